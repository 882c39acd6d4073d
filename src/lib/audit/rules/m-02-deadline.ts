import { deadlineOf } from "../../report/index.ts";
import { textOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** M-02: published after the year's end and by the legal date (条例 articles 49 and 50). */
export const m02 = defineRule("M-02", 1, ({ report, agency }): readonly Outcome[] => {
  const { published, year } = report.meta;
  if (published === "unknown") {
    return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-our-copy", operands: [] }];
  }
  const deadline = agency ? deadlineOf(agency, year) : null;
  if (deadline === null) return [];
  const operands = [textOperand("meta.published", published, null)];
  const facts = { published, deadline };
  const equation = `${published} ${published <= deadline ? "≤" : ">"} ${deadline}`;
  if (published <= `${year}-12-31`)
    return [{ verdict: "FAIL", operands, facts, says: "FAIL.early" }];
  return [{ verdict: published <= deadline ? "PASS" : "FAIL", operands, equation, facts }];
});
