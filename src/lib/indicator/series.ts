import type { FormId, TableKey } from "../statute/index.ts";
import { figuresRead } from "./formula.ts";
import type { Break, Indicator } from "./indicator.ts";
import type { FigureSource } from "./source.ts";
import { type IndicatorValue, indicatorValue } from "./value.ts";

/** One year of a series. A year without a report is a point too, unknown for `noReport`. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: IndicatorValue;
  /** Why no line may be drawn from the last known point to this one, or null. */
  readonly breakBefore: Break | null;
}

/**
 * An indicator over the years of one body, without a hole in the years: gaps are points whose value
 * is unknown, and where form or law break the series the point says so.
 * @param sources the body's reports in any order, at most one a year
 * @param years the first and last year wanted; those of the reports when not given
 */
export function seriesOf(
  indicator: Indicator,
  sources: readonly FigureSource[],
  years?: { readonly from: number; readonly to: number },
): readonly SeriesPoint[] {
  const byYear = new Map(sources.map((source) => [source.year, source]));
  const reported = [...byYear.keys()];
  const from = years?.from ?? Math.min(...reported);
  const to = years?.to ?? Math.max(...reported);
  const points: SeriesPoint[] = [];
  let last: FigureSource | null = null;
  for (let year = from; year <= to; year += 1) {
    const source = byYear.get(year);
    const value = source ? indicatorValue(indicator, source) : NO_REPORT;
    const breakBefore =
      source && value.known && last ? breakBetween(indicator, last, source) : null;
    points.push({ year, value, breakBefore });
    if (source && value.known) last = source;
  }
  return points;
}

const NO_REPORT: IndicatorValue = { known: false, reason: "noReport", at: [] };

/** The first break of an indicator that falls between two reports, or null. */
export function breakBetween(
  indicator: Indicator,
  earlier: FigureSource,
  later: FigureSource,
): Break | null {
  return indicator.breaks.find((entry) => falls(entry, indicator, earlier, later)) ?? null;
}

function falls(entry: Break, indicator: Indicator, earlier: FigureSource, later: FigureSource) {
  if (entry.kind === "law") return earlier.year < entry.fromYear && later.year >= entry.fromYear;
  return formRead(indicator, earlier) !== formRead(indicator, later);
}

/** The form of the table the indicator's first figure stands in. */
function formRead(indicator: Indicator, source: FigureSource): FormId | null {
  const table = figuresRead(indicator)[0]?.split(".", 1)[0] as TableKey;
  return source.forms[table];
}
