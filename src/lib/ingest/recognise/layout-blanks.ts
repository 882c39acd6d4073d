import { parseCell } from "../../parse/index.ts";
import { addDecimals, equalDecimals } from "../../report/index.ts";
import type { PrintedColumn } from "./columns.ts";
import type { Token } from "./token.ts";
import type { PrintedRow } from "./walk.ts";

/** Where a column's values stand in a line, in characters; `to` is behind the last. */
interface Band {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the values of a row with blank cells, drawn by `pdftotext -layout`, under those of the complete rows next to
 * it. Believed only where the rows before and behind agree on the columns, every value stands in one of them, and the
 * shown values make the printed 总计: a shift by a column cannot pass for a blank.
 * @returns one token a column, blanks included, or null
 */
export function placeBlanks(
  row: PrintedRow,
  rows: readonly PrintedRow[],
  columns: readonly PrintedColumn[],
): readonly Token[] | null {
  const at = rows.indexOf(row);
  const isComplete = (other: PrintedRow) => other.values.length === columns.length;
  const before = rows.slice(0, at).filter(isComplete).at(-1);
  const behind = rows.slice(at + 1).find(isComplete);
  if (!before || !behind || row.kind !== "layout") return null;
  const bands = commonBands(before.values, behind.values);
  if (bands === null) return null;
  const places = row.values.map((token) =>
    bands.findIndex((band) => overlaps(bandOf(token), band)),
  );
  if (places.includes(-1) || new Set(places).size !== places.length) return null;
  const cells = bands.map(
    (band, index): Token =>
      row.values[places.indexOf(index)] ?? blankAt(row.values[0] as Token, band),
  );
  return totalHolds(columns, cells) ? cells : null;
}

/** The columns two rows share, or null when they stand differently, as across a page break, or run into each other. */
function commonBands(left: readonly Token[], right: readonly Token[]): readonly Band[] | null {
  const bands = left.map((token, at): Band => {
    const [one, other] = [bandOf(token), bandOf(right[at] as Token)];
    return { from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
  });
  const agree = left.every((token, at) => overlaps(bandOf(token), bandOf(right[at] as Token)));
  const apart = bands.every((band, at) => at === 0 || (bands[at - 1] as Band).to < band.from);
  return agree && apart ? bands : null;
}

function bandOf(token: Token): Band {
  return { from: token.column, to: token.column + token.text.length };
}

function overlaps(left: Band, right: Band): boolean {
  return left.from < right.to && right.from < left.to;
}

function blankAt(neighbour: Token, band: Band): Token {
  return { ...neighbour, text: "", column: band.from, at: band.from + 1 };
}

/** Whether 总计 is printed and the values shown beside it make it. */
function totalHolds(columns: readonly PrintedColumn[], cells: readonly Token[]): boolean {
  const numbers = cells.map((token) => parseCell(token.text, "count", NOWHERE, null).cell);
  const at = columns.findIndex((column) => column.column === "total");
  const total = numbers[at];
  const parts = numbers.flatMap((cell, index) =>
    index !== at && cell.state === "reported" ? [cell.value] : [],
  );
  return (
    total?.state === "reported" &&
    parts.length > 0 &&
    equalDecimals(addDecimals(parts), total.value)
  );
}

const NOWHERE = { line: 1, column: 1 };
