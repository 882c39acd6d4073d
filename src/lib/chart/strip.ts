import { horizontalAxis, zeroAxis } from "./axis.ts";
import { type Frame, label, type Mark, round, type Scene, type Shape } from "./scene.ts";
import { pointPath, STYLES } from "./symbol.ts";
import { fitText, LINE_HEIGHT } from "./text.ts";

/** A body in a distribution; `chosen` ones are named and drawn large. */
export interface StripPoint {
  readonly value: number;
  readonly label: string;
  readonly chosen: boolean;
  /** Whether it rests on so few cases that it is only indicative: drawn hollow. */
  readonly small: boolean;
  readonly mark: Mark;
}

const DOT = 7;
const HIGHEST_PILE = 22;

/** Every body as a dot on one axis, piled where they meet, the chosen ones marked above with their names. */
export function distributionStrip(
  frame: Frame,
  points: readonly StripPoint[],
  format: (value: number) => string,
): Scene {
  const chosen = points.filter((point) => point.chosen);
  const left = 8;
  const right = frame.width - 16;
  const top = chosen.length * LINE_HEIGHT + 8;
  const axis = zeroAxis(
    points.map((point) => point.value),
    [left, right],
    frame.width < 480 ? 3 : 6,
  );
  const piles = pile(points, axis.place);
  const tallest = Math.min(HIGHEST_PILE, Math.max(1, ...piles.map((placed) => placed.rank + 1)));
  const bottom = top + tallest * DOT + 10;
  const dots = piles.map(({ point, x, rank }): Shape => {
    const y = bottom - DOT / 2 - Math.min(rank, HIGHEST_PILE - 1) * DOT;
    const style = `dot ${point.chosen ? "c0" : "muted"}${point.small ? " small" : ""}`;
    return { shape: "path", d: pointPath(0, x, y, 28), class: style, mark: point.mark };
  });
  return {
    kind: "strip",
    ...frame,
    height: bottom + 24,
    shapes: [
      ...horizontalAxis(axis, top, bottom, format),
      ...dots,
      ...chosen.flatMap((point, index) =>
        flag(point, index, axis.place(point.value), bottom, right, frame.width),
      ),
    ],
  };
}

interface PlacedPoint {
  readonly point: StripPoint;
  readonly x: number;
  readonly rank: number;
}

/** Dots of one pixel column stand on each other, in the order given. */
function pile(
  points: readonly StripPoint[],
  place: (value: number) => number,
): readonly PlacedPoint[] {
  const heights = new Map<number, number>();
  return points.map((point) => {
    const column = Math.round(place(point.value) / DOT);
    const rank = heights.get(column) ?? 0;
    heights.set(column, rank + 1);
    return { point, x: round(column * DOT), rank };
  });
}

function flag(
  point: StripPoint,
  index: number,
  x: number,
  bottom: number,
  right: number,
  width: number,
): readonly Shape[] {
  const y = (index + 0.5) * LINE_HEIGHT;
  const toLeft = x > (right * 2) / 3;
  const name = fitText(point.label, toLeft ? x - 12 : width - x - 12);
  return [
    { shape: "path", d: `M${round(x)},${round(y)}V${bottom}`, class: "flag" },
    {
      shape: "path",
      d: pointPath(index % STYLES, x, y),
      class: `dot c${index % STYLES}${point.small ? " small" : ""}`,
    },
    label(x + (toLeft ? -10 : 10), y + 4.5, name, "key", toLeft ? "end" : "start"),
  ];
}
