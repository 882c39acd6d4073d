import {
  INDICATORS,
  type Indicator,
  type IndicatorValue,
  indicatorValue,
  sourceOf,
  UNIT_NAMES,
  UNKNOWN_REASONS,
} from "../../indicator/index.ts";
import type { Decimal, Report } from "../../report/index.ts";
import { decimal, integer, oneOf, required, text } from "../schema/column.ts";
import { dataTable, type Term } from "../schema/table.ts";
import { fitsDecimal } from "../value.ts";
import type { Step } from "../walk.ts";

interface IndicatorRow {
  readonly report: Report;
  readonly indicator: Indicator;
  readonly value: IndicatorValue;
}

const KNOWN: Term = {
  value: "known",
  meaning: { zh: "有值", en: "There is a value" },
};

const OUT_OF_RANGE: Term = {
  value: "outOfRange",
  meaning: { zh: "数字太长，超出数值类型", en: "A number too long for the numeric type" },
};

/** Why an indicator has no value, or that it has one. */
const STATUS_TERMS: readonly Term[] = [
  KNOWN,
  ...Object.entries(UNKNOWN_REASONS).map(([value, meaning]) => ({ value, meaning })),
  OUT_OF_RANGE,
];

const UNIT_TERMS: readonly Term[] = Object.entries(UNIT_NAMES).map(([value, meaning]) => ({
  value,
  meaning,
}));

/** Places the bounds of an interval are written with, as many as a share has. */
const BOUND_PLACES = 6;

/** `indicators`: the named measures of every report, one a row, also those without a value and why. */
export const INDICATOR_VALUES = dataTable<Step, IndicatorRow>(
  {
    name: "indicators",
    title: { zh: "指标", en: "Indicators" },
    description: {
      zh: "每份报告的每个指标一行；没有值的也有一行，并说明原因。定义见方法页与数据字典。",
      en: "One row an indicator and report, also where there is no value, with the reason. Definitions stand in the data dictionary.",
    },
    key: ["report_id", "indicator"],
    foreignKeys: [{ fields: ["report_id"], table: "reports", reference: ["report_id"] }],
  },
  [
    required(text("report_id", "报告编号", "Report id", (i) => i.report.id)),
    required(
      text("region", "行政区划代码", "Division code", (i) => i.report.meta.agency.slice(0, 6)),
    ),
    required(text("agency", "机关编号", "Agency id", (i) => i.report.meta.agency)),
    required(integer("year", "报告年度", "Report year", (i) => i.report.meta.year)),
    required(text("indicator", "指标编号", "Id of the indicator", (i) => i.indicator.id)),
    oneOf(
      STATUS_TERMS,
      required(text("status", "有无数值及原因", "Whether there is a value, or why not", statusOf)),
    ),
    decimal("value", "值；占比在 0 与 1 之间", "Value; a share lies between 0 and 1", (i) =>
      statusOf(i) === KNOWN.value && i.value.known ? i.value.value : null,
    ),
    oneOf(UNIT_TERMS, required(text("unit", "单位", "Unit", (i) => i.indicator.unit))),
    decimal("numerator", "分子", "Numerator", (i) => part(i, "numerator")),
    decimal("denominator", "分母，即 N", "Denominator, that is N", (i) => part(i, "denominator")),
    decimal(
      "low",
      "占比 95% Wilson 区间下限",
      "Lower bound of the share's 95 % Wilson interval",
      (i) => bound(i, "low"),
    ),
    decimal(
      "high",
      "占比 95% Wilson 区间上限",
      "Upper bound of the share's 95 % Wilson interval",
      (i) => bound(i, "high"),
    ),
    text(
      "small_n",
      "N 小于 30 时为 yes，否则为 no；不是比率则为空",
      "yes where N is below 30, else no; empty where it is no ratio",
      (i) => (i.value.known && i.value.kind !== "amount" ? (i.value.small ? "yes" : "no") : null),
    ),
    text(
      "converted_from",
      "换算单位前的原值",
      "The published number, where its unit was converted",
      (i) =>
        i.value.known && i.value.kind === "amount" && i.value.convertedFrom
          ? `${i.value.convertedFrom.value}${i.value.convertedFrom.unit}`
          : null,
    ),
  ],
  (step) =>
    step.kind === "slot" && step.slot.record ? indicatorRows(step.slot.record.report) : [],
);

function indicatorRows(report: Report): readonly IndicatorRow[] {
  const source = sourceOf(report);
  return INDICATORS.map((indicator) => ({
    report,
    indicator,
    value: indicatorValue(indicator, source),
  }));
}

function statusOf({ value }: IndicatorRow): string {
  if (!value.known) return value.reason;
  const numbers =
    value.kind === "amount" ? [value.value] : [value.value, value.numerator, value.denominator];
  return numbers.every(fitsDecimal) ? KNOWN.value : OUT_OF_RANGE.value;
}

function part(row: IndicatorRow, side: "numerator" | "denominator"): Decimal | null {
  const { value } = row;
  if (!value.known || value.kind === "amount" || statusOf(row) !== KNOWN.value) return null;
  return value[side];
}

/** The interval is a statistic, not a publisher's number: it may come from floats. */
function bound({ value }: IndicatorRow, side: "low" | "high"): Decimal | null {
  if (!value.known || value.kind === "amount" || value.interval === null) return null;
  return value.interval[side].toFixed(BOUND_PLACES);
}
