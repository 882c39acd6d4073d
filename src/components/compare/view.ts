import { type ChartFigure, STYLES } from "../../lib/chart/index.ts";
import {
  type FigureSource,
  formulaOf,
  type Indicator,
  type IndicatorValue,
  indicator,
  indicatorValue,
  OUTCOME_GROUPS,
  seriesOf,
  unitName,
} from "../../lib/indicator/index.ts";
import { approximate } from "../../lib/report/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { dotsFigure } from "../chart/dots-figure.ts";
import { heatFigure } from "../chart/heat-figure.ts";
import { scatterFigure } from "../chart/scatter-figure.ts";
import { stackFigure } from "../chart/stack-figure.ts";
import { stripFigure } from "../chart/strip-figure.ts";
import { CHART_WORDS } from "../chart/words.ts";
import { type FigureFrame, type SeriesEntry, yearsFigure } from "../chart/years-figure.ts";
import type { Body, BodySource } from "./body.ts";
import type { CompareState, View } from "./state.ts";
import { COMPARE_TEXT } from "./text.ts";

/** What a view is made from. */
export interface ViewInput {
  readonly state: CompareState;
  /** The chosen bodies, in the order chosen. */
  readonly chosen: readonly Body[];
  /** Every body of the regions loaded, for the distribution. */
  readonly all: readonly Body[];
  readonly tongue: Tongue;
  /** Pixels there are for a drawing. */
  readonly width: number;
  /** The report years of the whole archive; null where they are not known. */
  readonly archive?: Span | null;
}

/** A value behind a view, for the file of its numbers. */
export interface ViewValue {
  readonly agency: string;
  readonly name: string;
  readonly year: number;
  readonly indicator: Indicator;
  readonly value: IndicatorValue;
}

/** The charts of a state, one unless it is faceted, with the values behind them. */
export interface BuiltView {
  readonly figures: readonly ChartFigure[];
  readonly values: readonly ViewValue[];
}

/** Draws a state. No chosen body, or none with a report, gives no chart. */
export function buildView(input: ViewInput): BuiltView {
  const years = yearSpan(input);
  if (years === null) return { figures: [], values: [] };
  return BUILDERS[input.state.view]({ ...input, years });
}

/**
 * The first and last year of the state, else of the chosen bodies' reports; null when there is none.
 * Years asked for are kept to those the archive holds reports of: beyond them nothing can be known.
 */
export function yearSpan({
  state,
  chosen,
  archive = null,
}: Pick<ViewInput, "state" | "chosen" | "archive">): Span | null {
  if (chosen.length === 0) return null;
  if (state.years) return withinSpan(state.years, archive);
  const all = chosen.flatMap(({ sources }) => sources.map((source) => source.year));
  return all.length === 0 ? null : { from: Math.min(...all), to: Math.max(...all) };
}

function withinSpan({ from, to }: Span, archive: Span | null): Span | null {
  if (archive === null) return { from, to };
  const kept = { from: Math.max(from, archive.from), to: Math.min(to, archive.to) };
  return kept.from <= kept.to ? kept : null;
}

/** The indicators a state shows. */
export function measuresIn(state: CompareState): readonly Indicator[] {
  if (state.view === "stack") return OUTCOMES.map((part) => part.indicator);
  const shown = state.view === "scatter" ? [state.indicator, state.across] : [state.indicator];
  return shown.map(indicator);
}

/** Whether a state is drawn as a chart a body: because it asks for it, or because so many lines look alike. */
export function isFaceted({ faceted, view }: CompareState, bodies: number): boolean {
  return faceted || (view === "line" && bodies > STYLES);
}

/** Views of one year: the last of those chosen. */
export function isOfOneYear({ faceted, view }: CompareState, bodies: number): boolean {
  return view === "stack" ? !faceted && bodies > 1 : view !== "line" && view !== "heat";
}

/** Whose figures the shown reports give: a body's own, its whole level's, or it is not known. */
export function scopesIn(
  bodies: readonly Body[],
  years: CompareState["years"],
): ReadonlySet<BodySource["scope"]> {
  const isShown = (year: number) => !years || (years.from <= year && year <= years.to);
  const sources = bodies.flatMap((body) => body.sources);
  return new Set(sources.filter(({ year }) => isShown(year)).map(({ scope }) => scope));
}

/** A first and a last report year. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
type Ready = ViewInput & { readonly years: Span };

const FACET_WIDTH = 360;

/** The parts of the stacked view. */
const OUTCOMES = OUTCOME_GROUPS.map(({ key, name }) => ({
  name,
  indicator: indicator(`outcome.${key}`),
}));

const BUILDERS: Readonly<Record<View, (ready: Ready) => BuiltView>> = {
  line: buildLines,
  dots: buildDots,
  stack: buildStack,
  heat: buildHeat,
  scatter: buildScatter,
  spread: buildSpread,
};

function buildLines(ready: Ready): BuiltView {
  const entries = entriesOf(ready);
  const values = valuesOf(ready, entries);
  if (!isFaceted(ready.state, ready.chosen.length)) {
    return { figures: [yearsFigure("line", frameOf(ready), entries)], values };
  }
  const heights = values.flatMap(({ value }) => (value.known ? [approximate(value.value)] : []));
  const highest = heights.length === 0 ? undefined : Math.max(...heights);
  const frame = { ...frameOf(ready), width: Math.min(ready.width, FACET_WIDTH), highest };
  const figures = entries.map((entry) =>
    yearsFigure("line", { ...frame, title: `${entry.label} · ${frame.title}` }, [entry]),
  );
  return { figures, values };
}

function buildHeat(ready: Ready): BuiltView {
  const entries = entriesOf(ready);
  const frame = { ...frameOf(ready), rowHead: CHART_WORDS[ready.tongue].body };
  return { figures: [heatFigure(frame, entries)], values: valuesOf(ready, entries) };
}

function buildDots(ready: Ready): BuiltView {
  const of = indicator(ready.state.indicator);
  const values = inLastYear(ready, ready.chosen, of);
  const bodies = values.map(({ agency, name, value }) => ({ key: agency, label: name, value }));
  return { figures: [dotsFigure(frameOf(ready, ready.years.to), of, bodies)], values };
}

function buildSpread(ready: Ready): BuiltView {
  const of = indicator(ready.state.indicator);
  const chosen = new Set(ready.chosen.map(({ id }) => id));
  const values = inLastYear(ready, ready.all, of);
  const bodies = values.map(({ agency, name, value }) => ({
    key: agency,
    label: name,
    value,
    chosen: chosen.has(agency),
  }));
  const regions = new Set(ready.all.map(({ id }) => id.slice(0, 6))).size;
  const frame = frameOf(ready, ready.years.to);
  const subtitle = `${COMPARE_TEXT[ready.tongue].population(regions)}${frame.subtitle}`;
  return { figures: [stripFigure({ ...frame, subtitle }, of, bodies)], values };
}

function buildScatter(ready: Ready): BuiltView {
  const across = indicator(ready.state.across);
  const up = indicator(ready.state.indicator);
  const left = inLastYear(ready, ready.chosen, across);
  const right = inLastYear(ready, ready.chosen, up);
  const bodies = ready.chosen.map(({ id, name }, index) => ({
    key: id,
    label: name[ready.tongue],
    across: (left[index] as ViewValue).value,
    up: (right[index] as ViewValue).value,
  }));
  const measures = `${across.name[ready.tongue]} × ${up.name[ready.tongue]}`;
  const title = titled(measures, ready.years.to, ready.tongue);
  const frame = { title, tongue: ready.tongue, width: ready.width };
  return { figures: [scatterFigure(frame, across, up, bodies)], values: [...left, ...right] };
}

/** Outcomes whatever the indicator: a bar a body in the last year, or a chart a body with a bar a year. */
function buildStack(ready: Ready): BuiltView {
  const { tongue, chosen, years, state } = ready;
  const byYear = state.faceted || chosen.length === 1;
  const title = tongue === "zh" ? "办理结果的构成" : "How applications were closed";
  const charts = byYear
    ? chosen.map((body) => ({
        title: `${body.name[tongue]} · ${title}`,
        rowHead: CHART_WORDS[tongue].year,
        rows: yearsIn(years).map((year) => ({ body, year, label: String(year) })),
      }))
    : [
        {
          title: titled(title, years.to, tongue),
          rowHead: CHART_WORDS[tongue].body,
          rows: chosen.map((body) => ({ body, year: years.to, label: body.name[tongue] })),
        },
      ];
  const parts = OUTCOMES.map(({ name, indicator: of }) => ({ name: name[tongue], indicator: of }));
  const width = byYear && chosen.length > 1 ? Math.min(ready.width, 480) : ready.width;
  const figures = charts.map(({ title: chartTitle, rowHead, rows }) =>
    stackFigure(
      { title: chartTitle, tongue, width, rowHead },
      parts,
      rows.map(({ body, year, label }) => ({
        key: `${body.id}:${year}`,
        label,
        values: parts.map((part) => valueIn(body, year, part.indicator)),
      })),
    ),
  );
  const values = charts.flatMap(({ rows }) =>
    rows.flatMap(({ body, year }) =>
      parts.map((part) => viewValue(body, year, part.indicator, tongue)),
    ),
  );
  return { figures, values };
}

function entriesOf({ chosen, state, years, tongue }: Ready): readonly SeriesEntry[] {
  const of = indicator(state.indicator);
  return chosen.map(({ id, name, sources }) => ({
    key: id,
    label: name[tongue],
    indicator: of,
    points: seriesOf(of, sources, years),
  }));
}

function valuesOf({ chosen }: Ready, entries: readonly SeriesEntry[]): readonly ViewValue[] {
  return entries.flatMap((entry, index) =>
    entry.points.map(({ year, value }) => ({
      agency: (chosen[index] as Body).id,
      name: entry.label,
      year,
      indicator: entry.indicator,
      value,
    })),
  );
}

function inLastYear(ready: Ready, bodies: readonly Body[], of: Indicator): readonly ViewValue[] {
  return bodies.map((body) => viewValue(body, ready.years.to, of, ready.tongue));
}

function viewValue(body: Body, year: number, of: Indicator, tongue: Tongue): ViewValue {
  const value = valueIn(body, year, of);
  return { agency: body.id, name: body.name[tongue], year, indicator: of, value };
}

function valueIn(body: Body, year: number, of: Indicator): IndicatorValue {
  const source = body.sources.find((candidate: FigureSource) => candidate.year === year);
  return source ? indicatorValue(of, source) : { known: false, reason: "noReport", at: [] };
}

/** The title names the indicator with its 口径; under it unit and formula. */
function frameOf({ state, tongue, width, years }: Ready, year?: number): FigureFrame {
  const of = indicator(state.indicator);
  const when = year ?? (years.from === years.to ? years.from : `${years.from}–${years.to}`);
  const unit = CHART_WORDS[tongue].unitPrefix + unitName(of, tongue);
  return {
    title: titled(of.name[tongue], when, tongue),
    subtitle: `${unit}${tongue === "zh" ? "；" : "; "}${formulaOf(of, tongue)}`,
    tongue,
    width,
  };
}

function titled(what: string, when: number | string, tongue: Tongue): string {
  return `${what}${tongue === "zh" ? "，" : ", "}${when}`;
}

function yearsIn({ from, to }: Span): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
