import type { ReportSummary } from "../../lib/dataset/index.ts";

const SHOWN_AT_FIRST = 5;

/**
 * The agencies the compare page shows before anything is chosen: those with most years to compare,
 * by id where that is equal, none without figures.
 */
export function defaultAgencies(
  reports: readonly Pick<ReportSummary, "agency" | "figures">[],
): readonly string[] {
  const years = new Map<string, number>();
  for (const { agency, figures } of reports) {
    if (figures > 0) years.set(agency, (years.get(agency) ?? 0) + 1);
  }
  const most = Math.max(0, ...years.values());
  return [...years]
    .filter(([, count]) => count === most)
    .map(([agency]) => agency)
    .sort()
    .slice(0, SHOWN_AT_FIRST);
}
