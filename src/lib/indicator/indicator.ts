import type { Bilingual, FigureAddress, FormId } from "../statute/index.ts";

/** What an indicator is counted in after conversion. `share`: 0–1. `per100`: cases per 100. */
export type Unit = "piece" | "item" | "case" | "wanyuan" | "share" | "per100";

/** The figures a sum is made of, per form of their table; null where the form does not ask for them. */
export type Terms = Readonly<Record<FormId, readonly FigureAddress[] | null>>;

/**
 * How an indicator is made from the figures of one report.
 * - `amount`: the sum of its terms. A `flow` belongs to a year; a `stock` is what there is at its end,
 *   and is never summed over years.
 * - `proportion`: part ÷ whole, both counts of the same cases; it has a Wilson interval.
 * - `rate`: cases per 100 of something else; it may exceed 100 and has no interval.
 */
export type Measure =
  | { readonly kind: "amount"; readonly nature: "flow" | "stock"; readonly terms: Terms }
  | { readonly kind: "proportion"; readonly numerator: Terms; readonly denominator: Terms }
  | { readonly kind: "rate"; readonly numerator: Terms; readonly denominator: Terms };

/**
 * Where a series must not be drawn through: between two forms of the table, or at a change of law,
 * from the given report year on.
 */
export type Break =
  | { readonly kind: "form"; readonly why: Bilingual }
  | { readonly kind: "law"; readonly fromYear: number; readonly why: Bilingual };

/** The chapters of the dictionary. */
export type IndicatorGroup =
  | "applications"
  | "openness"
  | "outcomes"
  | "grounds"
  | "applicants"
  | "review"
  | "documents"
  | "decisions";

/** One named measure of the published dictionary. */
export interface Indicator {
  /** Permanent; used in addresses and in indicators.csv. */
  readonly id: string;
  readonly group: IndicatorGroup;
  readonly name: Bilingual;
  /** One sentence. */
  readonly definition: Bilingual;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly breaks: readonly Break[];
  /** For one of several definitions of the same rate in use: what tells it from the others (口径). */
  readonly basis?: Bilingual;
}
