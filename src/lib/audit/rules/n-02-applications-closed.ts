import { tableAbsent } from "../absent.ts";
import { compareTold, soleMention } from "../narrative/compare-told.ts";
import { mentionsOf } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { figureOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";
import { plus } from "../weigh.ts";

/** N-02: the applications the prose calls closed are （七）总计. */
export const n02 = defineProseRule("N-02", 1, ({ report }): readonly Outcome[] => {
  const mention = soleMention(mentionsOf(report, SUBJECTS.applicationsClosed));
  if (!mention) return [];
  if (!report.tables.applications) {
    return [{ ...tableAbsent(report, "applications"), operands: [mention.operand] }];
  }
  return [compareTold(mention, plus(figureOperand(report, "applications.closed.total")))];
});
