import { hatchPath, type Texture } from "./hatch.ts";
import { legend } from "./legend.ts";
import { type Frame, label, type Mark, round, type Scene, type Shape } from "./scene.ts";
import { FONT_SIZE, fitText, textWidth } from "./text.ts";

/** One part of a whole; `share` is 0–1. */
export interface StackPart {
  readonly share: number;
  /** The share as it is read, written inside where it fits. */
  readonly text: string;
  readonly mark: Mark;
}

/** One whole: a year or a body. `parts` is the reason where there is nothing to draw. */
export interface StackRow {
  readonly label: string;
  /** What stands at the end of the bar, `N = 3,486`. */
  readonly note: string;
  /** In the order of the parts' names; null for a part not known. */
  readonly parts: readonly (StackPart | null)[] | { readonly reason: string };
}

const ROW_HEIGHT = 34;
const BAR_HEIGHT = 22;
const TEXTURES: readonly Texture[] = ["plain", "rising", "plain", "falling", "level", "upright"];

/**
 * Shares of a whole, a bar a row, each 100 % wide. What the parts do not fill stays visibly empty.
 * @param names of the parts, up to six, in stacking order
 */
export function stackedShares(
  frame: Frame,
  names: readonly string[],
  rows: readonly StackRow[],
): Scene {
  const head = legend(
    names.map((name, style) => ({ label: name, style, swatch: textureOf(style) })),
    frame.width,
  );
  const left = labelWidth(
    rows.map((row) => row.label),
    frame.width * 0.3,
  );
  const noteWidth = labelWidth(
    rows.map((row) => row.note),
    frame.width * 0.3,
  );
  const width = frame.width - left - noteWidth;
  const shapes = rows.flatMap((row, index) => {
    const y = head.height + 4 + index * ROW_HEIGHT;
    const base = y + BAR_HEIGHT / 2 + FONT_SIZE * 0.36;
    return [
      label(0, base, fitText(row.label, left - 8), "row"),
      ...drawRow(row, left, y, width),
      label(frame.width, base, row.note, "tick", "end"),
    ];
  });
  const height = head.height + 4 + rows.length * ROW_HEIGHT;
  return { kind: "stack", ...frame, height, shapes: [...head.shapes, ...shapes] };
}

function drawRow(row: StackRow, left: number, y: number, width: number): readonly Shape[] {
  const base = y + BAR_HEIGHT / 2 + FONT_SIZE * 0.36;
  if ("reason" in row.parts) {
    return [label(left, base, fitText(row.parts.reason, width), "gap-label")];
  }
  const frame: Shape = { shape: "rect", x: left, y, width, height: BAR_HEIGHT, class: "frame" };
  let x = left;
  const parts = row.parts.flatMap((part, style): readonly Shape[] => {
    if (part === null) return [];
    const from = round(x);
    x += part.share * width;
    return drawPart(part, style, from, y, round(round(x) - from));
  });
  return [frame, ...parts];
}

function drawPart(
  part: StackPart,
  style: number,
  x: number,
  y: number,
  width: number,
): readonly Shape[] {
  const box = { x, y, width, height: BAR_HEIGHT };
  const d = hatchPath(textureOf(style), x, y, width, BAR_HEIGHT);
  const inside = textWidth(part.text) + 10 <= width;
  const base = y + BAR_HEIGHT / 2 + FONT_SIZE * 0.36;
  return [
    { shape: "rect", ...box, class: `area c${style}`, mark: part.mark },
    ...(d === "" ? [] : [{ shape: "path", d, class: "hatch" } as const]),
    ...(inside
      ? [label(round(x + width / 2), base, part.text, `inside on${style} c${style}`, "middle")]
      : []),
  ];
}

function labelWidth(texts: readonly string[], most: number): number {
  return round(Math.min(most, Math.max(0, ...texts.map((text) => textWidth(text))) + 10));
}

function textureOf(style: number): Texture {
  return TEXTURES[style % TEXTURES.length] ?? "plain";
}
