import { isBlank } from "../../parse/index.ts";
import type { LineItem } from "./item.ts";
import { splitBars } from "./text-grid.ts";
import { isPageNumber, isValueToken, type Token } from "./token.ts";

/**
 * Whether bars end cells, not rows: web-page extractors write a cell whose paragraph stands on lines of its own as
 * `规章 |`, `0 |`, `0 |`, or set the bar on a line by itself.
 */
export function isBarStream(lines: readonly LineItem[]): boolean {
  const barred = lines.filter((line) => line.text.includes("|"));
  const rows = barred.filter((line) => shownCells(line.text) > 1).length;
  const cells = barred.length - rows;
  return cells * 4 > lines.length && rows * 2 < cells;
}

function shownCells(text: string): number {
  return splitBars(text).filter((cell) => cell !== "").length;
}

/** A cell of the stream, or bars that only fill a short row up to the width of its table. */
type Piece = { readonly kind: "text" | "blank"; readonly token: Token } | { readonly kind: "fill" };

/**
 * The cells of such a stream. What stands before a bar is one cell, however many lines it has; a bar alone on its
 * line ends a cell that is open, or is a blank one. Bars that begin a row or fill it up are no cells.
 */
export function cellsBeforeBars(lines: readonly LineItem[]): readonly Token[] {
  const pieces = piecesOf(lines);
  return withoutEdges(pieces).flatMap((piece) => (piece.kind === "fill" ? [] : [piece.token]));
}

function piecesOf(lines: readonly LineItem[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let open: Token | null = null;
  for (const line of lines) {
    if (isPageNumber(line.text)) continue;
    const parts = line.text.split("|");
    const bars = parts.length - 1;
    for (const [index, part] of parts.entries()) {
      if (!isBlank(part)) open = open ? join(open, part) : tokenOf(line, part, pieces.length);
      if (index === bars) break;
      if (open) pieces.push({ kind: "text", token: open });
      else if (bars === 1 && isBlank(part) && line.text.trim() === "|") {
        pieces.push({ kind: "blank", token: tokenOf(line, "", pieces.length) });
      } else if (index > 0) pieces.push({ kind: "fill" });
      open = null;
    }
  }
  return open ? [...pieces, { kind: "text", token: open }] : pieces;
}

/**
 * Without the lone bars that belong to no cell: one leads every row, or, where rows are filled up, one may fill the
 * row before a label; nothing tells that one from a blank cell, so the row is left short.
 */
function withoutEdges(pieces: readonly Piece[]): readonly Piece[] {
  const isFilled = pieces.some((piece) => piece.kind === "fill");
  const begins = pieces.flatMap((_, at) => (at > 0 && beginsRow(pieces, at) ? [at] : []));
  const isLed = begins.length > 2 && begins.every((at) => pieces[at - 1]?.kind === "blank");
  if (!isLed && !isFilled) return pieces;
  return pieces.filter((piece, at) => {
    if (piece.kind !== "blank") return true;
    const next = pieces.findIndex((other, index) => index > at && other.kind !== "blank");
    const isLast = next < 0 || beginsRow(pieces, next);
    return !isLast || (isLed && next !== at + 1);
  });
}

/** Whether a label stands here that no other label or head stands right before. */
function beginsRow(pieces: readonly Piece[], at: number): boolean {
  const [piece, before] = [pieces[at], pieces[at - 1]];
  if (piece?.kind !== "text" || isValueToken(piece.token)) return false;
  return before === undefined || before.kind !== "text" || isValueToken(before.token);
}

function tokenOf(line: LineItem, text: string, column: number): Token {
  const at = line.text.indexOf(text.trim());
  return { text, line: line.line, at: Math.max(at, 0) + 1, row: 0, column };
}

function join(cell: Token, text: string): Token {
  return { ...cell, text: `${cell.text}\n${text}` };
}
