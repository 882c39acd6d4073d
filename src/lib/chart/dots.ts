import { horizontalAxis, zeroAxis } from "./axis.ts";
import { type Frame, label, type Mark, rule, type Scene, type Shape } from "./scene.ts";
import { pointPath } from "./symbol.ts";
import { FONT_SIZE, fitText, LINE_HEIGHT, textWidth } from "./text.ts";

/** One body in a ranking: its value with the interval it may be trusted to, or why it has none. */
export type DotRow =
  | {
      readonly label: string;
      readonly value: number;
      readonly text: string;
      readonly interval: { readonly low: number; readonly high: number } | null;
      readonly mark: Mark;
    }
  | { readonly label: string; readonly reason: string };

/** Rows of a dot chart: those ranked, then those that must not be, under a line that says why. */
export interface DotData {
  /** In the order drawn, highest first. */
  readonly ranked: readonly DotRow[];
  readonly unranked: readonly DotRow[];
  /** Why the unranked are not, `N < 30，不排名`. */
  readonly unrankedLabel: string;
  readonly format: (value: number) => string;
}

const ROW_HEIGHT = 26;

/** Dots on a common axis from zero, with interval whiskers. */
export function rankedDots(frame: Frame, data: DotData): Scene {
  const rows = [...data.ranked, ...data.unranked];
  const values = rows.flatMap((row) =>
    "value" in row ? [row.value, ...(row.interval ? [row.interval.high] : [])] : [],
  );
  const left = Math.min(frame.width * 0.42, widest(rows.map((row) => row.label)) + 12);
  const right = frame.width - widest(rows.flatMap((row) => ("text" in row ? [row.text] : []))) - 10;
  const divider = data.unranked.length > 0 ? LINE_HEIGHT + 10 : 0;
  const bottom = 8 + rows.length * ROW_HEIGHT + divider;
  const axis = zeroAxis(values, [left, right], frame.width < 480 ? 3 : 6);
  const place = (index: number) =>
    8 + (index + 0.5) * ROW_HEIGHT + (index >= data.ranked.length ? divider : 0);
  const dividerY = 8 + data.ranked.length * ROW_HEIGHT + LINE_HEIGHT;
  return {
    kind: "dots",
    ...frame,
    height: bottom + 24,
    shapes: [
      ...horizontalAxis(axis, 4, bottom, data.format),
      ...(divider > 0 ? [label(0, dividerY, data.unrankedLabel, "gap-label")] : []),
      ...rows.flatMap((row, index) =>
        drawRow(row, place(index), index >= data.ranked.length, axis.place, left, frame.width),
      ),
    ],
  };
}

function drawRow(
  row: DotRow,
  y: number,
  small: boolean,
  place: (value: number) => number,
  left: number,
  width: number,
): readonly Shape[] {
  const base = y + FONT_SIZE * 0.36;
  const name = label(0, base, fitText(row.label, left - 10), "row");
  if ("reason" in row) return [name, label(left + 8, base, row.reason, "gap-label")];
  const whisker = row.interval
    ? [rule(place(row.interval.low), y, place(row.interval.high), y, "whisker")]
    : [];
  return [
    name,
    ...whisker,
    {
      shape: "path",
      d: pointPath(0, place(row.value), y, 70),
      class: `dot c0${small ? " small" : ""}`,
      mark: row.mark,
    },
    label(width, base, row.text, "value", "end"),
  ];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}
