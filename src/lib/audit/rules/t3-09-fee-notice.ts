import { tableObstacle } from "../absent.ts";
import { figureOperand, isZero } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** T3-09: applications ended for an unpaid fee, but section 6 says nothing of fees (form of 2021). */
export const t309 = defineProseRule("T3-09", 1, ({ report }): readonly Outcome[] => {
  const obstacle = tableObstacle(report, "applications", "2021");
  if (obstacle) return [obstacle];
  const unpaid = figureOperand(report, "applications.otherwise.feeNotPaidInTime.total");
  if (unpaid.value === null || isZero(unpaid.value)) return [];
  const told = report.sections
    .filter((section) => section.key === "other")
    .flatMap((section) => section.blocks)
    .some((block) => block.kind !== "statutory" && /信息处理费|收费/.test(block.text));
  const facts = { count: unpaid.value };
  return [{ verdict: told ? "PASS" : "FAIL", operands: [unpaid], facts }];
});
