import { hatchPath } from "./hatch.ts";
import type { Mark, Shape } from "./scene.ts";
import { label, round, rule } from "./scene.ts";
import { FONT_SIZE, textWidth } from "./text.ts";

/** A point of a series over years: a number, or a gap. A gap is never drawn as zero nor drawn through. */
export interface YearPoint {
  /** Height on the axis. */
  readonly y: number;
  readonly mark: Mark;
  /** The value as it is read, beside the point. */
  readonly text: string;
  /** Whether it rests on so few cases that it is drawn hollow. */
  readonly small?: boolean;
  /** Number of the note that says why the series breaks before this point. */
  readonly breakBefore?: number | undefined;
  /** How far it may be trusted, drawn where a chart has one series only: more would hide each other. */
  readonly interval?: { readonly low: number; readonly high: number } | null;
}

/** One body or one measure over the same years; null is a gap. */
export interface YearSeries {
  readonly label: string;
  readonly points: readonly (YearPoint | null)[];
}

/** What charts over years are drawn from. */
export interface YearData {
  /** Every year in order, without a hole. */
  readonly years: readonly string[];
  /** Each with a point or a gap a year. */
  readonly series: readonly YearSeries[];
  /** A tick of the value axis as it is read. */
  readonly format: (value: number) => string;
  /** Whether only whole numbers can occur. */
  readonly whole: boolean;
  /** The highest value the axis must hold, for charts side by side that share an axis. */
  readonly highest?: number | undefined;
  /** What stands where no series has a number, `无数据`. */
  readonly gapLabel: string;
}

/** Every number the value axis must hold. */
export function axisValues({ series, highest }: YearData): readonly number[] {
  const points = series.flatMap((entry) => entry.points.filter((point) => point !== null));
  const highs = series.length === 1 ? points.flatMap(({ interval }) => interval?.high ?? []) : [];
  const drawn = [...points.map((point) => point.y), ...highs];
  return highest === undefined ? drawn : [...drawn, highest];
}

/** Years that no series has a number for, hatched from top to bottom and named. */
export function gapBands(
  data: YearData,
  centre: (index: number) => number,
  step: number,
  top: number,
  bottom: number,
): readonly Shape[] {
  const width = Math.min(step * 0.72, 64);
  return data.years.flatMap((_, index) => {
    if (data.series.some(({ points }) => points[index])) return [];
    const x = centre(index) - width / 2;
    const middle = (top + bottom) / 2;
    const band = {
      shape: "path",
      d: hatchPath("rising", x, top, width, bottom - top),
      class: "gap",
    } satisfies Shape;
    if (textWidth(data.gapLabel) > step) return [band];
    const height = middle + FONT_SIZE * 0.36;
    return [band, label(centre(index), height, data.gapLabel, "gap-label", "middle")];
  });
}

/** A dashed upright where a series breaks, numbered as its note is. Breaks of several series at one place are one line. */
export function breakLines(
  data: YearData,
  centre: (index: number) => number,
  step: number,
  top: number,
  bottom: number,
): readonly Shape[] {
  const places = new Map<number, number>();
  for (const { points } of data.series) {
    points.forEach((point, index) => {
      if (point?.breakBefore !== undefined) places.set(index, point.breakBefore);
    });
  }
  return [...places].flatMap(([index, note]) => {
    const x = round(centre(index) - step / 2);
    return [
      rule(x, top, x, bottom, "break"),
      label(x, top - 3, noteSign(note), "break-label", "middle"),
    ];
  });
}

/** ① for the first note, ② for the second; plain in brackets beyond ⑳. */
export function noteSign(note: number): string {
  return note <= 20 ? String.fromCharCode(0x245f + note) : `(${note})`;
}

/** The years below the axis; every second, third … one where there is no room for all. */
export function yearLabels(
  years: readonly string[],
  centre: (index: number) => number,
  step: number,
  bottom: number,
): readonly Shape[] {
  const every = Math.max(1, Math.ceil(38 / step));
  return years.flatMap((year, index) =>
    (years.length - 1 - index) % every === 0
      ? [label(centre(index), bottom + FONT_SIZE + 4, year, "tick", "middle")]
      : [],
  );
}
