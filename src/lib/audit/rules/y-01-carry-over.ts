import type { Report } from "../../report/index.ts";
import { tableAbsent } from "../absent.ts";
import { explain } from "../explanations.ts";
import { applicationsGrid } from "../grid.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { NO_PREVIOUS_YEAR, previousReport } from "../series.ts";
import { cellOf } from "../sums.ts";
import { plus, type Weighed, weigh } from "../weigh.ts";

/** Y-01: what last year carried forward is what this year carried over, in all seven columns. */
export const y01 = defineRule("Y-01", 1, (context): readonly Outcome[] => {
  const { report } = context;
  if (!report.tables.applications) return [tableAbsent(report, "applications")];
  const previous = previousReport(context);
  if (!previous?.tables.applications) return [NO_PREVIOUS_YEAR];
  const columns = carryOver(previous, report);
  const total = columns.at(-1)?.weighed;
  return columns.map(({ column, weighed }): Outcome => {
    if (weighed === total) return { ...weighed, class: "E", facts: { column } };
    const reclassified = weighed.verdict === "FAIL" && total?.verdict === "PASS";
    if (!reclassified) return { ...weighed, class: "W", facts: { column } };
    const values = weighed.operands.flatMap((operand) => operand.value ?? []);
    const explanation = explain("applicantsReclassified", values);
    return { ...weighed, verdict: "EXPLAINED", class: "W", explanation, facts: { column } };
  });
});

function carryOver(previous: Report, report: Report) {
  const form = previous.tables.applications?.form ?? "2021";
  const { carriedForward, carriedOver, columns } = applicationsGrid(form);
  return columns.map((column, index) => {
    const before = figureOperand(previous, cellOf(carriedForward, index), report);
    const now = figureOperand(report, cellOf(carriedOver, index));
    const weighed: Weighed = weigh(plus(before), "=", plus(now));
    return { column, weighed };
  });
}
