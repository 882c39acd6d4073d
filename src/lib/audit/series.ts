import type { Report } from "../report/index.ts";
import type { Outcome } from "./outcome.ts";
import type { AuditContext } from "./rule.ts";

/** The same body's report of the year before; null when the archive does not hold it. */
export function previousReport({ report, series }: AuditContext): Report | null {
  return series.find((other) => other.meta.year === report.meta.year - 1) ?? null;
}

/** NOT_ASSESSABLE because the archive does not hold last year's report. */
export const NO_PREVIOUS_YEAR: Outcome = {
  verdict: "NOT_ASSESSABLE",
  cause: "not-in-our-copy",
  operands: [],
  says: "NOT_ASSESSABLE.no-previous-year",
};
