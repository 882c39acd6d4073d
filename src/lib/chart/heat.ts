import { max } from "d3";
import { hatchPath } from "./hatch.ts";
import { type Frame, label, type Mark, round, rule, type Scene, type Shape } from "./scene.ts";
import { FONT_SIZE, fitText, LINE_HEIGHT, textWidth } from "./text.ts";
import { noteSign } from "./years.ts";

/** A cell of a heat table: a number with the text that is written in it, or null. */
export type HeatCell = {
  readonly value: number;
  readonly text: string;
  readonly mark: Mark;
  readonly small?: boolean;
  /** Number of the note that says why the row may not be read across before this cell. */
  readonly breakBefore?: number | undefined;
} | null;

/** Bodies down, years across. */
export interface HeatData {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly label: string; readonly cells: readonly HeatCell[] }[];
}

/** Number of shades, class `q0` (least) to `q4` (most). */
const SHADES = 5;
const ROW_HEIGHT = 28;

/** A table of shaded cells. The number stands in each; the shade only helps to find it. An unknown cell is hatched. */
export function heatTable(frame: Frame, data: HeatData): Scene {
  const left = Math.min(frame.width * 0.4, widest(data.rows.map((row) => row.label)) + 12);
  const step = (frame.width - left) / Math.max(1, data.columns.length);
  const values = data.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.value ?? []));
  const highest = max(values) ?? 1;
  const top = LINE_HEIGHT + 6;
  const heads = data.columns.map((column, index) =>
    label(left + step * (index + 0.5), LINE_HEIGHT - 4, fitText(column, step), "tick", "middle"),
  );
  const rows = data.rows.flatMap((row, index) => {
    const y = top + index * ROW_HEIGHT;
    return [
      label(0, y + ROW_HEIGHT / 2 + 4, fitText(row.label, left - 8), "row"),
      ...row.cells.flatMap((cell, column) =>
        drawCell(cell, left + step * column, y, step, highest),
      ),
    ];
  });
  const height = top + data.rows.length * ROW_HEIGHT + 4;
  return {
    kind: "heat",
    ...frame,
    height,
    shapes: [...heads, ...breakSigns(data, left, step), ...rows],
  };
}

function drawCell(
  cell: HeatCell,
  x: number,
  y: number,
  step: number,
  highest: number,
): readonly Shape[] {
  const box = { x: round(x + 1), y: y + 1, width: round(step - 2), height: ROW_HEIGHT - 2 };
  if (cell === null) {
    const d = hatchPath("rising", box.x, box.y, box.width, box.height);
    return [{ shape: "path", d, class: "gap" }];
  }
  const share = highest > 0 ? cell.value / highest : 0;
  const shade = Math.min(SHADES - 1, Math.floor(share * SHADES));
  const fits = textWidth(cell.text) <= step;
  const base = y + ROW_HEIGHT / 2 + FONT_SIZE * 0.36;
  const style = `inside onq${shade}${cell.small ? " small-text" : ""}`;
  return [
    { shape: "rect", ...box, class: `cell q${shade}`, mark: cell.mark },
    ...(fits ? [label(round(x + step / 2), base, cell.text, style, "middle")] : []),
    ...breakMark(cell.breakBefore, x, y),
  ];
}

/** An upright between two cells of a row that do not compare. */
function breakMark(note: number | undefined, x: number, y: number): readonly Shape[] {
  return note === undefined ? [] : [rule(x, y + 1, x, y + ROW_HEIGHT - 1, "break")];
}

/** The signs of the notes over the columns before which some row breaks, each once. */
function breakSigns({ rows }: HeatData, left: number, step: number): readonly Shape[] {
  const signs = new Map<string, Shape>();
  for (const { cells } of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.breakBefore === undefined) continue;
      const sign = noteSign(cell.breakBefore);
      const x = left + step * column;
      signs.set(`${column} ${sign}`, label(x, LINE_HEIGHT - 4, sign, "break-label", "middle"));
    }
  }
  return [...signs.values()];
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text)));
}
