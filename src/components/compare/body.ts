import type { SeriesAgency, SeriesReport } from "../../lib/dataset/index.ts";
import type { FigureSource, Reading } from "../../lib/indicator/index.ts";
import type { Bilingual, FigureAddress } from "../../lib/statute/index.ts";

/** An agency as the compare page knows it: its names and the figures of its reports. */
export interface Body {
  readonly id: string;
  readonly name: Bilingual;
  readonly level: SeriesAgency["level"];
  readonly kind: SeriesAgency["kind"];
  readonly sources: readonly FigureSource[];
}

/** An agency of a published series as a body whose figures indicators can read. */
export function bodyOf({ id, name, level, kind, reports }: SeriesAgency): Body {
  return { id, name, level, kind, sources: reports.map(seriesSource) };
}

function seriesSource(report: SeriesReport): FigureSource {
  return { year: report.year, forms: report.forms, read: (address) => readSeries(report, address) };
}

function readSeries(report: SeriesReport, address: FigureAddress): Reading {
  const value = report.values[address];
  if (value !== undefined) {
    return { state: "reported", value, unit: report.units[address] ?? null };
  }
  for (const state of ["blank", "notApplicable", "unreadable"] as const) {
    if (report.unknown[state]?.includes(address)) return { state };
  }
  return { state: "missing" };
}
