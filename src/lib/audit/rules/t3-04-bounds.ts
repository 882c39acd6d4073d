import type { Report } from "../../report/index.ts";
import { tableAbsent } from "../absent.ts";
import { type ApplicationsGrid, applicationsGrid } from "../grid.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { cellOf } from "../sums.ts";
import { plus, weigh } from "../weigh.ts";

/** T3-04: what is carried forward was once received, and no outcome exceeds （七）总计; usable where sums are not. */
export const t304 = defineRule("T3-04", 1, ({ report }) => {
  const table = report.tables.applications;
  if (!table) return [tableAbsent(report, "applications")];
  const grid = applicationsGrid(table.form);
  return grid.columns.flatMap((column, index) => [
    { ...carriedWithinReceived(report, grid, index), facts: { column } },
    ...outcomesWithinTotal(report, grid, index),
  ]);
});

function carriedWithinReceived(report: Report, grid: ApplicationsGrid, column: number): Outcome {
  const [received, carriedOver, carriedForward] = [
    grid.received,
    grid.carriedOver,
    grid.carriedForward,
  ].map((row) => figureOperand(report, cellOf(row, column)));
  if (!received || !carriedOver || !carriedForward) throw new Error("three rows, three figures");
  return weigh(plus(carriedForward), "≤", plus(received, carriedOver));
}

/** Speaks only of an outcome above the total: 22 findings that say the same would drown the rest. */
function outcomesWithinTotal(
  report: Report,
  grid: ApplicationsGrid,
  column: number,
): readonly Outcome[] {
  const closed = figureOperand(report, cellOf(grid.closed, column));
  return grid.leaves.flatMap((row) => {
    const outcome = figureOperand(report, cellOf(row, column));
    if (outcome.state === "reported-zero") return [];
    const weighed = weigh(plus(outcome), "≤", plus(closed));
    if (weighed.verdict !== "FAIL") return [];
    const facts = { row: row.label, column: grid.columns[column] ?? "" };
    return [{ ...weighed, facts, says: "FAIL.outcome" }];
  });
}
