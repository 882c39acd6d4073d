import { hatchPath, type Texture } from "./hatch.ts";
import { label, rule, type Shape } from "./scene.ts";
import { pointPath } from "./symbol.ts";
import { FONT_SIZE, fitText, LINE_HEIGHT, textWidth } from "./text.ts";

/** How a legend shows a series: as a line with its symbol, or as a patch of area. */
export type Swatch = "line" | "dot" | Texture;

/** One entry of a legend; `style` is the class of the series, `c0` to `c5`. */
export interface LegendItem {
  readonly label: string;
  readonly style: number;
  readonly swatch: Swatch;
}

/** Shapes and the height they take. */
export interface Placed {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

const SWATCH_WIDTH = 22;
const GAP = 16;

/** A legend in rows, as many as the width asks for. */
export function legend(items: readonly LegendItem[], width: number): Placed {
  const shapes: Shape[] = [];
  let x = 0;
  let row = 0;
  for (const item of items) {
    const text = fitText(item.label, width - SWATCH_WIDTH - 4);
    const needed = SWATCH_WIDTH + 4 + textWidth(text);
    if (x > 0 && x + needed > width) {
      x = 0;
      row += 1;
    }
    const y = row * LINE_HEIGHT + LINE_HEIGHT / 2;
    shapes.push(...swatch(item, x, y));
    shapes.push(label(x + SWATCH_WIDTH + 4, y + FONT_SIZE * 0.36, text, "key"));
    x += needed + GAP;
  }
  return { shapes, height: items.length === 0 ? 0 : (row + 1) * LINE_HEIGHT + 4 };
}

function swatch({ swatch: kind, style }: LegendItem, x: number, y: number): readonly Shape[] {
  if (kind === "line" || kind === "dot") {
    const point: Shape = {
      shape: "path",
      d: pointPath(style, x + SWATCH_WIDTH / 2, y),
      class: `dot c${style}`,
    };
    return kind === "dot" ? [point] : [rule(x, y, x + SWATCH_WIDTH, y, `line c${style}`), point];
  }
  const box = { x, y: y - 6, width: SWATCH_WIDTH, height: 12 };
  const patch: Shape = { shape: "rect", ...box, class: `area c${style}` };
  const d = hatchPath(kind, box.x, box.y, box.width, box.height);
  return d === "" ? [patch] : [patch, { shape: "path", d, class: "hatch" }];
}
