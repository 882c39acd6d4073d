import {
  type Indicator,
  type IndicatorValue,
  indicator,
  indicatorValue,
  SMALL_N,
} from "../../lib/indicator/index.ts";
import { compareDecimals, type Decimal } from "../../lib/report/index.ts";
import { isSmall } from "../chart/cell.ts";
import type { Body, BodySource } from "../compare/body.ts";

/** What a body is set against others by: how much, how open, how slow to clear, how often disputed. */
export const PEER_INDICATORS: readonly Indicator[] = [
  "received",
  "openness.closed",
  "pendingShare",
  "reconsiderationsPer100",
  "correctedInReconsideration",
].map(indicator);

/** How an indicator is spread over like bodies. */
export interface Spread {
  /** Bodies whose value is counted: known, and for a share on at least {@link SMALL_N} cases. */
  readonly counted: number;
  /** Values that bodies have, nothing computed between them; null with fewer than {@link SMALL_N} bodies. */
  readonly quartiles: {
    readonly lower: Decimal;
    readonly median: Decimal;
    readonly upper: Decimal;
  } | null;
}

/** Reports of the same year, scope and form by bodies of the same level and kind. */
export interface LikeReports {
  readonly reports: number;
  /** In the order of {@link PEER_INDICATORS}. */
  readonly spreads: readonly Spread[];
}

/** Like reports of an archive, to be looked up by {@link peersOf}. */
export type Peerage = ReadonlyMap<string, LikeReports>;

/** Counts the reports of an archive by what makes them alike. Reports without a table of applications are left out. */
export function peerageOf(bodies: readonly Body[]): Peerage {
  const groups = new Map<string, BodySource[]>();
  for (const body of bodies) {
    for (const source of body.sources.filter(hasApplications)) {
      const key = likeness(body, source);
      const group = groups.get(key);
      if (group) group.push(source);
      else groups.set(key, [source]);
    }
  }
  return new Map(
    [...groups].map(([key, sources]) => [
      key,
      { reports: sources.length, spreads: PEER_INDICATORS.map((of) => spreadOf(of, sources)) },
    ]),
  );
}

/** A body among its like in the newest year it has a table of applications of. */
export interface Peers extends LikeReports {
  readonly year: number;
  /** Its own values, in the order of {@link PEER_INDICATORS}. */
  readonly own: readonly IndicatorValue[];
}

/** @returns null when no report of the body has the table */
export function peersOf(body: Body, peerage: Pick<Peerage, "get">): Peers | null {
  const newest = body.sources
    .filter(hasApplications)
    .reduce<BodySource | null>((last, one) => (last && last.year > one.year ? last : one), null);
  const like = newest && peerage.get(likeness(body, newest));
  if (!like) return null;
  const own = PEER_INDICATORS.map((of) => indicatorValue(of, newest));
  return { ...like, year: newest.year, own };
}

function hasApplications({ forms }: BodySource): boolean {
  return forms.applications !== null;
}

function likeness({ level, kind }: Body, { year, scope, forms }: BodySource): string {
  return [level, kind, year, scope, forms.applications].join(" ");
}

function spreadOf(of: Indicator, sources: readonly BodySource[]): Spread {
  const values = sources
    .map((source) => indicatorValue(of, source))
    .flatMap((value) => (value.known && !isSmall(value) ? [value.value] : []))
    .sort(compareDecimals);
  const quartiles =
    values.length < SMALL_N
      ? null
      : { lower: at(values, 1), median: at(values, 2), upper: at(values, 3) };
  return { counted: values.length, quartiles };
}

/** The quartile by nearest rank: a value some body has. */
function at(values: readonly Decimal[], quarter: 1 | 2 | 3): Decimal {
  return values[Math.ceil((values.length * quarter) / 4) - 1] as Decimal;
}
