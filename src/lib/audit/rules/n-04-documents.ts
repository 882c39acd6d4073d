import type { Report } from "../../report/index.ts";
import { tableObstacle } from "../absent.ts";
import { type DocumentRow, documentRows } from "../document-rows.ts";
import { documentCount, keptPlusIssued } from "../narrative/document-counts.ts";
import { mentionsOf } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** N-04: normative documents issued, repealed and kept in the prose, against table A (form of 2021). */
export const n04 = defineProseRule("N-04", 1, ({ report }): readonly Outcome[] => {
  const obstacle = tableObstacle(report, "proactive", "2021");
  if (obstacle) return [obstacle];
  const row = documentRows(report, "2021").find(({ key }) => key === "normativeDocuments");
  if (!row) return [];
  return [
    ...issued(report, row),
    ...documentCount(report, SUBJECTS.documentsRepealed, row.repealed, COLUMN.repealed),
    ...inForce(report, row),
  ];
});

const COLUMN = {
  issued: { column: { zh: "本年制发件数", en: "Issued this year" } },
  repealed: { column: { zh: "本年废止件数", en: "Repealed this year" } },
  inForce: { column: { zh: "现行有效件数", en: "In force" } },
} as const;

/** “公开…其中行政规范性文件14件” counts documents published: it may confirm those issued, never contradict them. */
function issued(report: Report, row: DocumentRow<"2021">): readonly Outcome[] {
  const told = documentCount(report, SUBJECTS.documentsIssued, row.issued, COLUMN.issued);
  if (told.length > 0) return told;
  return documentCount(report, SUBJECTS.documentsPublished, row.issued, COLUMN.issued).filter(
    (outcome) => outcome.verdict === "PASS",
  );
}

function inForce(report: Report, row: DocumentRow<"2021">): readonly Outcome[] {
  return documentCount(report, SUBJECTS.documentsInForce, row.inForce, COLUMN.inForce).map(
    (outcome) => {
      const [kept] = mentionsOf(report, SUBJECTS.documentsInForce);
      if (outcome.verdict !== "FAIL" || !kept) return outcome;
      const explained = keptPlusIssued(kept.operand, row.issued, row.inForce);
      return explained ? { ...explained, facts: COLUMN.inForce } : outcome;
    },
  );
}
