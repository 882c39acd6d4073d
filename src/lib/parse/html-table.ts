import type { Element, Nodes, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import type { Place } from "../report/index.ts";
import type { TextCell, TextTable } from "./piece.ts";

/** An HTML table pasted into a content file, and where its text lies. */
export interface PastedTable {
  readonly start: number;
  readonly end: number;
}

/**
 * The HTML tables that stand on lines of their own. A table within a table, or one nested deeper than any
 * word processor would, is left as text. Time grows with the text, not with its square.
 */
export function findPastedTables(text: string): readonly PastedTable[] {
  const lower = text.toLowerCase();
  const found: PastedTable[] = [];
  const opening = /^[ \t]*<table(?=[\s>])/gm;
  for (let open = opening.exec(lower); open; open = opening.exec(lower)) {
    const close = lower.indexOf(CLOSING, opening.lastIndex);
    if (close < 0) break;
    const inside = lower.slice(opening.lastIndex, close);
    const rest = /[^\n]*/y;
    rest.lastIndex = close + CLOSING.length;
    const isAlone = rest.exec(lower)?.[0].trim() === "";
    if (isAlone && isShallow(inside)) found.push({ start: open.index, end: rest.lastIndex });
    opening.lastIndex = close + CLOSING.length;
  }
  return found;
}

const CLOSING = "</table>";

/** The library that reads HTML calls itself once a level: ten thousand of them would end the program. */
const MAX_DEPTH = 100;

/** Elements that HTML closes by itself, or that have no inside. */
const SELF_CLOSING =
  /^(?:tbody|thead|tfoot|tr|td|th|col|colgroup|caption|br|img|hr|p|li|wbr|input)$/;

function isShallow(html: string): boolean {
  if (html.includes("<table")) return false;
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][\w:]*)/g)) {
    if (name === undefined || SELF_CLOSING.test(name)) continue;
    depth += slash === "/" ? -1 : 1;
    if (depth > MAX_DEPTH) return false;
  }
  return true;
}

/** The spans HTML allows; a longer one is cut, as browsers do. */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65534;

/** A table of more cells than this is no form of anybody's. */
const MAX_CELLS = 20_000;

/**
 * The texts of an HTML table as a full grid: a cell that spans several places shows its text in each.
 * @param firstLine line of the file on which the text begins
 */
export function readPastedTable(html: string, firstLine: number): TextTable {
  const tree = HTML.parse(html);
  const [head = [], ...rows] = layOut(
    rowsOf(tree).map((row) => row.children.filter(isCell)),
    firstLine,
  );
  return { place: { line: firstLine, column: 1 }, head, rows };
}

const HTML = unified().use(rehypeParse, { fragment: true, verbose: true }).freeze();

function rowsOf(node: Root | Element): readonly Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    return child.tagName === "tr" ? [child] : rowsOf(child);
  });
}

function isCell(node: Nodes): node is Element {
  return node.type === "element" && (node.tagName === "td" || node.tagName === "th");
}

function layOut(rows: readonly (readonly Element[])[], firstLine: number): TextCell[][] {
  const grid: TextCell[][] = rows.map(() => []);
  let total = 0;
  for (const [rowIndex, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1;
      const text = {
        text: textOf(cell).replace(/\s+/g, " ").trim(),
        place: placeOf(cell, firstLine),
      };
      const height = Math.min(span(cell, "rowSpan", MAX_ROWSPAN), rows.length - rowIndex);
      const width = span(cell, "colSpan", MAX_COLSPAN);
      total += height * width;
      if (total > MAX_CELLS) return grid;
      for (const line of grid.slice(rowIndex, rowIndex + height)) {
        for (let offset = 0; offset < width; offset++) line[column + offset] = text;
      }
      column += width;
    }
  }
  return grid.map((line, index) => filled(line, index + firstLine));
}

/** A ragged grid may have holes; they are blank cells. */
function filled(line: readonly (TextCell | undefined)[], lineNumber: number): TextCell[] {
  return Array.from(line, (cell) => cell ?? { text: "", place: { line: lineNumber, column: 1 } });
}

function span(cell: Element, name: "rowSpan" | "colSpan", limit: number): number {
  const value = cell.properties[name];
  const count = typeof value === "number" && value >= 1 ? Math.floor(value) : 1;
  return Math.min(count, limit);
}

function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (!("children" in node)) return "";
  const text = node.children.map(textOf).join("");
  return node.type === "element" && BREAKING.has(node.tagName) ? `${text} ` : text;
}

const BREAKING: ReadonlySet<string> = new Set(["br", "p", "div", "li"]);

/** Where the cell's words begin, else the cell. */
function placeOf(cell: Element, firstLine: number): Place {
  const start = (firstText(cell) ?? cell).position?.start;
  return { line: (start?.line ?? 1) + firstLine - 1, column: start?.column ?? 1 };
}

function firstText(node: Nodes): Nodes | undefined {
  if (node.type === "text" && node.value.trim() !== "") return node;
  if (!("children" in node)) return undefined;
  return node.children.map(firstText).find((found) => found !== undefined);
}
