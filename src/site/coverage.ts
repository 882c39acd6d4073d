import type { ReportSummary } from "../lib/dataset/record.ts";
import { type Agency, deadlineOf, madeOnce, type Region, reportId } from "../lib/report/index.ts";
import { TABLE_KEYS } from "../lib/statute/index.ts";
import { selection } from "./reads.ts";
import { readIndex, searchFor, summaryOf } from "./store.ts";

/** What the archive holds of one agency and year: tables, prose only, or nothing, looked for or not. Nothing is not zero. */
export type Holding = "tables" | "narrative" | "searched" | "missing";

/** One agency's line of the coverage table. */
export interface CoverageLine {
  readonly agency: Agency;
  readonly cells: readonly {
    readonly year: number;
    readonly holding: Holding;
    readonly id: string | null;
  }[];
}

/** Every year from the first to the last the archive holds a report of. */
export function coveredYears(): readonly number[] {
  return yearsOfArchive("");
}

const yearsOfArchive = selection("covered-years", (): readonly number[] => {
  const years = readIndex().reports.map((report) => report.year);
  if (years.length === 0) return [];
  const first = years.reduce((one, other) => Math.min(one, other));
  const last = years.reduce((one, other) => Math.max(one, other));
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
});

/** Agencies against years, in the order of the agencies given. */
export function coverageOf(
  agencies: readonly Agency[],
  years: readonly number[],
): readonly CoverageLine[] {
  return agencies.map((agency) => ({
    agency,
    cells: years.map((year) => {
      const id = reportId(agency.id, year);
      const report = summaryOf(id);
      if (report) return { year, holding: holdingOf(report), id };
      return { year, holding: searchFor(id) ? "searched" : "missing", id: null };
    }),
  }));
}

/** What a report amounts to. */
function holdingOf(report: ReportSummary): Holding {
  return TABLE_KEYS.some((key) => report.forms[key] !== null) ? "tables" : "narrative";
}

/** What became of the reports of one year, counted over all agencies of the register that existed then. */
export interface YearPicture {
  readonly year: number;
  readonly agencies: number;
  readonly counts: Readonly<Record<Arrival, number>>;
}

/** How a report came, or that it did not. In the order in which they are shown. */
export const ARRIVALS = ["inTime", "late", "undated", "searched", "missing"] as const;
/**
 * - `inTime`, `late`: published by, or after, the day the law names; the law names none for townships and others,
 *   whose reports count as `undated`.
 * - `undated`: held, but the day of publication is not known.
 * - `searched`: not held; somebody looked for it.
 * - `missing`: not held; nobody noted a search. It may well have been published.
 */
export type Arrival = (typeof ARRIVALS)[number];

/** The archive year by year: who has reported, when, and what is missing. */
export function yearPictures(): readonly YearPicture[] {
  const { agencies } = readIndex();
  return coveredYears().map((year) => {
    const existing = agencies.filter((agency) => existsIn(agency, year));
    const arrivals = existing.map((agency) => arrivalOf(agency, year));
    const count = (arrival: Arrival) => arrivals.filter((one) => one === arrival).length;
    return {
      year,
      agencies: existing.length,
      counts: {
        inTime: count("inTime"),
        late: count("late"),
        undated: count("undated"),
        searched: count("searched"),
        missing: count("missing"),
      },
    };
  });
}

/** An agency without years of its own has always existed, as far as the register knows. */
function existsIn({ validFrom, validTo }: Agency, year: number): boolean {
  return (
    (validFrom === undefined || validFrom <= year) && (validTo === undefined || year <= validTo)
  );
}

function arrivalOf(agency: Agency, year: number): Arrival {
  const id = reportId(agency.id, year);
  const report = summaryOf(id);
  if (!report) return searchFor(id) ? "searched" : "missing";
  const deadline = deadlineOf(agency, year);
  if (report.published === "unknown" || deadline === null) return "undated";
  return report.published <= deadline ? "inTime" : "late";
}

/** A region and what the archive holds in it and below it. */
export interface RegionHoldings {
  readonly region: Region;
  readonly agencies: number;
  readonly reports: number;
}

/** The divisions directly below one (or the provinces, for null) with what is held in each, sorted by code. */
export function holdingsBelow(parent: string | null): readonly RegionHoldings[] {
  return holdingsOf(parent ?? "");
}

const holdingsOf = selection("below", (parent): readonly RegionHoldings[] => {
  const { regions, agencies, reports } = readIndex();
  return regions
    .filter((region) => region.parent === (parent || null))
    .map((region) => ({
      region,
      agencies: countIn(region, agencies),
      reports: countIn(region, reports),
    }));
});

const DIGITS: Readonly<Record<Region["level"], number>> = { province: 2, prefecture: 4, county: 6 };

/** Whether a division's code lies in a region. GB/T 2260: two digits each for province, prefecture, county. */
export function lies(code: string, region: Region): boolean {
  return code.startsWith(stemOf(region));
}

function stemOf({ code, level }: Region): string {
  return code.slice(0, DIGITS[level]);
}

function countIn(region: Region, all: readonly Located[]): number {
  return countsOf(all).get(stemOf(region)) ?? 0;
}

type Located = { readonly region: string };

/** How much lies where, by the digits of a division's code: one pass over the archive serves every region's page. */
const countsOf = madeOnce((all: readonly Located[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { region } of all) {
    for (const digits of Object.values(DIGITS)) {
      const stem = region.slice(0, digits);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  return counts;
});

/** The newest reports: latest year first, then by date of publication where it is known. */
export function newestReports(count: number): readonly ReportSummary[] {
  const published = (report: ReportSummary) =>
    report.published === "unknown" ? "" : report.published;
  return [...readIndex().reports]
    .sort(
      (one, other) =>
        other.year - one.year ||
        compareText(published(other), published(one)) ||
        compareText(one.id, other.id),
    )
    .slice(0, count);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
