import { line, max } from "d3";
import { type Frame, type Mark, round, type Scene, type Shape } from "./scene.ts";
import { pointPath } from "./symbol.ts";

/** A value of a sparkline; null is a gap. */
export type SparkPoint = { readonly y: number; readonly mark: Mark } | null;

const HEIGHT = 28;

/** A word-sized line from zero, the last known value dotted. */
export function sparkline(frame: Frame, points: readonly SparkPoint[]): Scene {
  const highest = max(points.flatMap((point) => point?.y ?? [])) ?? 1;
  const step = (frame.width - 12) / Math.max(1, points.length - 1);
  const x = (index: number) => 6 + index * step;
  const y = (value: number) => HEIGHT - 4 - (value / (highest > 0 ? highest : 1)) * (HEIGHT - 8);
  const path = line<SparkPoint>(
    (_, index) => round(x(index)),
    (point) => round(y(point?.y ?? Number.NaN)),
  ).defined((point) => point !== null);
  const last = points.reduce((found, point, index) => (point ? index : found), -1);
  const dots = points.flatMap((point, index): Shape[] =>
    point
      ? [
          {
            shape: "path",
            d: pointPath(0, x(index), y(point.y), index === last ? 30 : 8),
            class: "dot c0",
            mark: point.mark,
          },
        ]
      : [],
  );
  const drawn = path(points);
  const trace: Shape[] = drawn === null ? [] : [{ shape: "path", d: drawn, class: "line c0" }];
  return { kind: "spark", ...frame, height: HEIGHT, shapes: [...trace, ...dots] };
}
