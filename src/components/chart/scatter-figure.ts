import { type ChartFigure, scatterPlot } from "../../lib/chart/index.ts";
import type { Indicator, IndicatorValue } from "../../lib/indicator/index.ts";
import { cellOf, heightOf, isSmall, tickFormat } from "./cell.ts";
import { CHART_WORDS } from "./words.ts";
import type { FigureFrame } from "./years-figure.ts";

/** A body by two indicators in one year. */
export interface BodyPair {
  readonly key: string;
  readonly label: string;
  readonly across: IndicatorValue;
  readonly up: IndicatorValue;
}

/** Two indicators against each other; a body that lacks one stands in the table only. */
export function scatterFigure(
  frame: FigureFrame,
  across: Indicator,
  up: Indicator,
  bodies: readonly BodyPair[],
): ChartFigure {
  const { title, tongue, width } = frame;
  const words = CHART_WORDS[tongue];
  const cellsOf = (body: BodyPair) =>
    [
      cellOf(`${body.key}:x`, across, body.across, tongue),
      cellOf(`${body.key}:y`, up, body.up, tongue),
    ] as const;
  const points = bodies.flatMap((body) => {
    const [x, y] = [heightOf(body.across), heightOf(body.up)];
    const [left, right] = cellsOf(body);
    if (x === null || y === null || left.value === null || right.value === null) return [];
    const read = `${body.label}: ${across.name[tongue]} ${left.text}, ${up.name[tongue]} ${right.text}`;
    const small = isSmall(body.across) || isSmall(body.up);
    const mark = { key: right.key, value: right.value, label: read };
    return [
      {
        x,
        y,
        label: body.label,
        small,
        mark,
        across: { ...mark, key: left.key, value: left.value },
      },
    ];
  });
  const description =
    tongue === "zh"
      ? `${points.length} 个机关：横轴${across.name.zh}，纵轴${up.name.zh}。`
      : `${points.length} bodies: ${across.name.en} across, ${up.name.en} upward.`;
  return {
    title,
    subtitle: frame.subtitle ?? "",
    scene: scatterPlot(
      { width, title, description },
      {
        points,
        xLabel: across.name[tongue],
        yLabel: up.name[tongue],
        xFormat: tickFormat(across),
        yFormat: tickFormat(up),
      },
    ),
    table: {
      caption: title,
      head: [words.body, across.name[tongue], up.name[tongue]],
      rows: bodies.map((body) => ({ head: body.label, cells: cellsOf(body) })),
    },
    notes: points.some((point) => point.small) ? [words.small] : [],
    source: words.source,
  };
}
