import { notInThisForm, tableObstacle } from "../absent.ts";
import { documentRows } from "../document-rows.ts";
import { keptPlusIssued } from "../narrative/document-counts.ts";
import { mentionsOf } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { NO_PREVIOUS_YEAR, previousReport } from "../series.ts";
import { minus, plus, weigh } from "../weigh.ts";

/** Y-02: last year's documents in force, plus issued, less repealed, are this year's (form of 2021 in both years). */
export const y02 = defineRule("Y-02", 1, (context): readonly Outcome[] => {
  const { report } = context;
  const obstacle = tableObstacle(report, "proactive", "2021");
  if (obstacle) return [obstacle];
  const previous = previousReport(context);
  if (!previous?.tables.proactive) return [NO_PREVIOUS_YEAR];
  if (previous.tables.proactive.form !== "2021") return [notInThisForm()];
  const before = documentRows(previous, "2021", report);
  return documentRows(report, "2021").flatMap((row, index): readonly Outcome[] => {
    const stock = before[index]?.inForce;
    if (!stock) return [];
    const facts = { row: row.label };
    const moved = [...plus(stock, row.issued), ...minus(row.repealed)];
    const weighed = weigh(moved, "=", plus(row.inForce));
    if (weighed.verdict !== "FAIL" || row.key !== "normativeDocuments") {
      return [{ ...weighed, facts }];
    }
    const [kept] = mentionsOf(report, SUBJECTS.documentsInForce);
    const explained = kept ? keptPlusIssued(kept.operand, row.issued, row.inForce) : null;
    return [{ ...(explained ?? weighed), facts }];
  });
});
