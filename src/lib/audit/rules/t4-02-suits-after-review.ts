import { tableAbsent } from "../absent.ts";
import { figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { plus, weigh } from "../weigh.ts";

const CONCLUDED = ["upheld", "corrected", "otherResult"] as const;

/** T4-02: suits after reconsideration are within the reconsiderations concluded in this and the years before. */
export const t402 = defineRule("T4-02", 1, ({ report, series }): readonly Outcome[] => {
  if (!report.tables.review) return [tableAbsent(report, "review")];
  const suits = figureOperand(report, "review.litigationAfterReconsideration.total");
  const years = series.filter(
    (other) => other.meta.year <= report.meta.year && other.tables.review,
  );
  const concluded = years.flatMap((year) =>
    CONCLUDED.map((result) => figureOperand(year, `review.reconsideration.${result}`, report)),
  );
  const known = concluded.filter((operand) => operand.value !== null);
  const weighed = weigh(plus(suits), "≤", plus(...known));
  // Reviews of years the archive does not hold may account for the rest.
  const complete =
    known.length === concluded.length &&
    years.some((year) => year.meta.year === report.meta.year - 1);
  if (weighed.verdict === "FAIL" && !complete) {
    return [{ ...weighed, verdict: "NOT_ASSESSABLE", cause: "not-in-our-copy" }];
  }
  return suits.value !== null && isZero(suits.value) ? [] : [weighed];
});
