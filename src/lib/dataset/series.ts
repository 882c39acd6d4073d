import type { Agency, Region, Report } from "../report/index.ts";
import type { FigureAddress, FormId, TableKey } from "../statute/index.ts";
import { addressesOf, type FigureLists, figureLists } from "./figure-lists.ts";
import { sorted, sortedById } from "./order.ts";
import type { StoreRecord } from "./record.ts";
import { DATA_VERSION } from "./version.ts";

/** One year of one agency, figures only, in the order of the shard's `addresses`. */
export interface SeriesReport extends FigureLists {
  /** `410822/government/2020` */
  readonly id: string;
  readonly year: number;
  readonly scope: "own" | "roll-up" | "unknown";
  /** The form of each table found, null where the table is not in the report. */
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
}

/** An agency's years, oldest first. A year without an element here has no report in the archive. */
export interface SeriesAgency {
  /** `410822/government` */
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly level: Agency["level"];
  readonly kind: Agency["kind"];
  readonly reports: readonly SeriesReport[];
}

/** What `data/v1/series/<region>.json` holds: every figure of every agency of one region, for the compare page. */
export interface RegionSeries {
  readonly version: string;
  /** Six digits of GB/T 2260. */
  readonly region: string;
  /** The region's name, null where the division is not in the register of regions. */
  readonly regionName: string | null;
  /** Every address some report of the region has a cell at, in statute order: said once for all reports. */
  readonly addresses: readonly FigureAddress[];
  /** Agencies that have at least one report, sorted by id. */
  readonly agencies: readonly SeriesAgency[];
}

/**
 * The series of one region.
 * @param region six digits and, if the register has it, the division
 * @param agencies the register; agencies of other regions are ignored
 * @param records records in any order; those of other regions are ignored
 * @param wanted the addresses held, all when not given: with those of `TOTALS` it is what `totals/<region>.json` holds
 */
export function regionSeries(
  region: { readonly code: string; readonly division: Region | undefined },
  agencies: readonly Agency[],
  records: Iterable<StoreRecord>,
  wanted?: ReadonlySet<FigureAddress>,
): RegionSeries {
  const held = [...records]
    .map(({ report }) => report)
    .filter(({ meta }) => meta.agency.startsWith(`${region.code}/`));
  const addresses = addressesOf(held).filter((address) => wanted?.has(address) ?? true);
  const reports = new Map<string, SeriesReport[]>();
  for (const report of held) {
    const of = reports.get(report.meta.agency) ?? [];
    of.push(seriesReport(report, addresses));
    reports.set(report.meta.agency, of);
  }
  return {
    version: DATA_VERSION,
    region: region.code,
    regionName: region.division?.name ?? null,
    addresses,
    agencies: sortedById(agencies)
      .filter((agency) => reports.has(agency.id))
      .map(({ id, name, level, kind }) => ({
        id,
        name,
        level,
        kind,
        reports: sorted(reports.get(id) as SeriesReport[], (a, b) => a.year - b.year),
      })),
  };
}

function seriesReport(report: Report, addresses: readonly FigureAddress[]): SeriesReport {
  const { year, scope } = report.meta;
  return {
    id: report.id,
    year,
    scope,
    forms: formsOf(report),
    ...figureLists(report, addresses),
  };
}

function formsOf({ tables }: Report): SeriesReport["forms"] {
  return {
    proactive: tables.proactive?.form ?? null,
    applications: tables.applications?.form ?? null,
    review: tables.review?.form ?? null,
  };
}
