import { max, scaleLinear } from "d3";
import { label, rule, type Shape } from "./scene.ts";
import { FONT_SIZE, textWidth } from "./text.ts";

/** A linear axis from zero to a round number above the highest value. */
export interface Axis {
  readonly ticks: readonly number[];
  readonly place: (value: number) => number;
}

/**
 * An axis that starts at zero, since every figure of the archive is an amount or a share,
 * and a bar cut at its foot lies.
 * @param values what must fit; none or only zeros give an axis from 0 to 1
 * @param range where zero and the upper end lie, in pixels
 * @param whole whether only whole numbers can occur, so that no tick stands between two
 */
export function zeroAxis(
  values: readonly number[],
  range: readonly [number, number],
  tickCount: number,
  whole = false,
): Axis {
  const highest = max(values) ?? 1;
  const scale = scaleLinear([0, highest > 0 ? highest : 1], range).nice(tickCount);
  const ticks = scale.ticks(tickCount).filter((tick) => !whole || Number.isInteger(tick));
  return { ticks, place: (value) => scale(value) };
}

/** Room the tick labels need left of the plot. */
export function axisWidth(
  values: readonly number[],
  tickCount: number,
  format: (value: number) => string,
  whole = false,
): number {
  const texts = zeroAxis(values, [1, 0], tickCount, whole).ticks.map(format);
  return Math.ceil(Math.max(0, ...texts.map((text) => textWidth(text)))) + 8;
}

/** Horizontal grid lines with their labels to the left. */
export function verticalAxis(
  axis: Axis,
  left: number,
  right: number,
  format: (value: number) => string,
): readonly Shape[] {
  return axis.ticks.flatMap((tick) => {
    const y = axis.place(tick);
    return [
      rule(left, y, right, y, tick === 0 ? "axis" : "grid"),
      label(left - 6, y + FONT_SIZE * 0.36, format(tick), "tick", "end"),
    ];
  });
}

/** Vertical grid lines with their labels below. */
export function horizontalAxis(
  axis: Axis,
  top: number,
  bottom: number,
  format: (value: number) => string,
): readonly Shape[] {
  return axis.ticks.flatMap((tick) => {
    const x = axis.place(tick);
    return [
      rule(x, top, x, bottom, tick === 0 ? "axis" : "grid"),
      label(x, bottom + FONT_SIZE + 3, format(tick), "tick", "middle"),
    ];
  });
}
