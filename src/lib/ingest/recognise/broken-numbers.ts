import { REVIEW } from "../../statute/index.ts";
import type { RowReading } from "./region-reading.ts";
import type { Token } from "./token.ts";
import type { PrintedRow } from "./walk.ts";

/** A row of this many columns has narrow ones: long numbers are broken within their cells. */
const NARROW_COLUMNS = 5;

/**
 * Whether a value of a row may be a piece of a number, as where a PDF was turned into text: a line may end within a
 * number as well as between two, and a blank leaves no trace, so the number of values can be right by chance. Such a
 * row is not believed against its own sums.
 */
export function mayBreakNumbers(row: PrintedRow): boolean {
  const values = row.values.filter(({ text }) => text.trim() !== "");
  return values.length >= NARROW_COLUMNS && (isOnUnevenLines(values) || isUnevenlySet(row, values));
}

/** Some lines hold more of the values than others. */
function isOnUnevenLines(values: readonly Token[]): boolean {
  const lines = new Map<number | null, number>();
  for (const { line } of values) lines.set(line, (lines.get(line) ?? 0) + 1);
  return new Set(lines.values()).size > 1;
}

/** So many blanks more than elsewhere in the row show that a cell between is empty, or lower than the others. */
const WIDE = 3;

/** Among values set by blanks some stand much farther apart than others. */
function isUnevenlySet(row: PrintedRow, values: readonly Token[]): boolean {
  if (row.kind !== "layout") return false;
  const gaps = values.slice(1).map((token, at) => {
    const before = values[at] as Token;
    return token.at - before.at - before.text.length;
  });
  return Math.max(...gaps) > Math.min(...gaps) + WIDE;
}

/** Whether a row of table C has its remedies in another order than the form. */
export function isRearranged({ columns }: RowReading): boolean {
  const printed = [...new Set(columns.map(({ row }) => row))].filter((row) => row !== null);
  const order = REVIEW["2021"].rows.map(({ key }) => key as string);
  return (
    printed.length > 1 && printed.join() !== order.filter((row) => printed.includes(row)).join()
  );
}
