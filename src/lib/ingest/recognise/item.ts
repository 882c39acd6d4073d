import type { Extract, ExtractTable, Paragraph } from "../extract.ts";
import type { Token } from "./token.ts";

/** One line or paragraph of the source. */
export interface LineItem {
  readonly kind: "line";
  readonly text: string;
  readonly line: number | null;
  /** Heading level the source marks, if it does. */
  readonly level: number | null;
}

/** One row of a table whose grid the source tells. */
export interface RowItem {
  readonly kind: "row";
  /** Number of the table, so that rows of one table stay together. */
  readonly sheet: number;
  readonly cells: readonly Token[];
}

/** What the recogniser walks over: lines and grid rows in reading order. */
export type Item = LineItem | RowItem;

/** The source in reading order. */
export function itemsOf(blocks: Extract["blocks"]): readonly Item[] {
  return blocks.flatMap((block, index): readonly Item[] =>
    block.kind === "paragraph" ? [lineOf(block)] : rowsOf(block, index),
  );
}

/** The texts of an item's cells, a line being one cell. */
export function textsOf(item: Item): readonly string[] {
  return item.kind === "line" ? [item.text] : item.cells.map((cell) => cell.text);
}

/** The 1-based line an item begins at, null where the source has no lines. */
export function lineNumberOf(item: Item): number | null {
  return item.kind === "line" ? item.line : (item.cells[0]?.line ?? null);
}

function lineOf(block: Paragraph): LineItem {
  return { kind: "line", text: block.text, line: block.line, level: block.level ?? null };
}

function rowsOf(table: ExtractTable, sheet: number): readonly RowItem[] {
  const rows: Token[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) {
    rows[cell.row]?.push({
      text: cell.text,
      line: cell.line,
      at: 1,
      row: cell.row,
      column: cell.column,
    });
  }
  return rows
    .filter((cells) => cells.length > 0)
    .map((cells) => ({
      kind: "row",
      sheet,
      cells: cells.sort((left, right) => left.column - right.column),
    }));
}
