import { type Indicator, indicator, type Pooled, pooledValue } from "../../lib/indicator/index.ts";
import type { CountedReport } from "../grounds/tally.ts";

/** One indicator of a region over the years. */
export interface SumRow {
  readonly indicator: Indicator;
  readonly years: readonly { readonly year: number; readonly pooled: Pooled }[];
}

const SUMMED = ["received", "closed", "carriedForward", "openness.closed"].map(indicator);

/**
 * What the bodies of a region and of those below it report together, year by year. A report that is or may
 * be a roll-up holds the others already: they are not added to it.
 * @param reports of the region and all below it
 * @returns nothing where no report has a number
 */
export function regionSums(reports: readonly CountedReport[]): readonly SumRow[] {
  const years = [...new Set(reports.map(({ source }) => source.year))].sort((a, b) => a - b);
  return SUMMED.map((of) => ({
    indicator: of,
    years: years.map((year) => ({
      year,
      pooled: pooledValue(
        of,
        reports.filter(({ source }) => source.year === year),
      ),
    })),
  })).filter((row) => row.years.some(({ pooled }) => pooled.value.known));
}
