import { parseReportId } from "../../report/index.ts";
import type { ReportUpdate } from "../updates.ts";

/** What a page shows, by its path; a page of no pattern shows no report. */
const SHOWS: readonly RegExp[] = [
  /^reports\/(.+)\.html$/,
  /^agencies\/(.+)\.html$/,
  /^regions\/(\d{6})\.html$/,
  /^(?:index|coverage|findings|data)\.html$/,
];

/** Stands for the whole archive among ids of reports and agencies and codes of regions. */
const EVERYTHING = "";

/**
 * The day the newest thing on a page came or changed.
 * @returns a function of a path below the site's root, with or without the folder of English pages;
 *   null for a page that shows no report
 */
export function pageDates(updates: Iterable<ReportUpdate>): (path: string) => string | null {
  const newest = new Map<string, string>();
  for (const { id, updated } of updates) {
    for (const key of shownAs(id)) {
      const known = newest.get(key);
      if (known === undefined || updated > known) newest.set(key, updated);
    }
  }
  return (path) => {
    const plain = path.replace(/^en\//, "");
    const match = SHOWS.map((pattern) => pattern.exec(plain)).find((found) => found !== null);
    return match ? (newest.get(match[1] ?? EVERYTHING) ?? null) : null;
  };
}

/** The report, its agency, its division with those above it (320813: 320800 and 320000), and everything. */
function shownAs(report: string): readonly string[] {
  const id = parseReportId(report);
  if (id === null) return [];
  const { region, agency } = id;
  const above = [`${region.slice(0, 4)}00`, `${region.slice(0, 2)}0000`];
  return [...new Set([report, agency, region, ...above, EVERYTHING])];
}
