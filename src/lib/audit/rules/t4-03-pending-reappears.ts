import { tableAbsent } from "../absent.ts";
import { figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { NO_PREVIOUS_YEAR, previousReport } from "../series.ts";
import { reviewGroups } from "../sums.ts";
import { plus, weigh } from "../weigh.ts";

/** T4-03: what was pending last year is within this year's total, if the body counts cases carried in. */
export const t403 = defineRule("T4-03", 1, (context): readonly Outcome[] => {
  const { report } = context;
  if (!report.tables.review) return [tableAbsent(report, "review")];
  const previous = previousReport(context);
  if (!previous?.tables.review) return [NO_PREVIOUS_YEAR];
  return reviewGroups().flatMap((group) => {
    const [pendingCell, totalCell] = group.cells.slice(-2);
    if (!pendingCell || !totalCell) throw new Error(`${group.key} has five columns`);
    const pending = figureOperand(previous, pendingCell, report);
    if (pending.value !== null && isZero(pending.value)) return [];
    const total = figureOperand(report, totalCell);
    return [{ ...weigh(plus(pending), "≤", plus(total)), facts: { row: group.label } }];
  });
});
