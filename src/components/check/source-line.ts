/** The parts of the page that hold the source of a draft. */
export interface SourceBoxes {
  readonly lines: HTMLElement;
  readonly scroller: HTMLElement;
}

/**
 * Lights a line of the source and scrolls its box there; nothing where the source has no such line.
 * @param move whether the page itself may move, and a closed source open: only when a person asked for the line
 */
export function goToSourceLine(
  { lines, scroller }: SourceBoxes,
  line: number,
  move: boolean,
): void {
  for (const lit of lines.querySelectorAll(".lit")) lit.classList.remove("lit");
  const target = lines.querySelector<HTMLElement>(`[data-line="${line}"]`);
  if (!target) return;
  target.classList.add("lit");
  const details = lines.closest("details");
  if (move && details) details.open = true;
  scroller.scrollTop = target.offsetTop - scroller.clientHeight / 2;
  if (move) scroller.scrollIntoView({ block: "nearest" });
}
