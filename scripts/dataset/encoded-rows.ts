import { csvRow, type Row, type Step, TABLES } from "../../src/lib/dataset/index.ts";

type Table = (typeof TABLES)[number];

/** A row of a table with its line of CSV. */
export interface EncodedRow {
  readonly row: Row;
  readonly line: string;
}

/**
 * What a step of the walk adds to each table. The last step is remembered, since the tables of the whole archive and
 * those of a year take the same lines.
 */
export function encodedRows(step: Step): ReadonlyMap<Table, readonly EncodedRow[]> {
  if (last?.step !== step) {
    const rows = TABLES.map((table): [Table, readonly EncodedRow[]] => [
      table,
      [...table.rows(step)].map((row) => ({ row, line: csvRow(table, row) })),
    ]);
    last = { step, rows: new Map(rows) };
  }
  return last.rows;
}

let last:
  | { readonly step: Step; readonly rows: ReadonlyMap<Table, readonly EncodedRow[]> }
  | undefined;
