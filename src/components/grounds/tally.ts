import {
  type FigureSource,
  findIndicator,
  type Indicator,
  indicator,
  type Pooled,
  type PooledReport,
  pooledValue,
} from "../../lib/indicator/index.ts";

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
  const of = indicatorOfRow(row);
  return {
    indicator: of,
    all: tallyRow("", of, reports, yearsOf(reports)),
    byProvince: grouped(of, reports, ({ province }) => province),
    byKind: grouped(of, reports, ({ kind }) => kind),
  };
}

/** The share of closed applications where the row is an outcome, else the plain count. */
function indicatorOfRow(row: string): Indicator {
  return (
    findIndicator(`ground.${row}`) ??
    findIndicator(`outcome.${row}`) ??
    indicator(`applications.${row}.total`)
  );
}

function grouped(
  of: Indicator,
  reports: readonly CountedReport[],
  groupOf: (report: CountedReport) => string,
): readonly TallyRow[] {
  const groups = new Map<string, CountedReport[]>();
  for (const report of reports) {
    groups.set(groupOf(report), [...(groups.get(groupOf(report)) ?? []), report]);
  }
  const years = yearsOf(reports);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, members]) => tallyRow(group, of, members, years));
}

function tallyRow(
  group: string,
  of: Indicator,
  reports: readonly CountedReport[],
  years: readonly number[],
): TallyRow {
  const inYear = (year: number) => reports.filter(({ source }) => source.year === year);
  return {
    group,
    years: years.map((year) => ({ year, pooled: pooledValue(of, inYear(year)) })),
  };
}

function yearsOf(reports: readonly { readonly source: FigureSource }[]): readonly number[] {
  return [...new Set(reports.map(({ source }) => source.year))].sort((a, b) => a - b);
}
