import { countOperand, textOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import type { AuditContext } from "../rule.ts";
import { NO_PREVIOUS_YEAR } from "../series.ts";

/** Y-08: years missing right before this report, and a source that was replaced: both are shown, neither is judged. */
export const y08 = defineRule("Y-08", 1, (context) => [...gap(context), ...replaced(context)]);

function gap({ report, series }: AuditContext): readonly Outcome[] {
  const before = series
    .map((other) => other.meta.year)
    .filter((year) => year < report.meta.year)
    .at(-1);
  if (before === undefined) return [NO_PREVIOUS_YEAR];
  const missing = report.meta.year - before - 1;
  const operands = [countOperand("series.missingYears", missing)];
  const facts = { before, missing };
  if (missing === 0) return [{ verdict: "PASS", operands, facts }];
  return [{ verdict: "FAIL", cause: "not-in-our-copy", operands, facts }];
}

function replaced({ report }: AuditContext): readonly Outcome[] {
  return report.meta.corrections
    .filter((correction) => correction.kind === "republished")
    .map(({ date, figure, old, new: now }) => ({
      verdict: "FAIL",
      operands: [textOperand(figure, `${old} → ${now}`, null)],
      facts: { date, old, now, figure },
      says: "FAIL.replaced",
    }));
}
