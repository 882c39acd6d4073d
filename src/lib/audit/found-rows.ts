import type { ReportedTable } from "../report/index.ts";
import { applicationsGrid, type GridRow } from "./grid.ts";

/** The rows of table B that stand in the file; those that do not are F-06's business. */
export function foundApplicationRows(table: ReportedTable): readonly GridRow[] {
  const found = new Set(table.rows.map((row) => row.key));
  return applicationsGrid(table.form).rows.filter((row) => found.has(row.key));
}
