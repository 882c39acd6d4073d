import { FORMS, tableOf } from "../../statute/index.ts";
import type { Extract, ExtractCell, ExtractTable, Paragraph } from "../extract.ts";
import type { PageLayout, PlacedTable, TextLine } from "./pdf-layout.ts";

/** A document without its pages: what was said across a page break is one paragraph or table again. */
export interface Joined {
  readonly blocks: readonly (Paragraph | ExtractTable)[];
  readonly dropped: Extract["dropped"];
}

/** Column rules of two pages this close are the same. Points. */
const SAME_COLUMN = 4;

/** A table may stand out this far beyond the text. Points. */
const TABLE_OVERHANG = 15;

/** Share of the page height at its top and bottom where page numbers and running heads stand. */
const MARGIN = 0.1;

/** Joins the pages of a document and drops page numbers and running heads, listing them. */
export function joinPages(pages: readonly PageLayout[]): Joined {
  const running = runningLines(pages);
  const kept = pages.map((page) => page.blocks.filter((block) => !running.has(block)));
  const tables = joinTables(kept);
  return {
    blocks: toBlocks(tables, pages),
    dropped: [...running].map((block) => ({
      text: block.kind === "line" ? block.text : "",
      line: null,
      why: "page furniture",
    })),
  };
}

type Block = TextLine | PlacedTable;

/** Page numbers, and lines that stand at the same height of several pages with the same words. */
function runningLines(pages: readonly PageLayout[]): ReadonlySet<Block> {
  const marginal = pages.flatMap((page) =>
    page.blocks.filter(
      (block): block is TextLine =>
        block.kind === "line" &&
        (block.y < page.height * MARGIN || block.y > page.height * (1 - MARGIN)),
    ),
  );
  const counts = new Map<string, number>();
  for (const line of marginal) counts.set(patternOf(line), (counts.get(patternOf(line)) ?? 0) + 1);
  return new Set(
    marginal.filter(
      (line) =>
        /^(?:[-–—―－·]\s*\d{1,3}\s*[-–—―－·]|第\s*\d{1,3}\s*页.{0,12}|\d{1,3}\s*\/\s*\d{1,3})$/.test(
          line.text.trim(),
        ) ||
        (/^\d{1,3}$/.test(line.text.trim()) && line.y > 0) ||
        (counts.get(patternOf(line)) ?? 0) >= Math.max(2, pages.length * 0.6),
    ),
  );
}

function patternOf(line: TextLine): string {
  return `${line.text.replace(/\d+/g, "#").replace(/\s+/g, "")}@${Math.round(line.y / 8)}`;
}

/** The blocks of all pages in order, a table that goes on joined to its beginning. */
function joinTables(pages: readonly (readonly Block[])[]): readonly Block[] {
  const joined: Block[] = [];
  for (const page of pages) {
    const [first, ...rest] = page;
    const last = joined.at(-1);
    const whole = first?.kind === "table" && last?.kind === "table" ? joinTable(last, first) : null;
    if (whole) joined.splice(-1, 1, whole, ...rest);
    else joined.push(...page);
  }
  return joined;
}

/** The table that two parts on following pages make, or null when their columns differ. */
function joinTable(upper: PlacedTable, lower: PlacedTable): PlacedTable | null {
  const sides = [upper, lower].map((part) => [part.xs[0] as number, part.xs.at(-1) as number]);
  const [above, below] = sides as [number[], number[]];
  const aligned = above.every(
    (side, index) => Math.abs(side - (below[index] as number)) <= SAME_COLUMN,
  );
  if (!aligned) return null;
  const xs = mergePositions(upper.xs, lower.xs);
  // A part may lack rules that no cell on its page needs; two tables that merely follow each other differ in more.
  if (xs.length > Math.max(upper.xs.length, lower.xs.length) + 1) return null;
  const top = spread(upper, xs);
  const bottom = withoutRepeatedHead(top, spread(lower, xs));
  const isOpen = (column: number) =>
    bottom.cut === 0 &&
    !closedAt(upper.xs, upper.closedBottom, xs, column) &&
    !closedAt(lower.xs, lower.closedTop, xs, column);
  const cells = joinCells(top, bottom.cells, upper.table.rows, isOpen);
  const rows = cells.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  return {
    ...lower,
    xs,
    closedBottom: xs
      .slice(1)
      .map((_, column) => closedAt(lower.xs, lower.closedBottom, xs, column)),
    closedTop: xs.slice(1).map((_, column) => closedAt(upper.xs, upper.closedTop, xs, column)),
    y: upper.y,
    table: { ...upper.table, columns: xs.length - 1, rows, cells },
  };
}

/** Whether the edge of a part is ruled over a column of the whole. */
function closedAt(
  own: readonly number[],
  closed: readonly boolean[],
  xs: readonly number[],
  column: number,
): boolean {
  const middle = ((xs[column] as number) + (xs[column + 1] as number)) / 2;
  const index = own.findIndex((x, at) => x <= middle && middle < (own[at + 1] ?? x));
  return closed[index] ?? true;
}

function mergePositions(left: readonly number[], right: readonly number[]): readonly number[] {
  const extra = right.filter((at) => !left.some((other) => Math.abs(other - at) <= SAME_COLUMN));
  return [...left, ...extra].sort((a, b) => a - b);
}

/** The cells of a part on the columns of the whole. */
function spread(part: PlacedTable, xs: readonly number[]): readonly ExtractCell[] {
  const index = (at: number) => xs.findIndex((x) => Math.abs(x - at) <= SAME_COLUMN);
  return part.table.cells.map((cell) => {
    const column = index(part.xs[cell.column] as number);
    const end = index(part.xs[cell.column + cell.columnSpan] as number);
    return { ...cell, column, columnSpan: end - column };
  });
}

/** Cuts the head rows that a continuation prints again. */
function withoutRepeatedHead(
  upper: readonly ExtractCell[],
  lower: readonly ExtractCell[],
): { readonly cells: readonly ExtractCell[]; readonly cut: number } {
  const rows = lower.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  const head = (cells: readonly ExtractCell[], count: number) =>
    cells
      .filter((cell) => cell.row < count)
      .map((cell) => `${cell.row},${cell.column}:${cell.text.replace(/\s+/g, "")}`)
      .sort()
      .join("|");
  for (let count = Math.min(4, rows - 1); count > 0; count--) {
    const repeated = head(lower, count);
    if (
      /[\u4e00-\u9fff]/.test(repeated) &&
      !/:\d/.test(repeated) &&
      head(upper, count) === repeated
    ) {
      const cells = lower
        .filter((cell) => cell.row >= count)
        .map((cell) => ({ ...cell, row: cell.row - count }));
      return { cells, cut: count };
    }
  }
  return { cells: lower, cut: 0 };
}

/**
 * The cells of two parts as one table. Where no rule divides them, a cell goes on over the page break: its texts are
 * joined. If all of them do, the break went through a row. A blank lower part of a merged label goes on too.
 */
function joinCells(
  upper: readonly ExtractCell[],
  lower: readonly ExtractCell[],
  rows: number,
  isOpen: (column: number) => boolean,
): readonly ExtractCell[] {
  const partner = (cell: ExtractCell) =>
    upper.find(
      (other) =>
        other.row + other.rowSpan === rows &&
        other.column === cell.column &&
        other.columnSpan === cell.columnSpan,
    );
  const first = lower.filter((cell) => cell.row === 0);
  const allOpen = first.length > 0 && first.every((cell) => partner(cell) && isOpen(cell.column));
  const throughRow = (allOpen && !beginsRow(first, partner)) || isRestOfRow(first, partner);
  const isLabelCut = first.some((cell) => /[\u4e00-\u9fff]/.test(cell.text));
  // A program that rules no table at the page break leaves every column open: that says nothing.
  const isTelling = !allOpen || throughRow;
  const goesOn = (cell: ExtractCell) => {
    const above = partner(cell);
    if (cell.row !== 0 || !above) return false;
    return (isTelling && isOpen(cell.column)) || (cell.text === "" && above.rowSpan > 1);
  };
  const shift = throughRow ? rows - 1 : rows;
  const additions = new Map(
    first
      .filter((cell) => (throughRow ? partner(cell) !== undefined : goesOn(cell)))
      .map((cell) => [partner(cell) as ExtractCell, cell] as const),
  );
  return [
    ...upper.map((cell) => {
      const more = additions.get(cell);
      if (!more) return cell;
      return {
        ...cell,
        text: joinTexts(cell.text, more.text, isLabelCut),
        rowSpan: cell.rowSpan + more.rowSpan - (throughRow ? 1 : 0),
      };
    }),
    ...lower
      .filter((cell) => !(cell.row === 0 && throughRow) && !goesOn(cell))
      .map((cell) => ({ ...cell, row: cell.row + shift })),
  ];
}

/** Row labels of table B, each of which begins with its number. */
const COMPLETE_LABELS: ReadonlySet<string> = new Set(
  FORMS.flatMap((form) => tableOf("applications", form).rows).map((row) =>
    foldLabel(row.label.at(-1)?.zh ?? ""),
  ),
);

/**
 * Whether a row is only the rest of the row above, cut by the page break in a program that rules both edges: its label
 * begins no item of the form and the label above is not complete, or it has no label and only figures that go on
 * from figures.
 */
function isRestOfRow(
  first: readonly ExtractCell[],
  partner: (cell: ExtractCell) => ExtractCell | undefined,
): boolean {
  const shown = first.filter((cell) => cell.text !== "");
  const above = (cell: ExtractCell) => partner(cell)?.text ?? "";
  if (first.length < 8 || shown.length === 0 || !first.every(partner)) return false;
  const labels = shown.filter((cell) => /[\u4e00-\u9fff]/.test(cell.text));
  const inner = labels.at(-1);
  if (!inner) return shown.every((cell) => isNumber(cell.text) && isNumber(above(cell)));
  const areRests = labels.every((cell) => !ITEM_START.test(cell.text) && above(cell) !== "");
  return labels.length <= 2 && areRests && !COMPLETE_LABELS.has(foldLabel(above(inner)));
}

/** Whether a row stands by itself: it has an item's label, or figures under figures, of which a row has one line. */
function beginsRow(
  first: readonly ExtractCell[],
  partner: (cell: ExtractCell) => ExtractCell | undefined,
): boolean {
  return first.some((cell) => {
    const isFigure = isNumber(cell.text) && isNumber(partner(cell)?.text ?? "");
    return isFigure || ITEM_START.test(cell.text);
  });
}

/** How an item of table B begins: 一、 （一） 1. */
const ITEM_START = /^(?:\d+[.．、]|[一二三四五六七]、|[（(][一二三四五六七][）)])/;

function isNumber(text: string): boolean {
  return /^[\d.,０-９．，\n]+$/.test(text);
}

function foldLabel(text: string): string {
  return text
    .replace(/\s+/g, "")
    .replace(/[（(].{6,}[）)]$/, "")
    .replace(/[．、]/g, ".")
    .replace(/[（(]/g, "(")
    .replace(/[）)]/g, ")");
}

/**
 * The text of a cell that goes on. A number cut by the break is one number where the row's label shows the cut;
 * elsewhere nothing tells whether there are two.
 */
function joinTexts(upper: string, lower: string, isLabelCut: boolean): string {
  if (upper === "" || lower === "") return upper + lower;
  return isLabelCut && isNumber(upper) && isNumber(lower) ? upper + lower : `${upper}\n${lower}`;
}

/** Lines that wrap are one paragraph: the next begins at an indent, after a short line, or in another size. */
function toBlocks(
  blocks: readonly Block[],
  pages: readonly PageLayout[],
): readonly (Paragraph | ExtractTable)[] {
  const right = rightEdge(blocks, pages);
  const result: (Paragraph | ExtractTable)[] = [];
  let open: TextLine[] = [];
  const close = () => {
    if (open.length > 0) {
      result.push({
        kind: "paragraph",
        text: joinLines(open.map((line) => line.text)),
        line: null,
      });
    }
    open = [];
  };
  for (const block of blocks) {
    const last = open.at(-1);
    if (block.kind === "table") {
      close();
      result.push(block.table);
    } else {
      if (!last || !goesOn(last, block, right)) close();
      open.push(block);
    }
  }
  close();
  return result;
}

/** Where full lines end: the right end that most long lines nearly reach, tables being as wide as the text. */
function rightEdge(blocks: readonly Block[], pages: readonly PageLayout[]): number {
  const lines = blocks
    .flatMap((block) => (block.kind === "line" ? [block.right] : []))
    .sort((a, b) => b - a);
  const tables = blocks.map((block) => (block.kind === "table" ? (block.xs.at(-1) as number) : 0));
  const text = lines[Math.floor(lines.length * 0.1)] ?? pages[0]?.width ?? 0;
  return Math.max(text, ...tables.map((edge) => edge - TABLE_OVERHANG));
}

/** Whether a line goes on with the sentence of the line before it. */
function goesOn(before: TextLine, line: TextLine, right: number): boolean {
  const sameSize = Math.abs(before.size - line.size) < 1;
  const full = before.right > right - before.size * 2.2;
  const indented = line.left > before.left + line.size * 0.8;
  const spaced = /\S {2,}\S/.test(before.text) || /\S {2,}\S/.test(line.text);
  const begins = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/.test(
    line.text,
  );
  return sameSize && full && !indented && !spaced && !begins;
}

/** Joined as the sentence reads: no blank where Chinese text wraps. */
function joinLines(lines: readonly string[]): string {
  return lines.reduce((text, line) =>
    /[A-Za-z,.;:]$/.test(text) && /^[A-Za-z(]/.test(line) ? `${text} ${line}` : text + line,
  );
}
