import { addDecimals, type Report } from "../../report/index.ts";
import { tableAbsent } from "../absent.ts";
import { figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { NO_PREVIOUS_YEAR, previousReport } from "../series.ts";
import { reviewGroups } from "../sums.ts";

/** T4-04: reviews or suits in a year that, like the one before, had no application. */
export const t404 = defineRule("T4-04", 1, (context): readonly Outcome[] => {
  const { report } = context;
  if (!report.tables.review || !report.tables.applications) {
    return [tableAbsent(report, report.tables.review ? "applications" : "review")];
  }
  const totals = reviewGroups().flatMap((group) => group.cells.slice(-1));
  const cases = totals
    .map((cell) => figureOperand(report, cell))
    .filter((operand) => operand.value !== null);
  const count = addDecimals(cases.flatMap((operand) => operand.value ?? []));
  if (isZero(count)) return [];
  const received = receivedIn(report, report);
  if (received.value === null) return [];
  const operands = [...cases, received];
  if (!isZero(received.value)) return [{ verdict: "PASS", operands, facts: { count } }];
  const previous = previousReport(context);
  if (!previous) return [NO_PREVIOUS_YEAR];
  const before = receivedIn(previous, report);
  if (before.value === null) return [];
  const verdict = isZero(before.value) ? "FAIL" : "PASS";
  return [{ verdict, operands: [...operands, before], facts: { count } }];
});

function receivedIn(report: Report, home: Report) {
  return figureOperand(report, "applications.received.total", home);
}
