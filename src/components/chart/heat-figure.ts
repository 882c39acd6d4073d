import { type ChartFigure, heatTable, noteSign } from "../../lib/chart/index.ts";
import { unitName } from "../../lib/indicator/index.ts";
import { cellOf, heightOf, isSmall, readOutOf } from "./cell.ts";
import { CHART_WORDS } from "./words.ts";
import { breakReasons, type FigureFrame, type SeriesEntry } from "./years-figure.ts";

/** Rows of one indicator across years, shaded; the table has the same layout. */
export function heatFigure(
  frame: FigureFrame & { readonly rowHead: string },
  entries: readonly SeriesEntry[],
): ChartFigure {
  const { title, tongue, width } = frame;
  const words = CHART_WORDS[tongue];
  const years = (entries[0]?.points ?? []).map((point) => String(point.year));
  const reasons = breakReasons(entries, tongue);
  const rows = entries.map((entry) => ({
    label: entry.label,
    points: entry.points.map(({ year, value, breakBefore }) => ({
      year,
      value,
      breakBefore: breakBefore ? reasons.indexOf(breakBefore.why[tongue]) + 1 : undefined,
      cell: cellOf(`${entry.key}:${year}`, entry.indicator, value, tongue),
    })),
  }));
  const description =
    tongue === "zh"
      ? `${rows.length} 行，${years.join("、")}年度；颜色越深数字越大，数字写在格内。`
      : `${rows.length} rows for ${years.join(", ")}; darker is more, the number stands in the cell.`;
  const scene = heatTable(
    { width, title, description },
    {
      columns: years,
      rows: rows.map(({ label, points }) => ({
        label,
        cells: points.map(({ year, value, cell, breakBefore }) => {
          const height = heightOf(value);
          if (height === null || cell.value === null) return null;
          const read = `${label} ${year}: ${readOutOf(cell, tongue)}`;
          const mark = { key: cell.key, value: cell.value, label: read };
          return { value: height, text: cell.text, small: isSmall(value), breakBefore, mark };
        }),
      })),
    },
  );
  const values = rows.flatMap((row) => row.points.map((point) => point.value));
  const first = entries[0]?.indicator;
  return {
    title,
    subtitle: frame.subtitle ?? (first ? words.unitPrefix + unitName(first, tongue) : ""),
    scene,
    table: {
      caption: title,
      head: [frame.rowHead, ...years],
      rows: rows.map(({ label, points }) => ({
        head: label,
        cells: points.map((point) => point.cell),
      })),
    },
    notes: [
      ...reasons.map((why, index) => `${noteSign(index + 1)} ${why}`),
      ...(values.some(isSmall) ? [words.small] : []),
      ...(values.some((value) => !value.known) ? [words.gapNote] : []),
    ],
    source: words.source,
  };
}
