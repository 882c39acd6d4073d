import type { Agency, Region } from "../report/index.ts";
import { reportId } from "../report/index.ts";
import { sortedById } from "./order.ts";
import type { StoreIndex, StoreRecord } from "./record.ts";

/** Opens one report of the store. Makers hold one record at a time, so memory does not grow with the archive. */
export type OpenRecord = (id: string) => StoreRecord;

/** What every step of a walk knows. */
export interface Archive {
  readonly index: StoreIndex;
  readonly regions: ReadonlyMap<string, Region>;
  /** First and last report year of the archive, null when it is empty. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Years of the reports held of each agency that has any, by agency id. */
  readonly reportYears: ReadonlyMap<string, readonly number[]>;
  /** Ids of reports somebody looked for and did not find. */
  readonly searched: ReadonlySet<string>;
}

/** One agency and year of the skeleton: what could exist, whether or not it does. */
export interface Slot {
  readonly agency: Agency;
  readonly year: number;
  /** Null where the archive has no report. */
  readonly record: StoreRecord | null;
}

/** A step of the walk: first an agency, then each of its years. */
export type Step =
  | { readonly kind: "agency"; readonly archive: Archive; readonly agency: Agency }
  | { readonly kind: "slot"; readonly archive: Archive; readonly slot: Slot };

/** What is known of the whole archive before any record is opened. */
export function archiveOf(index: StoreIndex): Archive {
  const years = index.reports.map((report) => report.year);
  return {
    index,
    regions: new Map(index.regions.map((region) => [region.code, region])),
    years:
      years.length === 0
        ? null
        : {
            first: years.reduce((a, b) => Math.min(a, b)),
            last: years.reduce((a, b) => Math.max(a, b)),
          },
    reportYears: yearsByAgency(index),
    searched: new Set(index.searched.map(({ agency, year }) => reportId(agency, year))),
  };
}

/**
 * Walks the full skeleton: agencies by id, for each every year from the archive's first to its last.
 * The order does not depend on that of the index.
 * @param agencies those to keep to
 */
export function* walk(
  archive: Archive,
  open: OpenRecord,
  agencies: readonly Agency[] = archive.index.agencies,
): Generator<Step> {
  const years = yearsOf(archive);
  for (const agency of sortedById(agencies)) {
    yield { kind: "agency", archive, agency };
    for (const year of years) {
      const held = archive.reportYears.get(agency.id)?.includes(year) ?? false;
      const record = held ? open(reportId(agency.id, year)) : null;
      yield { kind: "slot", archive, slot: { agency, year, record } };
    }
  }
}

function yearsByAgency({ reports }: StoreIndex): ReadonlyMap<string, readonly number[]> {
  const years = new Map<string, number[]>();
  for (const { agency, year } of reports) {
    const of = years.get(agency);
    if (of) of.push(year);
    else years.set(agency, [year]);
  }
  return years;
}

function yearsOf({ years }: Archive): readonly number[] {
  if (years === null) return [];
  return Array.from({ length: years.last - years.first + 1 }, (_, n) => years.first + n);
}
