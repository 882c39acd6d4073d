import { addDecimals, equalDecimals, type Report } from "../../report/index.ts";
import { tableObstacle } from "../absent.ts";
import { type DocumentRow, documentRows } from "../document-rows.ts";
import { explain } from "../explanations.ts";
import { mentionsOf } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { plus, spell, weigh } from "../weigh.ts";

/** T2-04: more disclosed than made needs a backlog; the prose may tell of one (含上年结转). */
export const t204 = defineRule("T2-04", 1, ({ report }) => {
  const obstacle = tableObstacle(report, "proactive", "2019");
  if (obstacle) return [obstacle];
  return documentRows(report, "2019").map((row) => {
    const weighed = weigh(plus(row.disclosed), "≤", plus(row.made));
    const facts = { row: row.label };
    return weighed.verdict === "FAIL"
      ? (explainedByBacklog(report, row) ?? { ...weighed, facts })
      : { ...weighed, facts };
  });
});

function explainedByBacklog(report: Report, row: DocumentRow<"2019">): Outcome | null {
  if (row.key !== "normativeDocuments") return null;
  const { made, disclosed } = row;
  for (const { operand: backlog } of mentionsOf(report, SUBJECTS.backlog)) {
    if (made.value === null || disclosed.value === null || backlog.value === null) continue;
    if (!equalDecimals(addDecimals([made.value, backlog.value]), disclosed.value)) continue;
    return {
      verdict: "EXPLAINED",
      operands: [disclosed, made, backlog],
      equation: `${spell(plus(made, backlog))} = ${disclosed.value}`,
      explanation: explain("backlog", [made.value, backlog.value]),
      facts: { row: row.label },
    };
  }
  return null;
}
