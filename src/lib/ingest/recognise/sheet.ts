import {
  isBlank,
  isLabelBeginning,
  matchColumnLabel,
  matchLandmark,
  normaliseLabel,
} from "../../parse/index.ts";
import { cellsBeforeBars, isBarStream } from "./bar-stream.ts";
import type { Item, LineItem } from "./item.ts";
import { isKnownText } from "./known.ts";
import { splitBars } from "./text-grid.ts";
import { isPageNumber, isValueText, isValueToken, type Token } from "./token.ts";

/**
 * The cells of a region in reading order.
 * - `grid`: the source tells rows and columns.
 * - `rows`: the source tells rows, and cells in order, but a cell's position may have drifted.
 * - `layout`: rows drawn with blanks; blank cells are not to be seen, labels may wrap round their numbers.
 * - `stream`: cells one after the other, no rows; blank cells may be lost.
 */
export interface Sheet {
  readonly kind: "grid" | "rows" | "layout" | "stream";
  readonly rows: readonly (readonly Token[])[];
  /** Whether short rows were filled up at their end: then a blank cell among the last ones may have stood anywhere. */
  readonly padded: boolean;
}

/** The sheets a region's items make up: a run of grid rows of one table each, a run of lines each. */
export function sheetsOf(items: readonly Item[]): readonly Sheet[] {
  const runs: Item[][] = [];
  let last: string | null = null;
  for (const item of items) {
    if (item.kind === "line" && isBlank(item.text) && last !== "line") continue;
    const sort: string = item.kind === "line" ? "line" : `grid ${item.sheet}`;
    if (sort === last) runs.at(-1)?.push(item);
    else runs.push([item]);
    last = sort;
  }
  return runs.map((run) =>
    run[0]?.kind === "line" ? textSheet(run as LineItem[]) : gridSheet(run),
  );
}

function gridSheet(items: readonly Item[]): Sheet {
  const rows = items.map((item) => (item.kind === "row" ? item.cells : []));
  return { kind: "grid", rows, padded: false };
}

/** How the lines of a text draw their cells, told by the majority of them. */
function textSheet(lines: readonly LineItem[]): Sheet {
  const shown = lines.filter((line) => !isBlank(line.text) && !isPageNumber(line.text));
  const count = (test: (text: string) => boolean) => shown.filter((line) => test(line.text)).length;
  const piped = count((text) => splitBars(text).filter((cell) => cell !== "").length > 1);
  const tabbed = count((text) => /\S.*\t/.test(text));
  const led = count((text) => text.startsWith("\t"));
  if (isBarStream(shown)) return sheet("stream", [cellsBeforeBars(lines)]);
  if (piped * 3 > shown.length) return barRows(rowsBy(shown, splitBars));
  if (tabbed * 3 > shown.length) return sheet("rows", rowsBy(shown, splitTabs));
  if (led * 2 > shown.length) return tabLed(lines);
  if (count(drawsColumns) >= 2 || count(drawsRow) >= 1) return sheet("layout", layoutRows(shown));
  return sheet("stream", [layoutRows(shown).flat()]);
}

function sheet(kind: Sheet["kind"], rows: Sheet["rows"]): Sheet {
  return { kind, rows, padded: false };
}

/** Rows of cells between bars: extractors of web pages leave blank cells out and pad every row to one width. */
function barRows(rows: Sheet["rows"]): Sheet {
  return { kind: "rows", rows, padded: isPadded(rows) };
}

/** Padding shows behind the last head of table B, and in table A behind the titles of its blocks. */
function isPadded(rows: Sheet["rows"]): boolean {
  const heads = rows.filter((row) => row.some(isTotalHead) && !row.some(isValueToken));
  const endsBlank = (row: readonly Token[]) => isBlank(row.at(-1)?.text ?? "");
  if (heads.length > 0) return heads.some(endsBlank);
  return rows.some((row) => row.length > 2 && endsBlank(row) && isBlockTitle(row[0]));
}

function isTotalHead(token: Token): boolean {
  return matchColumnLabel("applications", token.text).some((match) => match.column === "total");
}

function isBlockTitle(token: Token | undefined): boolean {
  return token !== undefined && matchLandmark(token.text)?.kind === "block";
}

/** Two values on one line with blanks between, or a label with its values: only a layout puts them there. */
function drawsColumns(text: string): boolean {
  const pieces = text.trim().split(/\s{2,}/);
  const behind = pieces.slice(1).flatMap((piece) => piece.split(/\s/));
  return pieces.length >= 2 && behind.every(isValueText);
}

/** A whole row on one line: table C's values set apart, or a label with values behind it. */
function drawsRow(text: string): boolean {
  const cells = cellTextsOf(text);
  const [first = "", ...rest] = cells;
  if (!isValueText(first)) return rest.length > 0 && rest.every(isValueText) && isKnownText(first);
  return drawsColumns(text) && cells.length >= 5;
}

/** The cells a line of text seems to hold, whatever parts them: tabs, bars, runs of blanks, single blanks between values. */
export function cellTextsOf(text: string): readonly string[] {
  return text.split(/\t|\||\s{2,}/).flatMap((piece) => splitPiece(piece).map((part) => part.text));
}

function splitTabs(text: string): readonly string[] {
  return text.split("\t");
}

function rowsBy(
  lines: readonly LineItem[],
  split: (text: string) => readonly string[],
): readonly (readonly Token[])[] {
  return lines.map((line, row) =>
    split(line.text).map((text, column) => token(line, text, row, column)),
  );
}

/**
 * Word's text export: a tab leads each cell, an empty line ends a row; a line without a tab goes on
 * with the cell above, also after an empty line when only both together make sense.
 */
function tabLed(lines: readonly LineItem[]): Sheet {
  const rows: Token[][] = [[]];
  let gap = false;
  let gaps = 0;
  for (const line of lines) {
    if (line.text.trim() === "" && !line.text.includes("\t")) {
      gap = true;
      continue;
    }
    const row = rows.at(-1) as Token[];
    const cell = row.at(-1);
    if (line.text.startsWith("\t")) {
      if (gap && row.length > 0) {
        rows.push([]);
        gaps++;
      }
      for (const text of line.text.slice(1).split("\t")) {
        const current = rows.at(-1) as Token[];
        current.push(token(line, text, rows.length - 1, current.length));
      }
    } else if (cell && (!gap || belongsTogether(cell.text, line.text))) {
      row[row.length - 1] = join(cell, line.text);
    } else {
      rows.push([token(line, line.text, rows.length, 0)]);
    }
    gap = false;
  }
  // Without empty lines between rows nothing tells where a row ends.
  return gaps >= 3 ? sheet("rows", rows) : sheet("stream", [rows.flat()]);
}

/** Whether a line after an empty line is the rest of a cell: a label's other half, or the number of a blank cell. */
function belongsTogether(above: string, below: string): boolean {
  if (isBlank(above)) return isValueText(below);
  return (
    isKnownText(above + below) || (isLabelBeginning(above + below) && normaliseLabel(below) !== "")
  );
}

/** Lines cut where two or more blanks stand; the column is the character where a piece begins. */
function layoutRows(lines: readonly LineItem[]): readonly (readonly Token[])[] {
  return lines.map((line, row) =>
    [...line.text.matchAll(/\S+(?:\s\S+)*/gu)].flatMap((match) =>
      splitPiece(match[0]).map(({ text, offset }) => ({
        text,
        line: line.line,
        at: match.index + offset + 1,
        row,
        column: match.index + offset,
      })),
    ),
  );
}

interface Part {
  readonly text: string;
  readonly offset: number;
}

/**
 * A piece with single blanks in it: `0 0 7` is as many cells, `自然人 总计` as many heads; a label keeps its
 * blanks, also before the numbers behind it.
 */
function splitPiece(piece: string): readonly Part[] {
  const words = [...piece.matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    offset: match.index,
  }));
  if (words.length < 2) return [{ text: piece, offset: 0 }];
  const first = words.findIndex((_, at) => words.slice(at).every((word) => isValueText(word.text)));
  if (first === 0) return words;
  const label = first < 0 ? piece : piece.slice(0, words[first]?.offset).trimEnd();
  const values = first < 0 ? [] : words.slice(first);
  const isHeads = !isKnownText(label) && words.every((word) => isKnownText(word.text));
  return isHeads ? words : [{ text: label, offset: 0 }, ...values];
}

function token(line: LineItem, text: string, row: number, column: number): Token {
  const at = line.text.indexOf(text.trim());
  return { text, line: line.line, at: Math.max(at, 0) + 1, row, column };
}

function join(cell: Token, text: string): Token {
  return { ...cell, text: `${cell.text}\n${text}` };
}
