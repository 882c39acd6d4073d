import { type FigureAddress, figureSpec, type TableKey } from "../../statute/index.ts";
import type { RowReading } from "./region-reading.ts";
import { shown } from "./shown.ts";
import type { Token } from "./token.ts";

/** A row with its place in the form settled. */
export interface SettledRow {
  readonly reading: RowReading;
  /** One token a column, or null when the row is unreadable. */
  readonly cells: readonly Token[] | null;
}

/** The address of each column of a row; null where the head is unknown. */
export function addressesOf(table: TableKey, row: RowReading): readonly (FigureAddress | null)[] {
  return row.columns.map((column) => {
    const key = column.row ?? row.row;
    if (key === null || column.column === null) return null;
    return figureSpec(`${table}.${key}.${column.column}`)?.address ?? null;
  });
}

/** The label of a row as messages quote it. */
export function labelOf(reading: RowReading): string {
  return shown(reading.label?.text ?? "行政复议、行政诉讼");
}

/** Everything printed behind the label, as messages quote it. */
export function textOf(row: SettledRow): string {
  return row.reading.found.map((token) => shown(token.text)).join("、");
}
