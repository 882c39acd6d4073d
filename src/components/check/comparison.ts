import { compareDecimals, type Decimal } from "../../lib/report/index.ts";
import type { FigureAddress } from "../../lib/statute/index.ts";
import type { Expected } from "./engine/expected.ts";
import type { OtherYear } from "./engine/other-year.ts";

/** The figures an author compares first: what flows from year to year, and how much came in. */
export const COMPARED: readonly FigureAddress[] = [
  "proactive.regulations.inForce",
  "proactive.normativeDocuments.inForce",
  "applications.received.total",
  "applications.carriedOver.total",
  "applications.closed.total",
  "applications.carriedForward.total",
];

/** A line of the comparison; a value that is not known is null. */
export interface ComparisonRow {
  readonly address: FigureAddress;
  readonly last: Decimal | null;
  readonly expected: Decimal | null;
  readonly draft: string | null;
  /** Least, middle and greatest of like bodies, or null where none is known. The middle is a value some body has. */
  readonly like: {
    readonly least: Decimal;
    readonly median: Decimal;
    readonly most: Decimal;
  } | null;
}

/** Last year, what it leads one to expect, the draft, and like bodies, side by side. */
export function comparison(
  previous: OtherYear | null,
  expected: Expected,
  draftAt: (address: FigureAddress) => string | null,
  like: readonly OtherYear[],
): readonly ComparisonRow[] {
  return COMPARED.map((address) => ({
    address,
    last: previous && numberIn(previous, address),
    expected: expected[address] ?? null,
    draft: draftAt(address),
    like: spread(like.flatMap((other) => numberIn(other, address) ?? [])),
  }));
}

function numberIn(year: OtherYear, address: FigureAddress): Decimal | null {
  const cell = year.cells[address];
  return cell?.state === "reported" ? cell.value : null;
}

function spread(values: readonly Decimal[]): ComparisonRow["like"] {
  const sorted = [...values].sort(compareDecimals);
  const [least, most] = [sorted[0], sorted.at(-1)];
  // Of an even number the lower of the two in the middle: never a figure that nobody reported.
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return least === undefined || most === undefined || median === undefined
    ? null
    : { least, median, most };
}
