import type { Agency, CellState, Decimal, Region } from "../report/index.ts";
import type { FigureAddress, FormId, TableKey } from "../statute/index.ts";
import { sorted, sortedById } from "./order.ts";
import type { StoreRecord } from "./record.ts";
import { DATA_VERSION } from "./version.ts";

/** States of cells that were found and hold no number. */
export type UnknownCellState = Exclude<CellState, "reported">;

/**
 * One year of one agency, figures only.
 * A figure is in `values`, or its address is in one list of `unknown`, or it is missing from the report.
 */
export interface SeriesReport {
  /** `410822/government/2020` */
  readonly id: string;
  readonly year: number;
  readonly scope: "own" | "roll-up" | "unknown";
  /** The form of each table found, null where the table is not in the report. */
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
  /** Reported numbers as decimal strings, in statute order. */
  readonly values: Readonly<Partial<Record<FigureAddress, Decimal>>>;
  /** The unit printed with a figure (`元`, `万元`); an address without an entry has none printed. */
  readonly units: Readonly<Partial<Record<FigureAddress, string>>>;
  /** Addresses of cells that are there and hold no number, by state; a state without cells has no entry. */
  readonly unknown: Readonly<Partial<Record<UnknownCellState, readonly FigureAddress[]>>>;
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
  /** Agencies that have at least one report, sorted by id. */
  readonly agencies: readonly SeriesAgency[];
}

/**
 * The series of one region.
 * @param region six digits and, if the register has it, the division
 * @param agencies the register; agencies of other regions are ignored
 * @param records records in any order; those of other regions are ignored
 */
export function regionSeries(
  region: { readonly code: string; readonly division: Region | undefined },
  agencies: readonly Agency[],
  records: Iterable<StoreRecord>,
): RegionSeries {
  const reports = new Map<string, SeriesReport[]>();
  for (const { report } of records) {
    const of = reports.get(report.meta.agency) ?? [];
    of.push(seriesReport(report));
    reports.set(report.meta.agency, of);
  }
  return {
    version: DATA_VERSION,
    region: region.code,
    regionName: region.division?.name ?? null,
    agencies: sortedById(agencies)
      .filter((agency) => agency.region === region.code && reports.has(agency.id))
      .map(({ id, name, level, kind }) => ({
        id,
        name,
        level,
        kind,
        reports: sorted(reports.get(id) as SeriesReport[], (a, b) => a.year - b.year),
      })),
  };
}

function seriesReport(report: StoreRecord["report"]): SeriesReport {
  const values: Partial<Record<FigureAddress, Decimal>> = {};
  const units: Partial<Record<FigureAddress, string>> = {};
  const unknown: Partial<Record<UnknownCellState, FigureAddress[]>> = {};
  for (const { address, cell } of report.figures) {
    if (cell.state !== "reported") {
      unknown[cell.state] = [...(unknown[cell.state] ?? []), address];
      continue;
    }
    values[address] = cell.value;
    if (cell.unit !== null) units[address] = cell.unit;
  }
  const { year, scope } = report.meta;
  return { id: report.id, year, scope, forms: formsOf(report), values, units, unknown };
}

function formsOf({ tables }: StoreRecord["report"]): SeriesReport["forms"] {
  return {
    proactive: tables.proactive?.form ?? null,
    applications: tables.applications?.form ?? null,
    review: tables.review?.form ?? null,
  };
}
