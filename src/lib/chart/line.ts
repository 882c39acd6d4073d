import { line } from "d3";
import { type Axis, axisWidth, verticalAxis, zeroAxis } from "./axis.ts";
import { legend } from "./legend.ts";
import { type Frame, label, round, rule, type Scene, type Shape } from "./scene.ts";
import { pointPath, STYLES } from "./symbol.ts";
import { FONT_SIZE, fitText, LINE_HEIGHT } from "./text.ts";
import {
  axisValues,
  breakLines,
  gapBands,
  type YearData,
  type YearPoint,
  type YearSeries,
  yearLabels,
} from "./years.ts";

const TICKS = 4;
const PLOT_HEIGHT = 190;
/** From this width on series are named at their ends, and no legend is needed. */
const DIRECT_LABELS_FROM = 560;
const DIRECT_LABEL_WIDTH = 150;

/** Lines over years. A line ends at a gap and at a break; a point of small N is hollow. */
export function lineChart(frame: Frame, data: YearData): Scene {
  const direct = frame.width >= DIRECT_LABELS_FROM && data.series.length > 1;
  const keys = data.series.length > 1 && !direct ? data.series : [];
  const head = legend(
    keys.map((series, index) => ({ label: series.label, style: index % STYLES, swatch: "line" })),
    frame.width,
  );
  const values = axisValues(data);
  const left = axisWidth(values, TICKS, data.format, data.whole);
  const right = frame.width - (direct ? DIRECT_LABEL_WIDTH : 14);
  const top = head.height + 24;
  const bottom = top + PLOT_HEIGHT;
  const step = (right - left) / Math.max(1, data.years.length);
  const centre = (index: number) => left + step * (index + 0.5);
  const axis = zeroAxis(values, [bottom, top], TICKS, data.whole);
  return {
    kind: "line",
    ...frame,
    height: bottom + 24,
    shapes: [
      ...head.shapes,
      ...verticalAxis(axis, left, right, data.format),
      ...gapBands(data, centre, step, top, bottom),
      ...breakLines(data, centre, step, top, bottom),
      ...yearLabels(data.years, centre, step, bottom),
      ...data.series.flatMap((series, index) => drawSeries(series, index, centre, axis, data)),
      ...(direct ? endLabels(data.series, axis, right + 8, bottom) : []),
    ],
  };
}

function drawSeries(
  { points }: YearSeries,
  index: number,
  centre: (index: number) => number,
  axis: Axis,
  data: YearData,
): readonly Shape[] {
  const style = `c${index % STYLES}`;
  const path = line<readonly [number, number]>(
    ([x]) => round(x),
    ([, y]) => round(y),
  );
  const lines = runs(points).map(
    (run): Shape => ({
      shape: "path",
      d: path(run.map(([place, point]) => [centre(place), axis.place(point.y)])) as string,
      class: `line ${style}`,
    }),
  );
  const single = data.series.length === 1;
  const dots = points.flatMap((point, place): Shape[] => {
    if (!point) return [];
    const [x, y] = [centre(place), axis.place(point.y)];
    const dot: Shape = {
      shape: "path",
      d: pointPath(index, x, y),
      class: `dot ${style}${point.small ? " small" : ""}`,
      mark: point.mark,
    };
    const bounds = single ? point.interval : null;
    const whisker = bounds
      ? [rule(x, axis.place(bounds.low), x, axis.place(bounds.high), "whisker")]
      : [];
    const height = bounds
      ? axis.place(bounds.high) - 6
      : y + (isValley(points, place) ? FONT_SIZE + 7 : -9);
    const value = labelled(data) ? [label(x, height, point.text, "value", "middle")] : [];
    return [...whisker, dot, ...value];
  });
  return [...lines, ...dots];
}

/** Whether the line comes down to a point and goes up again, so that its number stands free below it. */
function isValley(points: YearSeries["points"], place: number): boolean {
  const [before, point, after] = [points[place - 1], points[place], points[place + 1]];
  if (!before || !point || !after || point.y === 0) return false;
  return before.y > point.y && after.y > point.y;
}

/** A few points of one series carry their values; more would be noise, and the table has them. */
function labelled(data: YearData): boolean {
  return data.series.length === 1 && data.years.length <= 12;
}

/** Stretches of neighbouring points that may be joined: at least two, no gap, no break between. */
function runs(points: YearSeries["points"]): readonly (readonly [number, YearPoint])[][] {
  const found: [number, YearPoint][][] = [];
  points.forEach((point, index) => {
    if (!point) return;
    const joined = points[index - 1] && point.breakBefore === undefined;
    if (joined) found.at(-1)?.push([index, point]);
    else found.push([[index, point]]);
  });
  return found.filter((run) => run.length > 1);
}

/** Names at the height of each series' last point, pushed apart where they would overlap, and up from the bottom. */
function endLabels(
  series: readonly YearSeries[],
  axis: Axis,
  x: number,
  bottom: number,
): readonly Shape[] {
  const ends = series
    .map((entry, index) => ({
      entry,
      index,
      last: entry.points.filter((point) => point !== null).at(-1),
    }))
    .flatMap(({ entry, index, last }) => (last ? [{ entry, index, y: axis.place(last.y) }] : []))
    .sort((a, b) => a.y - b.y || a.index - b.index);
  const heights = spread(
    ends.map(({ y }) => y),
    bottom,
  );
  return ends.flatMap(({ entry, index }, place): Shape[] => {
    const y = heights[place] as number;
    const style = index % STYLES;
    const text = fitText(entry.label, DIRECT_LABEL_WIDTH - 26);
    return [
      { shape: "path", d: pointPath(style, x + 5, y), class: `dot c${style}` },
      label(x + 15, y + FONT_SIZE * 0.36, text, "key"),
    ];
  });
}

/** Ascending heights moved to at least a line apart: downwards first, then back above the bottom. */
function spread(heights: readonly number[], bottom: number): readonly number[] {
  const moved: number[] = [];
  for (const height of heights) {
    moved.push(Math.max(height, (moved.at(-1) ?? Number.NEGATIVE_INFINITY) + LINE_HEIGHT));
  }
  let limit = bottom;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] as number, limit);
    limit = (moved[index] as number) - LINE_HEIGHT;
  }
  return moved;
}
