import {
  addDecimals,
  compareDecimals,
  type Decimal,
  type Report,
  subtractDecimals,
} from "../../report/index.ts";
import type { Operand } from "../finding.ts";
import { foundApplicationRows } from "../found-rows.ts";
import { type ApplicationsGrid, applicationsGrid, type GridRow } from "../grid.ts";
import { derivedOperand, figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { cellOf } from "../sums.ts";

/** T3-07: one unknown cell that both its row and its column leave a single value for, shown as derived. */
export const t307 = defineRule("T3-07", 1, ({ report }) => {
  const table = report.tables.applications;
  if (!table) return [];
  const grid = applicationsGrid(table.form);
  return foundApplicationRows(table)
    .filter((row) => grid.leaves.includes(row))
    .flatMap((row) => fixedByBothMargins(report, grid, row));
});

function fixedByBothMargins(
  report: Report,
  grid: ApplicationsGrid,
  row: GridRow,
): readonly Outcome[] {
  const inRow = row.cells.map((cell) => figureOperand(report, cell));
  const column = onlyUnknown(inRow);
  if (column === null || column === inRow.length - 1) return [];
  const inColumn = [...grid.leaves, grid.closed].map((other) =>
    figureOperand(report, cellOf(other, column)),
  );
  const fromRow = remainder(inRow);
  const fromColumn = onlyUnknown(inColumn) === null ? null : remainder(inColumn);
  const unknown = inRow[column];
  if (!unknown || fromRow === null || fromColumn === null) return [];
  if (compareDecimals(fromRow, "0") < 0) return [];
  const facts = {
    row: row.label,
    column: grid.columns[column] ?? "",
    fromRow,
    fromColumn,
  };
  const agree = compareDecimals(fromRow, fromColumn) === 0;
  const equation = `${fromRow} ${agree ? "=" : "≠"} ${fromColumn}`;
  const operands = [agree ? derivedOperand(unknown, fromRow) : unknown];
  return [{ verdict: agree ? "PASS" : "FAIL", operands, equation, facts }];
}

/** The place of the one operand without a value; null when there is none, or more than one. */
function onlyUnknown(operands: readonly Operand[]): number | null {
  const unknown = operands.flatMap((operand, index) => (operand.value === null ? [index] : []));
  return unknown.length === 1 ? (unknown[0] ?? null) : null;
}

/** What the known parts leave of their total, which comes last; null when the total is unknown. */
function remainder(operands: readonly Operand[]): Decimal | null {
  const total = operands.at(-1)?.value ?? null;
  const parts = operands.slice(0, -1).flatMap((operand) => operand.value ?? []);
  return total === null ? null : subtractDecimals(total, addDecimals(parts));
}
