import type { Place } from "../report/index.ts";
import { escapeHtml, LINK_REL } from "./html.ts";
import type { Piece, TextCell } from "./piece.ts";

/**
 * Reads a body in the canonical form `write` gives: a heading, a paragraph or a table a block, blocks
 * parted by one empty line. It is some fifty times faster than the general reader and must give exactly
 * what that gives.
 * @param firstLine line of the file on which the body begins
 * @returns null as soon as anything is not canonical; the general reader then reads the whole body
 */
export function straightPieces(body: string, firstLine: number): readonly Piece[] | null {
  if (/[\t\r]/.test(body)) return null;
  const pieces: Piece[] = [];
  let line = firstLine;
  for (const block of body.split("\n\n")) {
    const offset = block.startsWith("\n") ? 1 : 0;
    const text = block.slice(offset).replace(/\n$/, "");
    if (text !== "") {
      const piece = readBlock(text, { line: line + offset, column: 1 });
      if (!piece) return null;
      pieces.push(piece);
    }
    line += countLines(block) + 2;
  }
  return pieces;
}

/** What begins another kind of block than a paragraph, at the start of a line. */
const NOT_PARAGRAPH = /^(?:[ #>=|:+\-~]|\d{1,9}[.)](?: |$))/;

function readBlock(text: string, place: Place): Piece | null {
  if (text.startsWith("| ")) return readTable(text, place);
  if (text.includes("\n") || text.endsWith(" ")) return null;
  if (text.startsWith("#")) return readHeading(text, place);
  if (NOT_PARAGRAPH.test(text)) return null;
  const inline = readInline(text);
  return (
    inline && {
      kind: "prose",
      html: `<p>${inline.html}</p>`,
      text: inline.text,
      source: text,
      place,
    }
  );
}

function readHeading(text: string, place: Place): Piece | null {
  const match = /^(##?) ([^ ].*)$/.exec(text);
  if (!match || text.endsWith("#")) return null;
  const [, marks, words] = match as unknown as [string, string, string];
  const inline = readInline(words);
  return inline && { kind: "heading", depth: marks.length as 1 | 2, text: inline.text, place };
}

const DELIMITER = /^\| --- \|(?: -{3}:? \|)*$/;

function readTable(source: string, place: Place): Piece | null {
  const [headLine, delimiter = "", ...rowLines] = source.split("\n");
  if (headLine === undefined || !DELIMITER.test(delimiter)) return null;
  const head = readRow(headLine, place.line);
  if (head?.length !== delimiter.split("|").length - 2) return null;
  const rows: (readonly TextCell[])[] = [];
  for (const [index, rowLine] of rowLines.entries()) {
    const row = readRow(rowLine, place.line + 2 + index);
    if (!row) return null;
    rows.push(row);
  }
  return { kind: "table", table: { place, head, rows }, source, place };
}

function readRow(source: string, line: number): readonly TextCell[] | null {
  if (!source.startsWith("| ") || !source.endsWith(" |") || source.length < 4) return null;
  const cells: TextCell[] = [];
  let column = 3;
  for (const cell of source.slice(2, -2).split(" | ")) {
    if (cell.startsWith(" ") || cell.endsWith(" ") || /(?<!\\)\|/.test(cell)) return null;
    const inline = readInline(cell);
    if (!inline) return null;
    cells.push({ text: inline.text, place: { line, column: cell === "" ? column - 1 : column } });
    column += cell.length + 3;
  }
  return cells;
}

interface Inline {
  readonly text: string;
  readonly html: string;
}

/** What may be markup. The first group is an escaped character, the second an address in angle brackets. */
const MARKUP =
  /\\([!-/:-@[-`{-~])|<(https?:\/\/(?:[\w!#$&()*+,\-./:;=?@~]|%[\dA-Fa-f]{2})+)>|[\\`*_<[]|&(?=[#A-Za-z])/g;

/** The text and HTML of a line whose only markup is escapes and addresses, else null. */
function readInline(source: string): Inline | null {
  if (!/[\\`*_<[&]/.test(source)) return { text: source, html: escapeHtml(source) };
  let text = "";
  let html = "";
  let end = 0;
  for (const match of source.matchAll(MARKUP)) {
    const [markup, escaped, address] = match;
    if (escaped === undefined && address === undefined && markup !== "\\") return null;
    const before = source.slice(end, match.index);
    const shown = escaped ?? address ?? markup;
    text += before + shown;
    html += escapeHtml(before) + (address === undefined ? escapeHtml(shown) : linkHtml(address));
    end = match.index + markup.length;
  }
  const rest = source.slice(end);
  return { text: text + rest, html: html + escapeHtml(rest) };
}

function linkHtml(address: string): string {
  const escaped = escapeHtml(address);
  return `<a href="${escaped}" rel="${LINK_REL}">${escaped}</a>`;
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
