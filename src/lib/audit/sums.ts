import type { Report } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import { type ApplicationsGrid, type GridRow, gridOf } from "./grid.ts";
import { figureOperand } from "./operand.ts";
import { plus, type Weighed, weigh } from "./weigh.ts";

/** A row whose last cell is the total of those before it: T3-01 in table B, T4-01 in table C. */
export function rowSum(report: Report, row: GridRow): Weighed {
  const operands = row.cells.map((cell) => figureOperand(report, cell));
  return weigh(plus(...operands.slice(0, -1)), "=", plus(...operands.slice(-1)));
}

/** T3-02, column by column: the outcomes add up to （七）总计. Weighed once a report, for several rules ask. */
export function outcomeSums(report: Report, grid: ApplicationsGrid): readonly Weighed[] {
  const known = OUTCOME_SUMS.get(report);
  if (known) return known;
  const sums = grid.columns.map((_, column) => outcomeSum(report, grid, column));
  OUTCOME_SUMS.set(report, sums);
  return sums;
}

const OUTCOME_SUMS = new WeakMap<Report, readonly Weighed[]>();

function outcomeSum(report: Report, grid: ApplicationsGrid, column: number): Weighed {
  const outcomes = grid.leaves.map((row) => figureOperand(report, cellOf(row, column)));
  return weigh(plus(...outcomes), "=", plus(figureOperand(report, cellOf(grid.closed, column))));
}

/** T3-03 for one column, the identity the form itself prints: 一 + 二 = 三（七） + 四. */
export function reconciliation(report: Report, grid: ApplicationsGrid, column: number): Weighed {
  const at = (row: GridRow) => figureOperand(report, cellOf(row, column));
  return weigh(
    plus(at(grid.received), at(grid.carriedOver)),
    "=",
    plus(at(grid.closed), at(grid.carriedForward)),
  );
}

/** The three groups of table C. */
export function reviewGroups(): readonly GridRow[] {
  return gridOf("review", "2021");
}

/** The figure of a row in a column of table B, 0 to 6. */
export function cellOf(row: GridRow, column: number): FigureAddress {
  const address = row.cells[column];
  if (address === undefined) throw new Error(`${row.key} has no column ${column}`);
  return address;
}
