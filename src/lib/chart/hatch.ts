import { round } from "./scene.ts";

/** Textures that tell areas apart without colour, also in a photocopy. */
export type Texture = "plain" | "rising" | "falling" | "upright" | "level" | "cross";

const STEP = 7;

/**
 * The lines of a texture, clipped to a rectangle, as one path; empty for `plain` and for slivers.
 * Drawn as geometry instead of an SVG pattern: no ids, and the same in every program that opens the file.
 */
export function hatchPath(
  texture: Texture,
  x: number,
  y: number,
  width: number,
  height: number,
): string {
  if (width < 3) return "";
  const box: Box = { left: x, top: y, right: x + width, bottom: y + height };
  return LINES[texture](box)
    .map(([x1, y1, x2, y2]) => `M${round(x1)},${round(y1)}L${round(x2)},${round(y2)}`)
    .join("");
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
type Line = readonly [number, number, number, number];

const LINES: Readonly<Record<Texture, (box: Box) => readonly Line[]>> = {
  plain: () => [],
  rising,
  falling: (box) => rising(box).map(([x1, y1, x2, y2]) => [x1, flip(box, y1), x2, flip(box, y2)]),
  upright: (box) => steps(box.left, box.right).map((x) => [x, box.top, x, box.bottom]),
  level: (box) => steps(box.top, box.bottom).map((y) => [box.left, y, box.right, y]),
  cross: (box) => [...LINES.rising(box), ...LINES.falling(box)],
};

/** Lines x + y = constant, cut where they leave the box. */
function rising(box: Box): readonly Line[] {
  const first = box.left + box.top;
  const last = box.right + box.bottom;
  return steps(first, last).map((sum) => {
    const x1 = Math.max(box.left, sum - box.bottom);
    const x2 = Math.min(box.right, sum - box.top);
    return [x1, sum - x1, x2, sum - x2];
  });
}

function flip(box: Box, y: number): number {
  return box.top + box.bottom - y;
}

/** Multiples of the step strictly between two numbers, so that textures of neighbours line up. */
function steps(from: number, to: number): readonly number[] {
  const values: number[] = [];
  for (let value = Math.floor(from / STEP) * STEP + STEP; value < to; value += STEP) {
    values.push(value);
  }
  return values;
}
