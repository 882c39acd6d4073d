import {
  type FigureSource,
  findIndicator,
  type Indicator,
  type IndicatorValue,
  indicator,
  indicatorValue,
  type Pooled,
  type PooledReport,
  pooledValue,
} from "../../lib/indicator/index.ts";
import { groupBy, madeOnce } from "../../lib/report/index.ts";

/** A report as the pages of outcomes count it. */
export interface CountedReport extends PooledReport {
  /** Code of the province it lies in. */
  readonly province: string;
  /** Kind of body. */
  readonly kind: string;
}

/** One row of figures over the years. */
export interface TallyRow {
  /** Code of a province, kind of a body, or empty for all. */
  readonly group: string;
  readonly years: readonly { readonly year: number; readonly pooled: Pooled }[];
}

/** How often an outcome was given, over years, for all and by group. */
export interface Tally {
  readonly indicator: Indicator;
  readonly all: TallyRow;
  readonly byProvince: readonly TallyRow[];
  readonly byKind: readonly TallyRow[];
}

/**
 * Counts an outcome over reports. What a roll-up counts already is not counted again; years are never summed.
 * @param row key of a row of the applications table
 */
export function tally(row: string, reports: readonly CountedReport[]): Tally {
  const { years, all, provinces, kinds, tallies } = sorted(reports);
  const known = tallies.get(row);
  if (known) return known;
  const of = indicatorOfRow(row);
  const values = new Map(reports.map(({ source }) => [source, indicatorValue(of, source)]));
  const valueIn = (source: FigureSource) => values.get(source) as IndicatorValue;
  const rowOf = (group: string, members: ByYear): TallyRow => ({
    group,
    years: years.map((year) => ({
      year,
      pooled: pooledValue(of, members.get(year) ?? [], valueIn),
    })),
  });
  const made = {
    indicator: of,
    all: rowOf("", all),
    byProvince: provinces.map(([group, members]) => rowOf(group, members)),
    byKind: kinds.map(([group, members]) => rowOf(group, members)),
  };
  tallies.set(row, made);
  return made;
}

/** Reports by year. */
type ByYear = ReadonlyMap<number, readonly CountedReport[]>;

/** Reports sorted into every group they are counted in. */
interface Sorted {
  readonly years: readonly number[];
  readonly all: ByYear;
  readonly provinces: readonly (readonly [group: string, members: ByYear])[];
  readonly kinds: readonly (readonly [group: string, members: ByYear])[];
  /** What was counted over them, by row: each page of an outcome asks, in every language. */
  readonly tallies: Map<string, Tally>;
}

/** Some thirty outcomes are counted over the same reports: those are sorted once. */
const sorted = madeOnce((reports: readonly CountedReport[]): Sorted => {
  const byYear = (some: readonly CountedReport[]) => groupBy(some, ({ source }) => source.year);
  const groups = (groupOf: (report: CountedReport) => string) =>
    [...groupBy(reports, groupOf)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, members]) => [group, byYear(members)] as const);
  const all = byYear(reports);
  return {
    years: [...all.keys()].sort((a, b) => a - b),
    all,
    provinces: groups(({ province }) => province),
    kinds: groups(({ kind }) => kind),
    tallies: new Map(),
  };
});

/** The share of closed applications where the row is an outcome, else the plain count. */
function indicatorOfRow(row: string): Indicator {
  return (
    findIndicator(`ground.${row}`) ??
    findIndicator(`outcome.${row}`) ??
    indicator(`applications.${row}.total`)
  );
}
