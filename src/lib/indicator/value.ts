import type { Decimal } from "../report/index.ts";
import { addDecimals, approximate, compareDecimals, madeOnce } from "../report/index.ts";
import type { FigureAddress, TableKey } from "../statute/index.ts";
import { figureSpec } from "../statute/index.ts";
import { indicator } from "./dictionary.ts";
import type { Indicator, Terms } from "./indicator.ts";
import { quotient } from "./quotient.ts";
import type { FigureSource } from "./source.ts";
import { inWanyuan, type Money } from "./unit.ts";
import { type Interval, wilson } from "./wilson.ts";

/** Below so many cases a share says little: it is marked, and no ranking holds it. */
export const SMALL_N = 30;

/** Why there is no value. Never a zero. */
export type UnknownReason =
  | "noReport"
  | "noTable"
  | "notInForm"
  | "missing"
  | "blank"
  | "notApplicable"
  | "unreadable"
  | "derived"
  | "unitUnknown"
  | "zeroDenominator"
  | "partExceedsWhole";

/** No value, why, and which figures are to blame. */
export interface Unknown {
  readonly known: false;
  readonly reason: UnknownReason;
  readonly at: readonly FigureAddress[];
}

/** A figure or a sum of figures, exact. `convertedFrom` makes a change of unit visible. */
export interface Amount {
  readonly known: true;
  readonly kind: "amount";
  readonly value: Decimal;
  readonly convertedFrom: Money["convertedFrom"];
}

/** A share (0–1) or a rate per 100, with the two counts it rests on. */
export interface Ratio {
  readonly known: true;
  readonly kind: "proportion" | "rate";
  /** Rounded to six places. */
  readonly value: Decimal;
  readonly numerator: Decimal;
  /** N. */
  readonly denominator: Decimal;
  /** 95 % Wilson interval; null for a rate. */
  readonly interval: Interval | null;
  /** Whether N is below {@link SMALL_N}. */
  readonly small: boolean;
}

/** What an indicator is for one report. */
export type IndicatorValue = Amount | Ratio | Unknown;

/**
 * The value of an indicator in one report, exact, from reported figures only: one blank or missing
 * figure among its terms makes it unknown.
 * @param of an indicator or its id; throws on an id the dictionary does not hold
 */
export function indicatorValue(of: Indicator | string, source: FigureSource): IndicatorValue {
  const { measure, unit } = typeof of === "string" ? indicator(of) : of;
  if (measure.kind === "amount") {
    return unit === "wanyuan" ? moneyOf(measure.terms, source) : amountOf(measure.terms, source);
  }
  const numerator = amountOf(measure.numerator, source);
  if (!numerator.known) return numerator;
  const denominator = amountOf(measure.denominator, source);
  if (!denominator.known) return denominator;
  return ratio(measure.kind, numerator.value, denominator.value, () =>
    addressesFor(measure, source),
  );
}

/**
 * The ratio of two sums, with its interval; unknown over a denominator of zero,
 * and for a proportion whose part exceeds its whole.
 * @param at tells the figures to name where it is unknown
 */
export function ratio(
  kind: "proportion" | "rate",
  numerator: Decimal,
  denominator: Decimal,
  at: () => readonly FigureAddress[],
): Ratio | Unknown {
  const value = quotient(numerator, denominator, kind === "rate" ? 100 : 1);
  if (value === null) return { known: false, reason: "zeroDenominator", at: at() };
  const proportion = kind === "proportion";
  if (proportion && compareDecimals(numerator, denominator) > 0) {
    return { known: false, reason: "partExceedsWhole", at: at() };
  }
  const n = approximate(denominator);
  const interval = proportion ? wilson(approximate(numerator), n) : null;
  return { known: true, kind, value, numerator, denominator, interval, small: n < SMALL_N };
}

/** The cells a measure reads in this report, on the form it has. */
function addressesFor(measure: Indicator["measure"], source: FigureSource) {
  const sums =
    measure.kind === "amount" ? [measure.terms] : [measure.numerator, measure.denominator];
  return sums.flatMap((terms) => {
    const form = formOf(terms, source);
    return form === null ? [] : (terms[form] ?? []);
  });
}

function amountOf(terms: Terms, source: FigureSource): Amount | Unknown {
  const values: Decimal[] = [];
  const addresses = termsIn(terms, source);
  if ("known" in addresses) return addresses;
  for (const address of addresses) {
    const reading = source.read(address);
    if (reading.state !== "reported") return { known: false, reason: reading.state, at: [address] };
    values.push(reading.value);
  }
  return { known: true, kind: "amount", value: addDecimals(values), convertedFrom: null };
}

/** Money has one term; its unit is read from the cell, else from the words the form prints over the column. */
function moneyOf(terms: Terms, source: FigureSource): Amount | Unknown {
  const addresses = termsIn(terms, source);
  if ("known" in addresses) return addresses;
  const [address] = addresses as readonly [FigureAddress];
  const reading = source.read(address);
  if (reading.state !== "reported") return { known: false, reason: reading.state, at: [address] };
  const headUnit = figureSpec(address)?.column.label.zh.includes("万元") ? "万元" : null;
  const money = inWanyuan(reading.value, reading.unit, headUnit);
  if (money === null) return { known: false, reason: "unitUnknown", at: [address] };
  return { known: true, kind: "amount", ...money };
}

function termsIn(terms: Terms, source: FigureSource): readonly FigureAddress[] | Unknown {
  const form = formOf(terms, source);
  if (form === null) return { known: false, reason: "noTable", at: [] };
  return terms[form] ?? { known: false, reason: "notInForm", at: [] };
}

function formOf(terms: Terms, source: FigureSource) {
  const table = tableOf(terms);
  return table === null ? null : source.forms[table];
}

/** The table the terms of a sum stand in, the same in every form. They are few, and asked for in every report. */
const tableOf = madeOnce((terms: Terms): TableKey | null => {
  const address = (terms["2019"] ?? terms["2021"])?.[0];
  return address === undefined ? null : (address.split(".", 1)[0] as TableKey);
});
