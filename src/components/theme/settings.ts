/** What a reader may set, each an attribute `data-<name>` of `<html>` and a line in local storage. */
export type Setting = "theme" | "size" | "contrast" | "frame";

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

/** The value in force, or undefined where nothing was chosen. */
export function current(name: Setting): string | undefined {
  return document.documentElement.dataset[name];
}
