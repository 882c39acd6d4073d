import type { RegionSeries, SeriesAgency, SeriesReport } from "../../lib/dataset/index.ts";
import type { FigureSource, Reading } from "../../lib/indicator/index.ts";
import type { Bilingual, FigureAddress } from "../../lib/statute/index.ts";

/** An agency as the compare page knows it: its names and the figures of its reports. */
export interface Body {
  readonly id: string;
  readonly name: Bilingual;
  readonly level: SeriesAgency["level"];
  readonly kind: SeriesAgency["kind"];
  readonly sources: readonly BodySource[];
}

/** The figures of one report of a body, and whose they are: its own, or its whole level's. */
export interface BodySource extends FigureSource {
  readonly scope: SeriesReport["scope"];
}

/** The agencies of a published series as bodies whose figures indicators can read. */
export function bodiesOf({ addresses, agencies }: RegionSeries): readonly Body[] {
  const positions = new Map(addresses.map((address, position) => [address, position]));
  return agencies.map(({ id, name, level, kind, reports }) => ({
    id,
    name,
    level,
    kind,
    sources: reports.map((report) => seriesSource(report, positions)),
  }));
}

type Positions = ReadonlyMap<FigureAddress, number>;

function seriesSource(report: SeriesReport, positions: Positions): BodySource {
  return {
    year: report.year,
    scope: report.scope,
    forms: report.forms,
    read: (address) => readSeries(report, positions.get(address)),
  };
}

function readSeries(report: SeriesReport, position: number | undefined): Reading {
  if (position === undefined) return { state: "missing" };
  const value = report.values[position];
  if (value != null) {
    return { state: "reported", value, unit: keyHolding(report.units, position) };
  }
  return { state: keyHolding(report.unknown, position) ?? "missing" };
}

function keyHolding<K extends string>(
  lists: Readonly<Partial<Record<K, readonly number[]>>>,
  position: number,
): K | null {
  const keys = Object.keys(lists) as K[];
  return keys.find((key) => lists[key]?.includes(position)) ?? null;
}
