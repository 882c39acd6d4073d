import {
  type ChartFigure,
  type ChartTable,
  columnChart,
  lineChart,
  noteSign,
  type YearPoint,
} from "../../lib/chart/index.ts";
import {
  type Indicator,
  type IndicatorValue,
  type SeriesPoint,
  unitName,
} from "../../lib/indicator/index.ts";
import { cellOf, heightOf, isCount, isSmall, readOutOf, type Tongue, tickFormat } from "./cell.ts";
import { CHART_WORDS } from "./words.ts";

/** A line or a set of columns: one indicator of one body over years. */
export interface SeriesEntry {
  /** Unique in its chart. */
  readonly key: string;
  readonly label: string;
  readonly indicator: Indicator;
  /** All entries of a chart hold the same years. */
  readonly points: readonly SeriesPoint[];
}

/** The words and the size of a figure. */
export interface FigureFrame {
  readonly title: string;
  readonly subtitle?: string;
  readonly tongue: Tongue;
  /** In pixels of the drawing. */
  readonly width: number;
  /** The highest value its axis must hold, for charts that share an axis. */
  readonly highest?: number | undefined;
}

/** Indicators over years, drawn as lines or columns, with the table of exactly what is drawn. */
export function yearsFigure(
  kind: "line" | "columns",
  frame: FigureFrame,
  entries: readonly SeriesEntry[],
): ChartFigure {
  const { tongue, title, width } = frame;
  const words = CHART_WORDS[tongue];
  const years = (entries[0]?.points ?? []).map((point) => String(point.year));
  const reasons = breakReasons(entries, tongue);
  const first = entries[0]?.indicator;
  const description = describe(entries, years, tongue);
  const draw = kind === "line" ? lineChart : columnChart;
  const scene = draw(
    { width, title, description },
    {
      years,
      series: entries.map((entry) => ({
        label: entry.label,
        points: entry.points.map((point) => pointOf(entry, point, reasons, tongue)),
      })),
      format: first ? tickFormat(first) : String,
      whole: first !== undefined && isCount(first),
      highest: frame.highest,
      gapLabel: words.gap,
    },
  );
  const values = entries.flatMap((entry) => entry.points.map((point) => point.value));
  return {
    title,
    subtitle: frame.subtitle ?? (first ? words.unitPrefix + unitName(first, tongue) : ""),
    scene,
    table: yearsTable(title, years, entries, tongue),
    notes: [
      ...reasons.map((why, index) => `${noteSign(index + 1)} ${why}`),
      ...(kind === "line" && entries.length === 1 && values.some(hasInterval)
        ? [words.interval]
        : []),
      ...(values.some(isSmall) ? [words.small] : []),
      ...(values.some((value) => !value.known) ? [words.gapNote] : []),
    ],
    source: words.source,
  };
}

function hasInterval(value: IndicatorValue): boolean {
  return value.known && value.kind !== "amount" && value.interval !== null;
}

/** The sentence for those who do not see the chart: what is shown, for which years. */
function describe(
  entries: readonly SeriesEntry[],
  years: readonly string[],
  tongue: Tongue,
): string {
  const names = [...new Set(entries.map((entry) => entry.label))];
  const span = years.length > 1 ? `${years[0]}–${years.at(-1)}` : (years[0] ?? "");
  return tongue === "zh"
    ? `${span}年度：${names.join("、")}。数字见图下表格。`
    : `${names.join(", ")}, ${span}. The numbers are in the table below.`;
}

/** Why the series of a chart break, each reason once, in the order of its notes. */
export function breakReasons(entries: readonly SeriesEntry[], tongue: Tongue): readonly string[] {
  const all = entries.flatMap((entry) =>
    entry.points.flatMap((point) => (point.breakBefore ? [point.breakBefore.why[tongue]] : [])),
  );
  return [...new Set(all)];
}

function pointOf(
  entry: SeriesEntry,
  { year, value, breakBefore }: SeriesPoint,
  reasons: readonly string[],
  tongue: Tongue,
): YearPoint | null {
  const y = heightOf(value);
  if (y === null || !value.known) return null;
  const cell = cellOf(keyOf(entry, year), entry.indicator, value, tongue);
  return {
    y,
    text: cell.text,
    small: isSmall(value),
    interval: value.kind === "amount" ? null : value.interval,
    breakBefore: breakBefore ? reasons.indexOf(breakBefore.why[tongue]) + 1 : undefined,
    mark: {
      key: cell.key,
      value: value.value,
      label: `${entry.label} ${year}: ${readOutOf(cell, tongue)}`,
    },
  };
}

/** Years down, unless there are more series than years. */
function yearsTable(
  caption: string,
  years: readonly string[],
  entries: readonly SeriesEntry[],
  tongue: Tongue,
): ChartTable {
  const words = CHART_WORDS[tongue];
  const cells = entries.map((entry) =>
    entry.points.map(({ year, value }) =>
      cellOf(keyOf(entry, year), entry.indicator, value, tongue),
    ),
  );
  if (entries.length > Math.max(4, years.length)) {
    const rows = entries.map((entry, index) => ({ head: entry.label, cells: cells[index] ?? [] }));
    return { caption, head: [words.body, ...years], rows };
  }
  return {
    caption,
    head: [words.year, ...entries.map((entry) => entry.label)],
    rows: years.map((year, row) => ({
      head: year,
      cells: cells.flatMap((column) => column[row] ?? []),
    })),
  };
}

function keyOf(entry: SeriesEntry, year: number): string {
  return `${entry.key}:${year}`;
}
