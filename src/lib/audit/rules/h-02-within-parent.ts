import type { Report } from "../../report/index.ts";
import type { Operand } from "../finding.ts";
import { soleMention } from "../narrative/compare-told.ts";
import { mentionsOf } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { plus, weigh } from "../weigh.ts";

/** H-02: a body received no more applications than its parent's report, which sums up the level, counts. */
export const h02 = defineRule("H-02", 1, ({ report, parent }): readonly Outcome[] => {
  if (parent?.meta.scope !== "roll-up") return [];
  const own = received(report, report);
  const parents = received(parent, report);
  if (!own || !parents) return [];
  return [{ ...weigh(plus(own), "≤", plus(parents)), facts: { parent: parent.meta.title } }];
});

/** What the table counts, or, where a report has none, what its prose tells. */
function received(report: Report, home: Report): Operand | null {
  if (report.tables.applications) {
    return figureOperand(report, "applications.received.total", home);
  }
  const mention = soleMention(mentionsOf(report, SUBJECTS.applicationsReceived));
  if (!mention?.quantity.exact) return null;
  const { operand } = mention;
  return report === home ? operand : { ...operand, address: `${report.id}#${operand.address}` };
}
