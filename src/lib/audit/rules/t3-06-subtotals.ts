import type { ExtraRow, Report, ReportedTable } from "../../report/index.ts";
import type { Operand } from "../finding.ts";
import { applicationsGrid } from "../grid.ts";
import { halfWidth } from "../narrative/mask.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { isSubtotal, rowsUnderSubtotal } from "../subtotal.ts";
import { cellOf } from "../sums.ts";
import { plus, weigh } from "../weigh.ts";

/** T3-06: a subtotal that a report prints equals its parts, in every column. */
export const t306 = defineRule("T3-06", 1, ({ report }) => {
  const table = report.tables.applications;
  return (table?.extraRows ?? [])
    .filter((row) => isSubtotal(row.label))
    .flatMap((row) => (table ? subtotal(report, table, row) : []));
});

function subtotal(report: Report, table: ReportedTable, row: ExtraRow): readonly Outcome[] {
  const parts = rowsUnderSubtotal(table, row);
  const columns = applicationsGrid(table.form).columns;
  if (parts.length === 0 || row.cells.length !== columns.length) return [];
  return columns.map((column, index) => {
    const operands = parts.map((part) => figureOperand(report, cellOf(part, index)));
    const printed = printedOperand(row, index);
    return { ...weigh(plus(...operands), "=", plus(printed)), facts: { row: row.label, column } };
  });
}

/** A cell of a row the form does not have; only plain digits are taken for a number. */
function printedOperand(row: ExtraRow, column: number): Operand {
  const raw = halfWidth(row.cells[column] ?? "").trim();
  const address = `applications.subtotal.${column}`;
  const { line } = row.place;
  if (raw === "") return { address, value: null, state: "blank", line, column: row.place.column };
  const value = /^\d+$/.test(raw) ? raw.replace(/^0+(?=\d)/, "") : null;
  const state = value === null ? "unreadable" : value === "0" ? "reported-zero" : "reported";
  return { address, value, state, line, column: row.place.column, text: row.label };
}
