import { cellAt, compareDecimals, type Report } from "../../report/index.ts";
import { tableObstacle } from "../absent.ts";
import { amountInYuan } from "../money.ts";
import { soleMention } from "../narrative/compare-told.ts";
import { mentionsOf } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { figureOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** N-13: the information fees stated in section 6 are part of the administrative fees of table A (form of 2021). */
export const n13 = defineProseRule("N-13", 1, ({ report }): readonly Outcome[] => {
  const mention = soleMention(mentionsOf(report, SUBJECTS.feesInYuan));
  if (!mention) return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-report", operands: [] }];
  const obstacle = tableObstacle(report, "proactive", "2021");
  if (obstacle) return [{ ...obstacle, operands: [mention.operand] }];
  const operands = [mention.operand, figureOperand(report, "proactive.fees.amount")];
  const fees = feesInYuan(report);
  if (fees === null) return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-report", operands }];
  const holds = compareDecimals(mention.quantity.low, fees) <= 0;
  const equation = `${mention.quantity.value} ${holds ? "≤" : ">"} ${fees}`;
  return [{ verdict: holds ? "PASS" : "FAIL", operands, equation }];
});

function feesInYuan(report: Report): string | null {
  return amountInYuan(cellAt(report, "proactive.fees.amount"), "万元");
}
