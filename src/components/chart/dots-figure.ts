import { type ChartFigure, type DotRow, rankedDots } from "../../lib/chart/index.ts";
import { type Indicator, type IndicatorValue, unitName } from "../../lib/indicator/index.ts";
import { cellOf, heightOf, isSmall, readOutOf, tickFormat } from "./cell.ts";
import { CHART_WORDS } from "./words.ts";
import type { FigureFrame } from "./years-figure.ts";

/** One body's value of an indicator in one year. */
export interface BodyValue {
  readonly key: string;
  readonly label: string;
  readonly value: IndicatorValue;
}

/**
 * Bodies by one indicator, highest first, with intervals. Shares of small N are drawn below a line,
 * in the order given: they are not ranked.
 */
export function dotsFigure(
  frame: FigureFrame,
  indicator: Indicator,
  bodies: readonly BodyValue[],
): ChartFigure {
  const { title, tongue, width } = frame;
  const words = CHART_WORDS[tongue];
  const ranked = bodies
    .filter(({ value }) => value.known && !isSmall(value))
    .sort((a, b) => (heightOf(b.value) as number) - (heightOf(a.value) as number));
  const unranked = bodies.filter(({ value }) => !value.known || isSmall(value));
  const rowOf = ({ key, label, value }: BodyValue): DotRow => {
    const cell = cellOf(key, indicator, value, tongue);
    const height = heightOf(value);
    if (height === null || cell.value === null) return { label, reason: cell.text };
    const interval = value.known && value.kind !== "amount" ? value.interval : null;
    const read = `${label}: ${readOutOf(cell, tongue)}`;
    const mark = { key, value: cell.value, label: read };
    return { label, value: height, text: cell.text, interval, mark };
  };
  const description =
    tongue === "zh"
      ? `${bodies.length} 个机关，由高到低；横线为 95% 区间。`
      : `${bodies.length} bodies, highest first; the bars are 95% intervals.`;
  const scene = rankedDots(
    { width, title, description },
    {
      ranked: ranked.map(rowOf),
      unranked: unranked.map(rowOf),
      unrankedLabel: unranked.some(({ value }) => value.known) ? words.unranked : words.gap,
      format: tickFormat(indicator),
    },
  );
  return {
    title,
    subtitle: frame.subtitle ?? words.unitPrefix + unitName(indicator, tongue),
    scene,
    table: {
      caption: title,
      head: [words.body, indicator.name[tongue]],
      rows: [...ranked, ...unranked].map(({ key, label, value }) => ({
        head: label,
        cells: [cellOf(key, indicator, value, tongue)],
      })),
    },
    notes: bodies.some(({ value }) => isSmall(value)) ? [words.small] : [],
    source: words.source,
  };
}
