import { tableObstacle } from "../absent.ts";
import { documentRows } from "../document-rows.ts";
import { documentCount } from "../narrative/document-counts.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** N-05: normative documents made, disclosed and public in total in the prose, against table A (form of 2019). */
export const n05 = defineProseRule("N-05", 1, ({ report }): readonly Outcome[] => {
  const obstacle = tableObstacle(report, "proactive", "2019");
  if (obstacle) return [obstacle];
  const row = documentRows(report, "2019").find(({ key }) => key === "normativeDocuments");
  if (!row) return [];
  return [
    ...documentCount(report, SUBJECTS.documentsMade, row.made, {
      column: { zh: "本年新制作数量", en: "Newly made this year" },
    }),
    ...documentCount(report, SUBJECTS.documentsDisclosed, row.disclosed, {
      column: { zh: "本年新公开数量", en: "Newly disclosed this year" },
    }),
    ...documentCount(report, SUBJECTS.documentsPublic, row.publicTotal, {
      column: { zh: "对外公开总数量", en: "Public in total" },
    }),
  ];
});
