import { addDecimals } from "../report/index.ts";
import type { Indicator } from "./indicator.ts";
import type { FigureSource } from "./source.ts";
import { type Amount, type IndicatorValue, indicatorValue, type Ratio, ratio } from "./value.ts";

/** A report as far as summing over bodies must know it. */
export interface PooledReport {
  /** Six digits of GB/T 2260. */
  readonly region: string;
  readonly scope: "own" | "roll-up" | "unknown";
  readonly source: FigureSource;
}

/** A sum over bodies of one year: the value, how many reports it rests on, and how many had none. */
export interface Pooled {
  readonly value: IndicatorValue;
  readonly counted: number;
  readonly unknown: number;
  /** Reports with a number left out because another one's number holds theirs already. */
  readonly overlapping: number;
}

/**
 * An indicator over several bodies in one year. A rate is the sum of its numerators over the sum of its
 * denominators, never a mean of rates; what an overarching report counts already is not counted twice.
 * @param reports reports of one and the same year; throws on a second year, so that no stock is ever
 *   summed over years
 * @param valueIn the indicator in one report, for callers that pool the same reports in several ways
 */
export function pooledValue(
  indicator: Indicator,
  reports: readonly PooledReport[],
  valueIn: (source: FigureSource) => IndicatorValue = (source) => indicatorValue(indicator, source),
): Pooled {
  if (new Set(reports.map(({ source }) => source.year)).size > 1) {
    throw new Error("Unexpected reports of several years, expected one year");
  }
  const known = reports.flatMap((report) => {
    const value = valueIn(report.source);
    return value.known ? [{ ...report, value }] : [];
  });
  const counted = withoutOverlap(known);
  return {
    value:
      counted.length === 0
        ? whyNone(reports, valueIn)
        : sumOf(counted.map((report) => report.value)),
    counted: counted.length,
    unknown: reports.length - known.length,
    overlapping: known.length - counted.length,
  };
}

/**
 * The reports none of which is counted in another: a report whose scope is not known to be its own may
 * hold the figures of every body of its region and of the regions below.
 */
export function withoutOverlap<T extends Pick<PooledReport, "region" | "scope">>(
  reports: readonly T[],
): readonly T[] {
  const most = new Map<string, number>();
  for (const { region, scope } of reports) {
    if (scope !== "own") most.set(region, Math.max(most.get(region) ?? 0, INCLUSION[scope]));
  }
  return reports.filter(
    ({ region, scope }) =>
      !regionsAbove(region).some((above) => most.has(above)) &&
      (most.get(region) ?? 0) <= INCLUSION[scope],
  );
}

/** 320813 lies in 320800, 320000 and 000000: a report of any of them that is not its own may cover one of 320813. */
function regionsAbove(region: string): readonly string[] {
  return [4, 2, 0]
    .map((kept) => region.slice(0, kept).padEnd(6, "0"))
    .filter((one) => one !== region);
}

/** How much of a level's figures a report may hold. */
const INCLUSION: Readonly<Record<PooledReport["scope"], number>> = {
  own: 0,
  unknown: 1,
  "roll-up": 2,
};

/** The reason of the first report, or that there is none. */
function whyNone(
  [first]: readonly PooledReport[],
  valueIn: (source: FigureSource) => IndicatorValue,
): IndicatorValue {
  if (first) return valueIn(first.source);
  return { known: false, reason: "noReport", at: [] };
}

function sumOf(values: readonly (Amount | Ratio)[]): IndicatorValue {
  const ratios = values.filter((value) => value.kind !== "amount");
  const [first] = ratios;
  if (!first) {
    const value = addDecimals(values.map((amount) => amount.value));
    return { known: true, kind: "amount", value, convertedFrom: null };
  }
  const numerator = addDecimals(ratios.map((value) => value.numerator));
  const denominator = addDecimals(ratios.map((value) => value.denominator));
  return ratio(first.kind, numerator, denominator, () => []);
}
