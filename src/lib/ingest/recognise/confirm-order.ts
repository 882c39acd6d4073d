import { APPLICANT_COLUMNS, RESULT_COLUMNS, type TableKey } from "../../statute/index.ts";
import type { PrintedColumn } from "./columns.ts";
import { rowSumHolds } from "./proof.ts";
import type { RowReading } from "./region-reading.ts";

/**
 * Whether the printed sums bear out an order of columns other than the form's. Heads in another order are
 * read as they stand, but where text has lost its rows the order in which heads were met may deceive:
 * then fewer sums hold than in the form's own order.
 */
export function isOrderBorneOut(table: TableKey, rows: readonly RowReading[]): boolean {
  if (table === "proactive") return true;
  const moved = rows.filter((row) => row.alignment.kind === "aligned" && !isStandard(table, row));
  const failing = (readings: readonly RowReading[]) =>
    readings.filter(
      (row) => row.alignment.kind === "aligned" && !rowSumHolds(row, row.alignment.cells),
    ).length;
  return failing(moved) <= failing(moved.map((row) => inStandardOrder(table, row)));
}

function isStandard(table: TableKey, row: RowReading): boolean {
  return inStandardOrder(table, row).columns.every(
    (column, at) => column.column === row.columns[at]?.column,
  );
}

function inStandardOrder(table: TableKey, row: RowReading): RowReading {
  const keys: readonly string[] = (
    table === "applications" ? APPLICANT_COLUMNS : RESULT_COLUMNS
  ).map((column) => column.key);
  const columns = row.columns.map(
    (column, at): PrintedColumn => ({ ...column, column: keys[at % keys.length] ?? null }),
  );
  return { ...row, columns };
}
