import type { Decimal } from "../report/index.ts";
import type { Bilingual } from "../statute/index.ts";
import type { Indicator, Unit } from "./indicator.ts";
import { quotient } from "./quotient.ts";
import type { IndicatorValue, UnknownReason } from "./value.ts";

/** What each unit is called after a number, or in a head. */
export const UNIT_NAMES: Readonly<Record<Unit, Bilingual>> = {
  item: { zh: "件", en: "applications" },
  piece: { zh: "件", en: "documents" },
  case: { zh: "件", en: "cases" },
  wanyuan: { zh: "万元", en: "10,000 yuan" },
  share: { zh: "%", en: "%" },
  per100: { zh: "每百件", en: "per 100" },
};

/** What stands in place of a number that is not known. */
export const UNKNOWN_REASONS: Readonly<Record<UnknownReason, Bilingual>> = {
  noReport: { zh: "本站未收录", en: "Not in this archive" },
  noTable: { zh: "报告中没有这张表", en: "The report does not have this table" },
  notInForm: { zh: "该版表格没有此项", en: "Not asked for by this form" },
  missing: { zh: "表中缺这一行", en: "The row is missing" },
  blank: { zh: "空白", en: "Left blank" },
  notApplicable: { zh: "填“/”或“无”", en: "Filled with “/” or 无" },
  unreadable: { zh: "无法辨认", en: "Unreadable" },
  derived: { zh: "报告未填", en: "Not reported" },
  unitUnknown: { zh: "未注明单位", en: "No unit named" },
  zeroDenominator: { zh: "分母为零，无比例可算", en: "Nothing to divide by (zero)" },
  partExceedsWhole: { zh: "部分大于总数，不计算", en: "Part exceeds whole, not computed" },
};

/** A value as it is read: `3,525`, `34.2%`, `8.6`; the reason where it is unknown. */
export function formatValue(value: IndicatorValue, unit: Unit, lang: keyof Bilingual): string {
  return value.known ? formatNumber(value.value, unit) : UNKNOWN_REASONS[value.reason][lang];
}

/** A number in the spelling of its unit: shares as a percentage with one place, rates with one place, all else exact. */
export function formatNumber(value: Decimal, unit: Unit): string {
  if (unit === "share") return `${fixed(quotient(value, "1", 100) as Decimal, 1)}%`;
  if (unit === "per100") return fixed(value, 1);
  return groupDigits(value);
}

/** The unit as a chart's head names it, so that a reader knows what an axis counts. */
export function unitName(indicator: Indicator, lang: keyof Bilingual): string {
  return UNIT_NAMES[indicator.unit][lang];
}

/** Thousands separated by commas, the fraction as it is. */
export function groupDigits(value: Decimal): string {
  const [whole = "", fraction] = value.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Rounded half away from zero to a number of places, exactly. */
function fixed(value: Decimal, places: number): string {
  const sign = value.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.padEnd(places + 1, "0").slice(0, places + 1));
  const rounded = ((digits + 5n) / 10n).toString().padStart(places + 1, "0");
  return `${sign}${groupDigits(rounded.slice(0, -places))}.${rounded.slice(-places)}`;
}
