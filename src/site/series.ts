import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportSummary } from "../lib/dataset/record.ts";
import type { RegionSeries } from "../lib/dataset/series.ts";
import { madeOnce } from "../lib/report/index.ts";
import { selection, stampOf } from "./reads.ts";
import { readIndex, storeDirectory } from "./store.ts";

/**
 * Every figure of the bodies of one region, for pages that set many bodies beside each other: opening
 * their records would cost a hundred times as much.
 * @param region six digits
 * @returns null when no body of the region has a report
 */
export const readSeries: (region: string) => RegionSeries | null = selection(
  "series",
  (region) => {
    const text = seriesText(region);
    return text === null ? null : (JSON.parse(text) as RegionSeries);
  },
  { stamp: (region) => stampOf(seriesText(region) ?? "") },
);

function seriesText(region: string): string | null {
  const path = join(storeDirectory(), "series", `${region}.json`);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** Codes of the regions with a report, sorted. */
export function reportedRegions(): readonly string[] {
  return regionsOf(readIndex().reports);
}

const regionsOf = madeOnce((reports: readonly ReportSummary[]): readonly string[] =>
  [...new Set(reports.map(({ region }) => region))].sort(),
);

/** The series of every region with a report, one at a time, by code. */
export function* everySeries(): Generator<RegionSeries> {
  for (const region of reportedRegions()) {
    const series = readSeries(region);
    if (series) yield series;
  }
}
