import { axisWidth, horizontalAxis, verticalAxis, zeroAxis } from "./axis.ts";
import { type Frame, label, type Mark, type Scene, type Shape } from "./scene.ts";
import { pointPath } from "./symbol.ts";
import { FONT_SIZE, fitText, LINE_HEIGHT, textWidth } from "./text.ts";

/** A body by two measures. Its mark carries the second; `across` is the first as published. */
export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly small: boolean;
  readonly mark: Mark;
  /** The mark of the value across, in the same table. */
  readonly across: Mark;
}

/** Two measures against each other. */
export interface ScatterData {
  readonly points: readonly ScatterPoint[];
  readonly xLabel: string;
  readonly yLabel: string;
  readonly xFormat: (value: number) => string;
  readonly yFormat: (value: number) => string;
}

const PLOT_HEIGHT = 300;
/** Room between a dot and its name. */
const NAME_GAP = 9;

/**
 * Dots by two measures, both axes from zero. A point of small N is hollow. A dot is named where its name
 * hides no other; the table and the read-out have them all.
 */
export function scatterPlot(frame: Frame, data: ScatterData): Scene {
  const left = axisWidth(
    data.points.map((point) => point.y),
    5,
    data.yFormat,
  );
  const top = LINE_HEIGHT + 18;
  const bottom = top + PLOT_HEIGHT;
  const right = frame.width - 12;
  const x = zeroAxis(
    data.points.map((point) => point.x),
    [left, right],
    frame.width < 480 ? 3 : 6,
  );
  const y = zeroAxis(
    data.points.map((point) => point.y),
    [bottom, top],
    5,
  );
  const spots = data.points.map((point) => ({ point, x: x.place(point.x), y: y.place(point.y) }));
  const dots = spots.flatMap(({ point, ...spot }): readonly Shape[] => [
    {
      shape: "path",
      d: pointPath(0, spot.x, spot.y),
      class: `dot c0${point.small ? " small" : ""}`,
      mark: point.mark,
    },
    // A dot stands for two numbers; the one across gets a mark of its own that draws nothing.
    { shape: "path", d: `M${left},${bottom}`, class: "none", mark: point.across },
  ]);
  return {
    kind: "scatter",
    ...frame,
    height: bottom + 24 + LINE_HEIGHT,
    shapes: [
      label(0, LINE_HEIGHT - 6, `↑ ${data.yLabel}`, "tick"),
      label(frame.width, bottom + 20 + LINE_HEIGHT, `${data.xLabel} →`, "tick", "end"),
      ...verticalAxis(y, left, right, data.yFormat),
      ...horizontalAxis(x, top, bottom, data.xFormat),
      ...dots,
      ...names(spots, { left, right, top, bottom }),
    ],
  };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Spot {
  readonly point: ScatterPoint;
  readonly x: number;
  readonly y: number;
}

/** Names right of their dots, else left, else above or below them: wherever they hide neither dot nor name, else nowhere. */
function names(spots: readonly Spot[], plot: Box): readonly Shape[] {
  const taken: Box[] = spots.map(({ x, y }) => around(x, y, 8, 8));
  return spots.flatMap(({ point, x, y }, index) => {
    const text = fitText(point.label, plot.right - plot.left);
    const half = textWidth(text) / 2;
    const places = [
      [x + NAME_GAP + half, y],
      [x - NAME_GAP - half, y],
      [x, y - LINE_HEIGHT],
      [x, y + LINE_HEIGHT],
    ] as const;
    const free = places.find(([middle, height]) => {
      const box = around(middle, height, half, FONT_SIZE / 2);
      return isWithin(box, plot) && taken.every((other, at) => at === index || isApart(box, other));
    });
    if (!free) return [];
    taken.push(around(free[0], free[1], half, FONT_SIZE / 2));
    return [label(free[0], free[1] + FONT_SIZE * 0.36, text, "key", "middle")];
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function isWithin(box: Box, plot: Box): boolean {
  return (
    box.left >= plot.left &&
    box.right <= plot.right &&
    box.top >= plot.top - LINE_HEIGHT / 2 &&
    box.bottom <= plot.bottom
  );
}

function isApart(one: Box, other: Box): boolean {
  return (
    one.right < other.left ||
    other.right < one.left ||
    one.bottom < other.top ||
    other.bottom < one.top
  );
}
