import type { Report } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import { type ApplicationsGrid, applicationsGrid, type GridRow, gridOf } from "./grid.ts";
import { onceAReport } from "./once-a-report.ts";
import { figureOperand } from "./operand.ts";
import { plus, type Weighed, weigh } from "./weigh.ts";

/** The printed sums of table B: by row (T3-01), and by column (T3-02, T3-03). */
export interface ApplicationSums {
  readonly grid: ApplicationsGrid;
  readonly rows: ReadonlyMap<GridRow, Weighed>;
  readonly outcomes: readonly Weighed[];
  readonly reconciliations: readonly Weighed[];
}

/** The sums of table B, weighed once a report, for several rules ask for them; null without a table B. */
export const applicationSums = onceAReport((report): ApplicationSums | null => {
  const form = report.tables.applications?.form;
  if (!form) return null;
  const grid = applicationsGrid(form);
  const columns = grid.columns.map((_, column) => column);
  return {
    grid,
    rows: new Map(grid.rows.map((row) => [row, rowSum(report, row)])),
    outcomes: columns.map((column) => outcomeSum(report, grid, column)),
    reconciliations: columns.map((column) => reconciliation(report, grid, column)),
  };
});

/** A row whose last cell is the total of those before it: T3-01 in table B, T4-01 in table C. */
export function rowSum(report: Report, row: GridRow): Weighed {
  const operands = row.cells.map((cell) => figureOperand(report, cell));
  return weigh(plus(...operands.slice(0, -1)), "=", plus(...operands.slice(-1)));
}

/** T3-02 for one column: the outcomes add up to （七）总计. */
function outcomeSum(report: Report, grid: ApplicationsGrid, column: number): Weighed {
  const outcomes = grid.leaves.map((row) => figureOperand(report, cellOf(row, column)));
  return weigh(plus(...outcomes), "=", plus(figureOperand(report, cellOf(grid.closed, column))));
}

/** T3-03 for one column, the identity the form itself prints: 一 + 二 = 三（七） + 四. */
function reconciliation(report: Report, grid: ApplicationsGrid, column: number): Weighed {
  const at = (row: GridRow) => figureOperand(report, cellOf(row, column));
  return weigh(
    plus(at(grid.received), at(grid.carriedOver)),
    "=",
    plus(at(grid.closed), at(grid.carriedForward)),
  );
}

/** Whether a sum that the form prints does not hold: without one there is nothing to repair. */
export function hasBrokenSum(report: Report, table: "applications" | "review"): boolean {
  if (table === "review") {
    return (
      report.tables.review !== null &&
      reviewGroups().some((group) => isBroken(rowSum(report, group)))
    );
  }
  const sums = applicationSums(report);
  return (
    sums !== null &&
    [...sums.rows.values(), ...sums.outcomes, ...sums.reconciliations].some(isBroken)
  );
}

function isBroken(sum: Weighed): boolean {
  return sum.verdict === "FAIL";
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
