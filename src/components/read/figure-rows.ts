import type { FigureSource, Reading } from "../../lib/indicator/index.ts";
import { equalDecimals, subtractDecimals } from "../../lib/report/index.ts";
import { ALL_FIGURES, type FigureSpec } from "../../lib/statute/index.ts";

/** A figure of two reports that is not the same in both. */
export interface FigureRow {
  readonly spec: FigureSpec;
  readonly left: Reading;
  readonly right: Reading;
  /** Right less left; null where either is unknown, or their units differ. */
  readonly difference: string | null;
}

/** What the tables of two reports have in common, and where they differ. */
export interface FigureRows {
  readonly same: number;
  /** In the order of the form. */
  readonly rows: readonly FigureRow[];
}

/** Sets the figures of two reports against each other. A figure that neither form asks for is left out. */
export function figureRows(left: FigureSource, right: FigureSource): FigureRows {
  const rows = ALL_FIGURES.map((spec): FigureRow => {
    const [one, other] = [left.read(spec.address), right.read(spec.address)];
    return { spec, left: one, right: other, difference: differenceOf(one, other) };
  }).filter((row) => row.left.state !== "missing" || row.right.state !== "missing");
  const differing = rows.filter(({ left: one, right: other }) => !isSame(one, other));
  return { same: rows.length - differing.length, rows: differing };
}

function isSame(left: Reading, right: Reading): boolean {
  if (left.state !== "reported" || right.state !== "reported") return left.state === right.state;
  return left.unit === right.unit && equalDecimals(left.value, right.value);
}

function differenceOf(left: Reading, right: Reading): string | null {
  if (left.state !== "reported" || right.state !== "reported") return null;
  return left.unit === right.unit ? subtractDecimals(right.value, left.value) : null;
}
