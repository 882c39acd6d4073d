import {
  type ChartFigure,
  type StackPart,
  type StackRow,
  stackedShares,
} from "../../lib/chart/index.ts";
import { groupDigits, type Indicator, type IndicatorValue } from "../../lib/indicator/index.ts";
import { cellOf, heightOf, isSmall, readOutOf, type Tongue } from "./cell.ts";
import { CHART_WORDS } from "./words.ts";
import type { FigureFrame } from "./years-figure.ts";

/** A bar of shares of one whole: a year, or a body. */
export interface StackEntry {
  readonly key: string;
  readonly label: string;
  /** One a part, in the order of the parts. */
  readonly values: readonly IndicatorValue[];
}

/** Shares of a whole, stacked to 100 %. A row without a single share says why. */
export function stackFigure(
  frame: FigureFrame & { readonly rowHead: string },
  parts: readonly { readonly name: string; readonly indicator: Indicator }[],
  entries: readonly StackEntry[],
): ChartFigure {
  const { title, tongue, width } = frame;
  const words = CHART_WORDS[tongue];
  const names = parts.map((part) => part.name);
  const description =
    tongue === "zh"
      ? `${entries.map((entry) => entry.label).join("、")}：${names.join("、")}各占多少。数字见图下表格。`
      : `${entries.map((entry) => entry.label).join(", ")}: shares of ${names.join(", ")}. The numbers are in the table below.`;
  const cellAt = (entry: StackEntry, index: number) => {
    const { indicator } = parts[index] as (typeof parts)[number];
    const value = entry.values[index] as IndicatorValue;
    return cellOf(`${entry.key}:${indicator.id}`, indicator, value, tongue);
  };
  const rows = entries.map((entry): StackRow => {
    const row = { label: entry.label, note: wholeOf(entry.values) };
    const drawn = entry.values.map((value, index): StackPart | null => {
      const share = heightOf(value);
      const cell = cellAt(entry, index);
      if (share === null || cell.value === null) return null;
      const label = `${entry.label} ${names[index]}: ${readOutOf(cell, tongue)}`;
      return { share, text: cell.text, mark: { key: cell.key, value: cell.value, label } };
    });
    const reason = drawn.every((part) => part === null) ? cellAt(entry, 0).text : null;
    return { ...row, parts: reason === null ? drawn : { reason } };
  });
  const values = entries.flatMap((entry) => entry.values);
  return {
    title,
    subtitle: frame.subtitle ?? "",
    scene: stackedShares({ width, title, description }, names, rows),
    table: {
      caption: title,
      head: [frame.rowHead, ...names],
      rows: entries.map((entry) => ({
        head: entry.label,
        cells: entry.values.map((_, index) => cellAt(entry, index)),
      })),
    },
    notes: [words.stackNote, ...(values.some(isSmall) ? [smallWhole(tongue)] : [])],
    source: words.source,
  };
}

/** `N = 3,486`: the whole the shares are of, from the first that is known. */
function wholeOf(values: readonly IndicatorValue[]): string {
  for (const value of values) {
    if (value.known && value.kind !== "amount") return `N = ${groupDigits(value.denominator)}`;
  }
  return "";
}

function smallWhole(tongue: Tongue): string {
  return tongue === "zh"
    ? "分母小于 30 的比例只供参考。"
    : "Shares of fewer than 30 cases are only indicative.";
}
