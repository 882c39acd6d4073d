import {
  type FigureSource,
  indicator,
  indicatorValue,
  OUTCOME_GROUPS,
  seriesOf,
} from "../../lib/indicator/index.ts";
import type { Tongue } from "../chart/cell.ts";
import { dotsFigure } from "../chart/dots-figure.ts";
import { heatFigure } from "../chart/heat-figure.ts";
import { stackFigure } from "../chart/stack-figure.ts";
import { stripFigure } from "../chart/strip-figure.ts";
import { CHART_WORDS } from "../chart/words.ts";
import type { AgencyChart } from "./agency-charts.ts";

/** A body of a region with its reports. */
export interface RegionBody {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly FigureSource[];
}

const WIDTH = 440;

/** More bodies than this are a distribution: a line a body would be no picture any more. */
const MOST_LINES = 40;

/**
 * The bodies of a region beside each other: how much each received over the years, how open each was
 * in the newest year. Nothing is summed: a roll-up and the bodies it holds may stand side by side.
 * More than {@link MOST_LINES} are shown as distributions of the newest year.
 * @returns nothing where fewer than two bodies have a figure, since there is nothing to compare
 */
export function regionCharts(
  bodies: readonly RegionBody[],
  tongue: Tongue,
): readonly AgencyChart[] {
  const telling = bodies.filter(({ sources }) =>
    sources.some((source) => indicatorValue("received", source).known),
  );
  if (telling.length < 2) return [];
  const years = telling.flatMap(({ sources }) => sources.map((source) => source.year));
  const span = { from: Math.min(...years), to: Math.max(...years) };
  if (telling.length > MOST_LINES) {
    return ["received", "openness.closed"].map((id) => ({
      id: `chart-${id}`,
      figure: distribution(telling, span.to, id, tongue),
    }));
  }
  return [
    { id: "chart-received", figure: received(telling, span, tongue) },
    { id: "chart-openness", figure: openness(telling, span.to, tongue) },
    { id: "chart-outcomes", figure: outcomes(telling, span.to, tongue) },
  ];
}

function received(
  bodies: readonly RegionBody[],
  span: { readonly from: number; readonly to: number },
  tongue: Tongue,
) {
  const of = indicator("received");
  const entries = bodies.map(({ id, name, sources }) => ({
    key: id,
    label: name,
    indicator: of,
    points: seriesOf(of, sources, span),
  }));
  const rowHead = CHART_WORDS[tongue].body;
  return heatFigure({ title: of.name[tongue], tongue, width: WIDTH, rowHead }, entries);
}

function distribution(bodies: readonly RegionBody[], year: number, id: string, tongue: Tongue) {
  const of = indicator(id);
  const values = bodies.map((body) => ({
    key: body.id,
    label: body.name,
    value: valueIn(body, year, id),
    chosen: false,
  }));
  return stripFigure({ title: titleOf(id, year, tongue), tongue, width: WIDTH }, of, values);
}

function titleOf(id: string, year: number, tongue: Tongue): string {
  return `${indicator(id).name[tongue]}${tongue === "zh" ? "，" : ", "}${year}`;
}

function openness(bodies: readonly RegionBody[], year: number, tongue: Tongue) {
  const of = indicator("openness.closed");
  const values = bodies.map((body) => ({
    key: body.id,
    label: body.name,
    value: valueIn(body, year, of.id),
  }));
  return dotsFigure({ title: titleOf(of.id, year, tongue), tongue, width: WIDTH }, of, values);
}

function outcomes(bodies: readonly RegionBody[], year: number, tongue: Tongue) {
  const parts = OUTCOME_GROUPS.map(({ key, name }) => ({
    name: name[tongue],
    indicator: indicator(`outcome.${key}`),
  }));
  const entries = bodies.map((body) => ({
    key: body.id,
    label: body.name,
    values: parts.map((part) => valueIn(body, year, part.indicator.id)),
  }));
  const title =
    tongue === "zh" ? `办理结果的构成，${year}` : `How applications were closed, ${year}`;
  const rowHead = CHART_WORDS[tongue].body;
  return stackFigure({ title, tongue, width: WIDTH, rowHead }, parts, entries);
}

function valueIn({ sources }: RegionBody, year: number, id: string) {
  const source = sources.find((candidate) => candidate.year === year);
  return source
    ? indicatorValue(id, source)
    : ({ known: false, reason: "noReport", at: [] } as const);
}
