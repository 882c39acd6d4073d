import { type ChartFigure, distributionStrip } from "../../lib/chart/index.ts";
import { type Indicator, unitName } from "../../lib/indicator/index.ts";
import { cellOf, heightOf, isSmall, readOutOf, tickFormat } from "./cell.ts";
import type { BodyValue } from "./dots-figure.ts";
import { CHART_WORDS } from "./words.ts";
import type { FigureFrame } from "./years-figure.ts";

/** All bodies on one axis, the chosen ones named. Bodies without a number stand in the table only. */
export function stripFigure(
  frame: FigureFrame,
  indicator: Indicator,
  bodies: readonly (BodyValue & { readonly chosen: boolean })[],
): ChartFigure {
  const { title, tongue, width } = frame;
  const words = CHART_WORDS[tongue];
  const points = bodies.flatMap(({ key, label, value, chosen }) => {
    const cell = cellOf(key, indicator, value, tongue);
    const height = heightOf(value);
    if (height === null || cell.value === null) return [];
    const read = `${label}: ${readOutOf(cell, tongue)}`;
    const mark = { key, value: cell.value, label: read };
    return [{ value: height, label, chosen, small: isSmall(value), mark }];
  });
  const description =
    tongue === "zh"
      ? `${points.length} 个机关的分布，所选机关另行标出。`
      : `Distribution of ${points.length} bodies, the chosen ones marked.`;
  const missing = bodies.length - points.length;
  return {
    title,
    subtitle: frame.subtitle ?? words.unitPrefix + unitName(indicator, tongue),
    scene: distributionStrip({ width, title, description }, points, tickFormat(indicator)),
    table: {
      caption: title,
      head: [words.body, indicator.name[tongue]],
      rows: bodies.map(({ key, label, value }) => ({
        head: label,
        cells: [cellOf(key, indicator, value, tongue)],
      })),
    },
    notes: [
      tongue === "zh"
        ? `N = ${points.length} 个机关${missing > 0 ? `，另有 ${missing} 个没有数字` : ""}。`
        : `N = ${points.length} bodies${missing > 0 ? `; ${missing} without a number` : ""}.`,
      ...(points.some((point) => point.small) ? [words.small] : []),
    ],
    source: words.source,
  };
}
