/** What a reader may set, each an attribute `data-<name>` of `<html>` and a line in local storage. */
export type Setting = (typeof SETTINGS)[number];

const SETTINGS = ["theme", "size", "contrast", "frame"] as const;

/** Settings not listed in storage are what the page came with. */
const PREFIX = "gongkai.";

/** Applies a setting and keeps it for the next page; where storage is refused it lasts for this page. */
export function remember(name: Setting, value: string): void {
  document.documentElement.dataset[name] = value;
  if (name === "frame") document.documentElement.lang = value;
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Private windows and file:// may refuse storage; the page itself has changed all the same.
  }
}

/** Takes back every setting, here and in storage: nothing of what was chosen stays in this browser. */
export function forget(): void {
  const root = document.documentElement;
  for (const name of SETTINGS) delete root.dataset[name];
  root.lang = root.dataset["ownLang"] ?? root.lang;
  try {
    for (const name of SETTINGS) localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept where storage is refused.
  }
}

/** The value in force, or undefined where nothing was chosen. */
export function current(name: Setting): string | undefined {
  return document.documentElement.dataset[name];
}
