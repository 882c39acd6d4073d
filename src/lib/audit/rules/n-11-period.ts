import { statedPeriod } from "../narrative/period.ts";
import { textOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** N-11: the statistics period the prose states is 1 January to 31 December of the report year. */
export const n11 = defineProseRule("N-11", 2, ({ report }): readonly Outcome[] => {
  const period = statedPeriod(report);
  if (!period) return [];
  const { year } = report.meta;
  const whole = period.from === `${year}-01-01` && period.to === `${year}-12-31`;
  const { anchor, place } = period.sentence;
  const operands = [textOperand(`narrative.${anchor}`, period.text, place)];
  const facts = { from: period.from, to: period.to, year };
  return [{ verdict: whole ? "PASS" : "FAIL", operands, facts }];
});
