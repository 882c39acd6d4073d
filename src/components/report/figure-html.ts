import type { FigureCell } from "../../site/form-layout.ts";
import { attribute, bothHtml, escapeHtml } from "../../site/html.ts";
import type { ShownCell } from "../../site/report-page.ts";
import { both } from "../../site/text.ts";

/** The beginning of a figure's cell, the same in every report: its address and the class of its column. */
export function figureStart({ address }: FigureCell, position: string): string {
  return `<td id="${address}" class="figure ${position}`;
}

/**
 * The cell of one figure: linkable by its address, saying in which line and column of the file it stands.
 * @param start what {@link figureStart} gave
 * @param failing addresses a check found in disagreement
 */
export function figureHtml(
  start: string,
  { address, headers, colSpan }: FigureCell,
  shown: ShownCell,
  failing: ReadonlySet<string>,
): string {
  const { state, zero, unit, place } = shown;
  const classes =
    (state === "reported" ? "" : ` ${state}`) +
    (zero ? " nought" : "") +
    (failing.has(address) ? " fail" : "");
  const attributes =
    attribute("colspan", colSpan === 1 ? null : colSpan) +
    attribute("headers", headers.join(" ")) +
    attribute("title", place) +
    attribute("data-unit", unit);
  return `${start}${classes}"${attributes}><a href="#${address}">${printedHtml(shown)}</a></td>`;
}

/** A number as it was printed; of anything else what was printed, if anything, and what that means. */
function printedHtml({ state, printed }: ShownCell): string {
  if (state === "reported") return escapeHtml(printed ?? "");
  const found = printed === null ? "" : `<span class="printed">${escapeHtml(printed)}</span>`;
  return state === "notApplicable"
    ? found
    : `${found}<span class="state">${bothHtml(both((text) => text.states[state]))}</span>`;
}
