/** Puts new groups in the place of old ones, and keeps those open that the reader opened. */
export function replaceKeptOpen(box: HTMLElement, made: readonly HTMLElement[]): void {
  const open = new Map(
    [...box.querySelectorAll<HTMLDetailsElement>("details[data-standing]")].map((one) => [
      one.dataset["standing"],
      one.open,
    ]),
  );
  for (const one of made) {
    const before = open.get(one.dataset["standing"]);
    if (before !== undefined) one.toggleAttribute("open", before);
  }
  box.replaceChildren(...made);
}
