import type { ExtractTable } from "../extract.ts";
import { type RuledTable, ruledTables } from "./pdf-grid.ts";
import type { Glyph, PdfPage, Stroke } from "./pdf-page.ts";

/** A line of text outside tables, with what decides whether the next one goes on with it. */
export interface TextLine {
  readonly kind: "line";
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** A table with the positions of its columns, so that its continuation can be told on the next page. */
export interface PlacedTable {
  readonly kind: "table";
  readonly table: ExtractTable;
  readonly xs: readonly number[];
  readonly closedTop: readonly boolean[];
  readonly closedBottom: readonly boolean[];
  readonly y: number;
}

/** What stands on a page, top to bottom. */
export interface PageLayout {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly (TextLine | PlacedTable)[];
}

/** Glyphs whose base lines are this close, in font sizes, stand on one line. */
const SAME_LINE = 0.4;

/** A gap wider than this, in font sizes, is a blank: between Han characters only a wide one is. */
const GAP = 0.3;
const HAN_GAP = 0.8;

/** A gap outside tables that separates columns, in font sizes; it is shown as several blanks. */
const COLUMN_GAP = 1.8;

/** What word processors leave free at both sides of a cell, and half a rule. Points. */
const CELL_PADDING = 13;

/** Lays out a page: ruled tables with the text inside them, and lines of text around them. */
export function layOutPage(page: PdfPage): PageLayout {
  const glyphs = withoutDoubles(page.glyphs);
  const tables = ruledTables(page.strokes.filter((stroke) => !isFrame(stroke, page)));
  const inside = tables.map((): Glyph[] => []);
  const outside: Glyph[] = [];
  for (const glyph of glyphs) {
    const index = tables.findIndex((table) => isInside(table, glyph));
    (inside[index] ?? outside).push(glyph);
  }
  const placed = tables.flatMap((table, index) => placeTable(table, inside[index] as Glyph[]));
  const blocks = [...placed, ...linesOf(outside).map(toTextLine)].filter(
    (block) => block.kind === "table" || block.text.trim() !== "",
  );
  return {
    width: page.width,
    height: page.height,
    blocks: blocks.sort((left, right) => left.y - right.y),
  };
}

/** A rule along the whole edge of the paper frames the page and belongs to no table. */
function isFrame(stroke: Stroke, page: PdfPage): boolean {
  const [across, along] =
    stroke.direction === "vertical" ? [page.width, page.height] : [page.height, page.width];
  const isAtEdge = stroke.at < across * 0.05 || stroke.at > across * 0.95;
  return isAtEdge && stroke.to - stroke.from > along * 0.85;
}

/** Glyphs are compared within stripes of the page this wide, wider than any double stands off. Points. */
const NEIGHBOURS = 16;

/** Bold is often faked by painting a character twice, a hair apart. */
function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  // By place, so that a page of one character alone is no square of comparisons.
  const seen = new Map<string, Glyph[]>();
  const place = (glyph: Glyph, column: number) =>
    `${glyph.text}@${Math.round(glyph.y / 4)},${column}`;
  return glyphs.filter((glyph) => {
    if (glyph.text.trim() === "") return true;
    const near = glyph.size * 0.25;
    const [first, own, last] = [-near, 0, near].map((by) =>
      Math.floor((glyph.x + by) / NEIGHBOURS),
    );
    const columns = [...new Set([first, own, last] as number[])];
    const others = columns.flatMap((column) => seen.get(place(glyph, column)) ?? []);
    const isDouble = others.some(
      (other) => Math.abs(other.x - glyph.x) < near && Math.abs(other.y - glyph.y) < near,
    );
    if (isDouble) return false;
    const key = place(glyph, own as number);
    const placed = seen.get(key);
    if (placed) placed.push(glyph);
    else seen.set(key, [glyph]);
    return true;
  });
}

/** The middle of a glyph: base lines lie below it. */
function middle(glyph: Glyph): { readonly x: number; readonly y: number } {
  return { x: glyph.x + glyph.width / 2, y: glyph.y - glyph.size * 0.35 };
}

function isInside(table: RuledTable, glyph: Glyph): boolean {
  const { x, y } = middle(glyph);
  return (
    x >= (table.xs[0] as number) &&
    x <= (table.xs.at(-1) as number) &&
    y >= (table.ys[0] as number) &&
    y <= (table.ys.at(-1) as number)
  );
}

/** A ruled table with its texts. A single cell is a frame round a text; its lines are lines. */
function placeTable(
  table: RuledTable,
  glyphs: readonly Glyph[],
): readonly (PlacedTable | TextLine)[] {
  if (table.cells.length === 1) return linesOf(glyphs).map(toTextLine);
  const contents = table.cells.map((): Glyph[] => []);
  for (const glyph of glyphs) {
    const index = cellAt(table, glyph);
    contents[index]?.push(glyph);
  }
  const cells = table.cells.map((cell, index) => ({
    row: cell.top,
    column: cell.left,
    rowSpan: cell.bottom - cell.top,
    columnSpan: cell.right - cell.left,
    text: cellText(
      contents[index] as Glyph[],
      (table.xs[cell.right] as number) - (table.xs[cell.left] as number),
    ),
    line: null,
  }));
  if (cells.every((cell) => cell.text === "")) return [];
  return [
    {
      kind: "table",
      table: {
        kind: "table",
        cells,
        rows: table.ys.length - 1,
        columns: table.xs.length - 1,
        line: null,
      },
      xs: table.xs,
      closedTop: table.closedTop,
      closedBottom: table.closedBottom,
      y: table.ys[0] as number,
    },
  ];
}

function cellAt(table: RuledTable, glyph: Glyph): number {
  const { x, y } = middle(glyph);
  return table.cells.findIndex(
    (cell) =>
      x >= (table.xs[cell.left] as number) &&
      x < (table.xs[cell.right] as number) &&
      y >= (table.ys[cell.top] as number) &&
      y < (table.ys[cell.bottom] as number),
  );
}

/** What a line of a broken number holds, in digits of either width. */
const NUMBER_PART = /^[\d.,０-９．，]+$/;

/** What its last line may hold besides: the unit. */
const NUMBER_REST = /^[\d.,０-９．，]+(?:[件项起宗条份次元]|万元)?$/;

/** The lines of a cell; a number that only the cell's width broke is one number again. */
function cellText(glyphs: readonly Glyph[], width: number): string {
  const lines = linesOf(glyphs)
    .map((line) => ({ text: lineText(line, false).trim(), ...extentOf(line) }))
    .filter((line) => line.text !== "");
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (!before) return line.text;
    const isDigits = NUMBER_PART.test(before.text) && NUMBER_REST.test(line.text);
    const isFull = before.width + before.glyph > width - CELL_PADDING;
    return isDigits && isFull ? text + line.text : `${text}\n${line.text}`;
  }, "");
}

/** How wide a line is, and its widest glyph. */
function extentOf(line: readonly Glyph[]): { readonly width: number; readonly glyph: number } {
  const shown = line.filter((glyph) => glyph.text.trim() !== "");
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    width: first && last ? last.x + last.width - first.x : 0,
    glyph: shown.reduce((most, glyph) => Math.max(most, glyph.width), 0),
  };
}

/** Glyphs as lines, top to bottom, each from left to right. */
function linesOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const lines: Glyph[][] = [];
  for (const glyph of [...glyphs].sort((left, right) => left.y - right.y)) {
    const last = lines.at(-1);
    const reference = last?.[0];
    if (
      last &&
      reference &&
      glyph.y - reference.y <= SAME_LINE * Math.max(glyph.size, reference.size)
    ) {
      last.push(glyph);
    } else {
      lines.push([glyph]);
    }
  }
  return lines.map((line) => line.sort((left, right) => left.x - right.x));
}

/** The text of a line: gaps become blanks; outside tables a gap between columns becomes as many as fit into it. */
function lineText(line: readonly Glyph[], wide: boolean): string {
  let text = "";
  let before: Glyph | null = null;
  for (const glyph of line) {
    if (glyph.text.trim() === "") continue;
    if (before) text += gapText(before, glyph, wide);
    text += glyph.text;
    before = glyph;
  }
  return text;
}

function gapText(before: Glyph, glyph: Glyph, wide: boolean): string {
  const size = Math.min(before.size, glyph.size) || 1;
  const gap = (glyph.x - (before.x + before.width)) / size;
  if (wide && gap > COLUMN_GAP) return " ".repeat(Math.min(60, Math.max(2, Math.round(gap * 2))));
  const han = isHan(before.text) && isHan(glyph.text);
  return gap > (han ? HAN_GAP : GAP) ? " " : "";
}

function isHan(text: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(text);
}

function toTextLine(line: readonly Glyph[]): TextLine {
  const shown = line.filter((glyph) => glyph.text.trim() !== "");
  const first = shown[0] ?? (line[0] as Glyph);
  const last = shown.at(-1) ?? first;
  return {
    kind: "line",
    text: lineText(line, true),
    left: first.x,
    right: last.x + last.width,
    y: first.y,
    size: first.size,
  };
}
