import type { TableCell } from "../../lib/chart/index.ts";
import {
  formatNumber,
  formatValue,
  groupDigits,
  type Indicator,
  type IndicatorValue,
} from "../../lib/indicator/index.ts";
import { approximate } from "../../lib/report/index.ts";
import type { Bilingual } from "../../lib/statute/index.ts";

/** A language by the keys of the statute's texts. */
export type Tongue = keyof Bilingual;

/** The cell of the table that stands for a value: what it is, what it rests on, or why there is none. */
export function cellOf(
  key: string,
  indicator: Indicator,
  value: IndicatorValue,
  tongue: Tongue,
): TableCell {
  const text = formatValue(value, indicator.unit, tongue);
  return { key, value: value.known ? value.value : null, text, notes: notesOf(value, tongue) };
}

/** The number for drawing, or null where there is none. */
export function heightOf(value: IndicatorValue): number | null {
  return value.known ? approximate(value.value) : null;
}

/** Whether a share rests on so few cases that it must be marked. */
export function isSmall(value: IndicatorValue): boolean {
  return value.known && value.kind !== "amount" && value.small;
}

/** Whether only whole numbers can occur. */
export function isCount({ unit }: Indicator): boolean {
  return unit === "item" || unit === "piece" || unit === "case";
}

/** A tick of an axis in the spelling of the indicator's unit. */
export function tickFormat(indicator: Indicator): (tick: number) => string {
  if (indicator.unit === "share") return (tick) => `${Math.round(tick * 1000) / 10}%`;
  return (tick) => groupDigits(String(tick));
}

/** A value with what it rests on in one line, as a mark is read out: `34.2%（1,193 / 3,486，95% 区间 …）`. */
export function readOutOf(
  { text, notes }: Pick<TableCell, "text" | "notes">,
  tongue: Tongue,
): string {
  if (notes.length === 0) return text;
  return tongue === "zh" ? `${text}（${notes.join("，")}）` : `${text} (${notes.join("; ")})`;
}

/** `1,662 / 4,876` under a share, its interval, and the unit an amount was converted from. */
function notesOf(value: IndicatorValue, tongue: Tongue): readonly string[] {
  if (!value.known) return [];
  if (value.kind === "amount") return conversionNotes(value.convertedFrom, tongue);
  const counts = `${groupDigits(value.numerator)} / ${groupDigits(value.denominator)}`;
  if (value.interval === null) return [counts];
  const low = formatNumber(value.interval.low.toFixed(6), "share");
  const high = formatNumber(value.interval.high.toFixed(6), "share");
  return [counts, `${INTERVAL[tongue]}${low}–\u2060${high}`];
}

/** With blanks that do not break, and a word joiner after the dash above: a line may end before the interval, not in it. */
const INTERVAL: Readonly<Record<Tongue, string>> = {
  zh: "95%\u00a0区间\u00a0",
  en: "95%\u00a0interval\u00a0",
};

function conversionNotes(
  from: { readonly value: string; readonly unit: string } | null,
  tongue: Tongue,
): readonly string[] {
  if (from === null) return [];
  const amount = `${groupDigits(from.value)} ${from.unit}`;
  return [tongue === "zh" ? `由 ${amount} 换算` : `converted from ${amount}`];
}
