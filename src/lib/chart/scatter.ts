import { axisWidth, horizontalAxis, verticalAxis, zeroAxis } from "./axis.ts";
import { type Frame, label, type Mark, type Scene, type Shape } from "./scene.ts";
import { pointPath } from "./symbol.ts";
import { fitText, LINE_HEIGHT } from "./text.ts";

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
/** More names than this hide each other; the table and the read-out have them all. */
const NAMED = 12;

/** Dots by two measures, both axes from zero. A point of small N is hollow. */
export function scatterPlot(frame: Frame, data: ScatterData): Scene {
  const left = axisWidth(
    data.points.map((point) => point.y),
    5,
    data.yFormat,
  );
  const top = LINE_HEIGHT + 8;
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
  const dots = data.points.flatMap((point): readonly Shape[] => {
    const [px, py] = [x.place(point.x), y.place(point.y)];
    const style = `dot c0${point.small ? " small" : ""}`;
    const dot: Shape = { shape: "path", d: pointPath(0, px, py), class: style, mark: point.mark };
    // A dot stands for two numbers; the one across gets a mark of its own that draws nothing.
    const shadow: Shape = {
      shape: "path",
      d: `M${left},${bottom}`,
      class: "none",
      mark: point.across,
    };
    if (data.points.length > NAMED) return [dot, shadow];
    const toLeft = px > (left + right) / 2;
    const name = fitText(point.label, toLeft ? px - left : right - px);
    return [
      dot,
      shadow,
      label(
        px + (toLeft ? -9 : 9),
        bottom - py < 14 ? py - 6 : py + 4,
        name,
        "key",
        toLeft ? "end" : "start",
      ),
    ];
  });
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
    ],
  };
}
