import {
  type Agency,
  type Cell,
  type CellState,
  cellAt,
  type Decimal,
  type Region,
  type Report,
} from "../report/index.ts";
import { ALL_FIGURES, type FigureAddress, type FormId, type TableKey } from "../statute/index.ts";
import { sorted, sortedById } from "./order.ts";
import type { StoreRecord } from "./record.ts";
import { DATA_VERSION } from "./version.ts";

/** States of cells that were found and hold no number. */
export type UnknownCellState = Exclude<CellState, "reported">;

/**
 * One year of one agency, figures only: lists stand in the order of the shard's `addresses`, positions count
 * from 0. A position whose value is null and that no list of `unknown` has is missing from the report.
 */
export interface SeriesReport {
  /** `410822/government/2020` */
  readonly id: string;
  readonly year: number;
  readonly scope: "own" | "roll-up" | "unknown";
  /** The form of each table found, null where the table is not in the report. */
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
  /** A reported number as a decimal string, null where there is none. */
  readonly values: readonly (Decimal | null)[];
  /** Positions by the unit printed with their figures (`元`, `万元`); a position without one has none printed. */
  readonly units: Readonly<Record<string, readonly number[]>>;
  /** Positions of cells that are there and hold no number, by state; a state without cells has no entry. */
  readonly unknown: Readonly<Partial<Record<UnknownCellState, readonly number[]>>>;
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
 */
export function regionSeries(
  region: { readonly code: string; readonly division: Region | undefined },
  agencies: readonly Agency[],
  records: Iterable<StoreRecord>,
): RegionSeries {
  const held = [...records]
    .map(({ report }) => report)
    .filter(({ meta }) => meta.agency.startsWith(`${region.code}/`));
  const addresses = addressesOf(held);
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

function addressesOf(reports: readonly Report[]): readonly FigureAddress[] {
  const found = new Set(reports.flatMap(({ figures }) => figures.map(({ address }) => address)));
  return ALL_FIGURES.map(({ address }) => address).filter((address) => found.has(address));
}

function seriesReport(report: Report, addresses: readonly FigureAddress[]): SeriesReport {
  const cells = addresses.map((address) => cellAt(report, address));
  const positions = (tag: (cell: Cell) => string | null) =>
    positionsBy(cells.map((cell) => cell && tag(cell)));
  const { year, scope } = report.meta;
  return {
    id: report.id,
    year,
    scope,
    forms: formsOf(report),
    values: cells.map((cell) => (cell?.state === "reported" ? cell.value : null)),
    units: positions((cell) => (cell.state === "reported" ? cell.unit : null)),
    unknown: positions(({ state }) => (state === "reported" ? null : state)),
  };
}

/** Positions of a list by the tag that stands there; those without a tag are left out. */
function positionsBy(
  tags: readonly (string | null | undefined)[],
): Readonly<Record<string, readonly number[]>> {
  const positions: Record<string, number[]> = {};
  for (const [position, tag] of tags.entries()) {
    if (tag != null) positions[tag] = [...(positions[tag] ?? []), position];
  }
  return positions;
}

function formsOf({ tables }: Report): SeriesReport["forms"] {
  return {
    proactive: tables.proactive?.form ?? null,
    applications: tables.applications?.form ?? null,
    review: tables.review?.form ?? null,
  };
}
