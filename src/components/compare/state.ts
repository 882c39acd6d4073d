import { findIndicator } from "../../lib/indicator/index.ts";
import { isAgencyId } from "../../lib/report/index.ts";

/** The ways to look at the chosen bodies. */
export const VIEWS = ["line", "dots", "stack", "heat", "scatter", "spread"] as const;
export type View = (typeof VIEWS)[number];

/** What the compare page shows, all of it in its address. */
export interface CompareState {
  /** Agency ids in the order chosen, each once. */
  readonly agencies: readonly string[];
  readonly indicator: string;
  /** The indicator across, for the scatter view. */
  readonly across: string;
  readonly view: View;
  /** First and last report year; null for all there are. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** A small chart a body instead of one for all. */
  readonly faceted: boolean;
  /** Chart only, for another site's frame. */
  readonly embedded: boolean;
}

/** More bodies than this no chart can tell apart. */
export const MOST_AGENCIES = 30;

/** What an address without a word about it shows. */
export const DEFAULT_STATE: CompareState = {
  agencies: [],
  indicator: "received",
  across: "received",
  view: "line",
  years: null,
  faceted: false,
  embedded: false,
};

const USUAL = "/government";

/**
 * The query of an address, without `?`: only what differs from the default, `321300` for
 * `321300/government`, nothing that would have to be percent-encoded.
 */
export function encodeState(state: CompareState): string {
  const parts: (string | null)[] = [
    state.agencies.length > 0 ? `a=${state.agencies.map(shortId).join(",")}` : null,
    state.indicator === DEFAULT_STATE.indicator ? null : `i=${state.indicator}`,
    state.view === "scatter" ? `x=${state.across}` : null,
    state.view === DEFAULT_STATE.view ? null : `v=${state.view}`,
    state.years ? `y=${state.years.from}-${state.years.to}` : null,
    state.faceted ? "f=1" : null,
    state.embedded ? "embed=1" : null,
  ];
  return parts.filter((part) => part !== null).join("&");
}

/** The state an address asks for. Whatever in it is not understood is left at its default. */
export function decodeState(query: string, fallback: CompareState = DEFAULT_STATE): CompareState {
  const given = new URLSearchParams(query);
  const agencies = given.get("a");
  return {
    agencies: agencies === null ? fallback.agencies : readAgencies(agencies),
    indicator: readIndicator(given.get("i"), fallback.indicator),
    across: readIndicator(given.get("x"), fallback.across),
    view: VIEWS.find((view) => view === given.get("v")) ?? fallback.view,
    years: readYears(given.get("y")),
    faceted: given.get("f") === "1",
    embedded: given.get("embed") === "1",
  };
}

/** What an address asks for that is not understood, as written: indicators, a view, years. Bodies are looked up elsewhere. */
export function notUnderstood(query: string): readonly string[] {
  const given = new URLSearchParams(query);
  const refused: Readonly<Record<string, (text: string) => boolean>> = {
    i: (text) => findIndicator(text) === undefined,
    x: (text) => findIndicator(text) === undefined,
    v: (text) => VIEWS.every((view) => view !== text),
    y: (text) => readYears(text) === null,
  };
  return Object.entries(refused).flatMap(([name, isRefused]) => {
    const text = given.get(name);
    return text !== null && isRefused(text) ? [`${name}=${text}`] : [];
  });
}

function shortId(id: string): string {
  return id.endsWith(USUAL) ? id.slice(0, -USUAL.length) : id;
}

function readAgencies(text: string): readonly string[] {
  const ids = text
    .split(",")
    .map((id) => (id.includes("/") ? id : id + USUAL))
    .filter(isAgencyId);
  return [...new Set(ids)].slice(0, MOST_AGENCIES);
}

function readIndicator(id: string | null, fallback: string): string {
  return id !== null && findIndicator(id) ? id : fallback;
}

function readYears(text: string | null): CompareState["years"] {
  const match = /^(\d{4})-(\d{4})$/.exec(text ?? "");
  if (!match) return null;
  const [from, to] = [Number(match[1]), Number(match[2])];
  return from <= to && from >= 2008 && to <= 2100 ? { from, to } : null;
}
