/** Named measures of a report: the published dictionary, their exact values, and series over years. */
export { APPLICANT_KINDS } from "./dictionary/applicants.ts";
export { OUTCOME_GROUPS } from "./dictionary/outcomes.ts";
export { findIndicator, INDICATOR_GROUPS, INDICATORS, indicator } from "./dictionary.ts";
export {
  formatNumber,
  formatValue,
  groupDigits,
  UNIT_NAMES,
  UNKNOWN_REASONS,
  unitName,
} from "./format.ts";
export { figuresRead, formsOf, formulaOf } from "./formula.ts";
export type { Break, Indicator, IndicatorGroup, Measure, Terms, Unit } from "./indicator.ts";
export type { Pooled, PooledReport } from "./pool.ts";
export { pooledValue, withoutOverlap } from "./pool.ts";
export { quotient, RATIO_PLACES } from "./quotient.ts";
export type { SeriesPoint } from "./series.ts";
export { breakBetween, seriesOf } from "./series.ts";
export type { FigureSource, Reading } from "./source.ts";
export { sourceOf } from "./source.ts";
export { TOTALS } from "./totals.ts";
export type { Money } from "./unit.ts";
export { inWanyuan } from "./unit.ts";
export type { Amount, IndicatorValue, Ratio, Unknown, UnknownReason } from "./value.ts";
export { indicatorValue, ratio, SMALL_N } from "./value.ts";
export type { Interval } from "./wilson.ts";
export { wilson } from "./wilson.ts";
