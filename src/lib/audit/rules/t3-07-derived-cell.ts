import { addDecimals, compareDecimals, type Decimal, type Report } from "../../report/index.ts";
import { causeOf } from "../cause.ts";
import { foundApplicationRows } from "../found-rows.ts";
import { type ApplicationsGrid, applicationsGrid, type GridRow } from "../grid.ts";
import { derivedOperand, figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { cellOf } from "../sums.ts";
import { minus, plus, type Term } from "../weigh.ts";

/**
 * T3-07: one unknown cell that both its row and its column leave a single value for, shown as derived. The
 * report does not say it, so nothing passes: it stays unassessed, or fails where the two disagree.
 */
export const t307 = defineRule("T3-07", 2, ({ report }) => {
  const table = report.tables.applications;
  if (!table) return [];
  const grid = applicationsGrid(table.form);
  return foundApplicationRows(table).flatMap((row) => fixedByBothMargins(report, grid, row));
});

function fixedByBothMargins(
  report: Report,
  grid: ApplicationsGrid,
  row: GridRow,
): readonly Outcome[] {
  const column = onlyUnknown(report, row);
  if (column === null) return [];
  const unknown = figureOperand(report, cellOf(row, column));
  const [fromRow = null] = valuesLeft(unknown.address, [rowTerms(report, row)]);
  const [fromColumn = null, ...others] = valuesLeft(
    unknown.address,
    columnTerms(report, grid, column),
  );
  if (fromRow === null || fromColumn === null || compareDecimals(fromRow, "0") < 0) return [];
  const disagreeing = [fromColumn, ...others].find(
    (value) => compareDecimals(value, fromRow) !== 0,
  );
  const facts = {
    row: row.label,
    column: grid.columns[column] ?? "",
    fromRow,
    fromColumn: disagreeing ?? fromColumn,
  };
  return disagreeing === undefined
    ? [
        {
          verdict: "NOT_ASSESSABLE",
          cause: causeOf([unknown]),
          operands: [derivedOperand(unknown, fromRow)],
          equation: `${fromRow} = ${fromColumn}`,
          says: "derived",
          facts,
        },
      ]
    : [{ verdict: "FAIL", operands: [unknown], equation: `${fromRow} ≠ ${disagreeing}`, facts }];
}

/** The column of the one cell of a row without a value; null when there is none, or more than one. */
function onlyUnknown(report: Report, row: GridRow): number | null {
  const unknown = row.cells.flatMap((cell, column) =>
    figureOperand(report, cell).value === null ? [column] : [],
  );
  return unknown.length === 1 ? (unknown[0] ?? null) : null;
}

function rowTerms(report: Report, row: GridRow): readonly Term[] {
  const operands = row.cells.map((cell) => figureOperand(report, cell));
  return [...plus(...operands.slice(0, -1)), ...minus(...operands.slice(-1))];
}

/** The two sums that the form has a column for, each as terms that leave nothing. */
function columnTerms(
  report: Report,
  grid: ApplicationsGrid,
  column: number,
): readonly (readonly Term[])[] {
  const at = (row: GridRow) => figureOperand(report, cellOf(row, column));
  return [
    [...plus(...grid.leaves.map(at)), ...minus(at(grid.closed))],
    [
      ...plus(at(grid.received), at(grid.carriedOver)),
      ...minus(at(grid.closed), at(grid.carriedForward)),
    ],
  ];
}

/** What each sum that lacks this cell alone leaves for it. */
function valuesLeft(address: string, sums: readonly (readonly Term[])[]): readonly Decimal[] {
  return sums.flatMap((terms) => {
    const unknown = terms.filter(({ operand }) => operand.value === null);
    const [wanted] = unknown;
    if (unknown.length !== 1 || wanted?.operand.address !== address) return [];
    const known = terms.flatMap(({ sign, operand }) =>
      operand.value === null ? [] : sign === wanted.sign ? negated(operand.value) : operand.value,
    );
    return [addDecimals(known)];
  });
}

function negated(value: Decimal): Decimal {
  return value.startsWith("-") ? value.slice(1) : `-${value}`;
}
