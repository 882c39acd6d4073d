import { axisWidth, verticalAxis, zeroAxis } from "./axis.ts";
import { hatchPath, type Texture } from "./hatch.ts";
import { legend } from "./legend.ts";
import { type Frame, label, round, type Scene, type Shape } from "./scene.ts";
import { textWidth } from "./text.ts";
import { axisValues, breakLines, gapBands, type YearData, yearLabels } from "./years.ts";

const TICKS = 4;
const PLOT_HEIGHT = 170;
const WIDEST_COLUMN = 40;

/** Texture of each series of columns beside its colour. */
const TEXTURES: readonly Texture[] = ["plain", "rising", "plain", "falling"];

/** Columns over years, up to four a year, from zero. A gap stays empty and is named. */
export function columnChart(frame: Frame, data: YearData): Scene {
  const keys = data.series.length > 1 ? data.series : [];
  const head = legend(
    keys.map((series, index) => ({ label: series.label, style: index, swatch: textureOf(index) })),
    frame.width,
  );
  const values = axisValues(data);
  const left = axisWidth(values, TICKS, data.format, data.whole);
  const right = frame.width - 4;
  const top = head.height + 18;
  const bottom = top + PLOT_HEIGHT;
  const step = (right - left) / Math.max(1, data.years.length);
  const centre = (index: number) => left + step * (index + 0.5);
  const axis = zeroAxis(values, [bottom, top], TICKS, data.whole);
  const width = Math.min(WIDEST_COLUMN, (step * 0.76) / data.series.length);
  const columns = data.series.flatMap(({ points }, index) =>
    points.flatMap((point, place): readonly Shape[] => {
      if (!point) return [];
      const x = round(centre(place) + (index - data.series.length / 2) * width);
      const y = round(axis.place(point.y));
      const box = { x, y, width: round(width - 2), height: round(bottom - y) };
      const d = hatchPath(textureOf(index), box.x, box.y, box.width, box.height);
      const text = textWidth(point.text) <= Math.max(width, step / data.series.length) + 4;
      return [
        { shape: "rect", ...box, class: `area c${index}`, mark: point.mark },
        ...(d === "" ? [] : [{ shape: "path", d, class: "hatch" } as const]),
        ...(text ? [label(x + (width - 2) / 2, y - 5, point.text, "value", "middle")] : []),
      ];
    }),
  );
  return {
    kind: "columns",
    ...frame,
    height: bottom + 24,
    shapes: [
      ...head.shapes,
      ...verticalAxis(axis, left, right, data.format),
      ...gapBands(data, centre, step, top, bottom),
      ...columns,
      ...breakLines(data, centre, step, top, bottom),
      ...yearLabels(data.years, centre, step, bottom),
    ],
  };
}

function textureOf(index: number): Texture {
  return TEXTURES[index % TEXTURES.length] ?? "plain";
}
