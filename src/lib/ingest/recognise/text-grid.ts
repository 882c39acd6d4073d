import type { Extract, ExtractCell, ExtractTable, Paragraph } from "../extract.ts";

type Block = Extract["blocks"][number];

/**
 * Tables that a text draws with rulers, turned into grids: pandoc's plain and multiline tables (dashes over
 * columns), grid tables (`+---+`) and GFM tables (`|---|` under the head). Everything else stays a line.
 */
export function withTextGrids(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const drawn = READERS.map((read) => read(blocks, at)).find((found) => found !== null);
    if (drawn) {
      result.push(drawn.table);
      at = drawn.next;
    } else {
      result.push(blocks[at] as Block);
      at++;
    }
  }
  return result;
}

/** A table drawn from one block on, and the first block after it. */
interface Drawn {
  readonly table: ExtractTable;
  readonly next: number;
}

/** One row of a drawn table: its lines, each cut into cells. */
type DrawnRow = readonly { readonly cells: readonly string[]; readonly line: number | null }[];

const READERS: readonly ((blocks: readonly Block[], at: number) => Drawn | null)[] = [
  readGridTable,
  readPipeTable,
  readRulerTable,
];

const GRID_RULE = /^\s*\+(?:[-=:]+\+)+\s*$/;

function readGridTable(blocks: readonly Block[], at: number): Drawn | null {
  if (!GRID_RULE.test(textAt(blocks, at))) return null;
  const rows: DrawnRow[] = [];
  let row: { cells: readonly string[]; line: number | null }[] = [];
  let next = at + 1;
  for (; next < blocks.length; next++) {
    const text = textAt(blocks, next);
    if (GRID_RULE.test(text)) {
      rows.push(...wrappedRow(row));
      row = [];
    } else if (/^\s*\|.*\|\s*$/.test(text)) {
      row.push({ cells: splitBars(text), line: lineAt(blocks, next) });
    } else break;
  }
  return rows.length === 0 ? null : { table: tableOf(rows), next };
}

/** The lines between two rules are one row, unless they disagree on its cells: then one of them has lost some. */
function wrappedRow(lines: DrawnRow): readonly DrawnRow[] {
  if (lines.length === 0) return [];
  const isEven = lines.every((line) => line.cells.length === lines[0]?.cells.length);
  return isEven ? [lines] : lines.map((line) => [line]);
}

/** The line under a table's head, without its white space. */
const PIPE_RULE = /^(?:\|?:?-{2,}:?(?:\|:?-{2,}:?)+\|?|\|:?-{2,}:?\|)$/;

function readPipeTable(blocks: readonly Block[], at: number): Drawn | null {
  const head = textAt(blocks, at);
  if (!head.includes("|") || !PIPE_RULE.test(textAt(blocks, at + 1).replace(/\s/g, "")))
    return null;
  const rows: DrawnRow[] = [];
  let next = at;
  for (; next < blocks.length && textAt(blocks, next).includes("|"); next++) {
    if (next === at + 1) continue;
    rows.push([{ cells: splitBars(textAt(blocks, next)), line: lineAt(blocks, next) }]);
  }
  return { table: tableOf(rows), next };
}

const RULER = /^ *-{3,}(?: +-{2,})+ *$/;
const LONG_RULE = /^\s*-{3,}\s*$/;

/** pandoc's simple and multiline tables: the ruler's dashes are the columns, in display width. */
function readRulerTable(blocks: readonly Block[], at: number): Drawn | null {
  const opening = textAt(blocks, at);
  if (isRulerHead(blocks, at)) return readHeadedTable(blocks, at);
  const boxed = LONG_RULE.test(opening);
  if (!boxed && !RULER.test(opening)) return null;
  const end = closingRule(blocks, at);
  if (end === null) return null;
  const rulerAt = boxed ? rulerBetween(blocks, at, end) : at;
  if (rulerAt === null) return null;
  const columns = columnsOf(textAt(blocks, rulerAt));
  const lines = { from: at + 1, to: end, skip: rulerAt };
  const rows = multiline(blocks, lines, columns);
  return rows.length === 0 ? null : { table: tableOf(rows), next: end + 1 };
}

/** A line of text right over a ruler, nothing before it: the head of a simple table, whose rows end at a blank line. */
function isRulerHead(blocks: readonly Block[], at: number): boolean {
  const head = textAt(blocks, at);
  const isText = head.trim() !== "" && !RULER.test(head) && !LONG_RULE.test(head);
  return isText && textAt(blocks, at - 1).trim() === "" && RULER.test(textAt(blocks, at + 1));
}

function readHeadedTable(blocks: readonly Block[], at: number): Drawn {
  const columns = columnsOf(textAt(blocks, at + 1));
  const rows: DrawnRow[] = [];
  let next = at;
  for (; next < blocks.length && textAt(blocks, next).trim() !== ""; next++) {
    if (next === at + 1) continue;
    rows.push([{ cells: cutAt(textAt(blocks, next), columns), line: lineAt(blocks, next) }]);
  }
  return { table: tableOf(rows), next };
}

/** A table ends at a ruler followed by a blank line or the end; rulers in its midst belong to heads. */
function closingRule(blocks: readonly Block[], at: number): number | null {
  let last: number | null = null;
  for (let next = at + 1; next < blocks.length && next < at + 400; next++) {
    const text = textAt(blocks, next);
    if (blocks[next]?.kind === "table") return last;
    if (RULER.test(text) || LONG_RULE.test(text)) {
      last = next;
      if (textAt(blocks, next + 1).trim() === "" && next > at + 1) return last;
    }
  }
  return last;
}

function rulerBetween(blocks: readonly Block[], from: number, to: number): number | null {
  for (let at = from + 1; at <= to; at++) if (RULER.test(textAt(blocks, at))) return at;
  return null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

function columnsOf(ruler: string): readonly Span[] {
  return [...ruler.matchAll(/-+/g)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** Rows of a ruled table: with blank lines between them, each may wrap; without, each is one line. */
function multiline(
  blocks: readonly Block[],
  lines: { readonly from: number; readonly to: number; readonly skip: number },
  columns: readonly Span[],
): readonly DrawnRow[] {
  const texts: { cells: readonly string[]; line: number | null }[][] = [[]];
  let gaps = 0;
  for (let at = lines.from; at < lines.to; at++) {
    const text = textAt(blocks, at);
    if (at === lines.skip || RULER.test(text) || LONG_RULE.test(text)) texts.push([]);
    else if (text.trim() === "") {
      gaps++;
      texts.push([]);
    } else texts.at(-1)?.push({ cells: cutAt(text, columns), line: lineAt(blocks, at) });
  }
  const groups = texts.filter((group) => group.length > 0);
  return gaps > 1 ? groups : groups.flatMap((group) => group.map((line) => [line]));
}

/**
 * The text under each span of dashes; wide characters take two columns. A line with a word across the beginning of
 * a column does not keep to the dashes: its pieces are cells in order, and stand under none.
 */
function cutAt(text: string, columns: readonly Span[]): readonly string[] {
  const cells = columns.map(() => "");
  let width = 0;
  let last = -1;
  let inWord = false;
  for (const char of text) {
    const index = columnAt(columns, width);
    const isBlank = char.trim() === "";
    if (inWord && !isBlank && index !== last) return text.trim().split(/\s{2,}/);
    cells[index] += char;
    inWord = !isBlank;
    last = index;
    width += isWide(char) ? 2 : 1;
  }
  return cells.map((cell) => cell.trim());
}

/** The last column that has begun at a width; text left of the first belongs to it. */
function columnAt(columns: readonly Span[], width: number): number {
  return columns.reduce((found, span, at) => (width >= span.from ? at : found), 0);
}

/** Whether a character takes two columns on a terminal. The curly quotes are narrow there. */
export function isWide(char: string): boolean {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
    char,
  );
}

/** The cells between bars; an escaped bar is a character. */
export function splitBars(text: string): readonly string[] {
  const cells = text
    .trim()
    .replaceAll("\\|", "\u0000")
    .split("|")
    .map((cell) => cell.replaceAll("\u0000", "|").trim());
  if (cells[0] === "" && text.trim().startsWith("|")) cells.shift();
  if (cells.at(-1) === "" && text.trim().endsWith("|")) cells.pop();
  return cells;
}

function tableOf(rows: readonly DrawnRow[]): ExtractTable {
  const cells = rows.flatMap((row, index) => {
    const width = Math.max(...row.map((line) => line.cells.length));
    return Array.from({ length: width }, (_, column): ExtractCell => {
      const texts = row.map((line) => line.cells[column]).filter((text) => text);
      const line = row[0]?.line ?? null;
      return { row: index, column, rowSpan: 1, columnSpan: 1, text: texts.join("\n"), line };
    });
  });
  const columns = cells.reduce((most, cell) => Math.max(most, cell.column + 1), 0);
  return { kind: "table", cells, rows: rows.length, columns, line: cells[0]?.line ?? null };
}

function textAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at];
  return block?.kind === "paragraph" ? block.text : "";
}

function lineAt(blocks: readonly Block[], at: number): number | null {
  return (blocks[at] as Paragraph).line;
}
