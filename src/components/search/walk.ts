/** Moves the focus up and down a list of stops on the arrow keys; other keys, and a key while a syllable is composed, pass. */
export function walkStops(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (step === undefined || at < 0 || event.isComposing) return;
  const next = stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
