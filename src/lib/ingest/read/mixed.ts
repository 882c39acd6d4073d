import type { Extract, ExtractTable, SourceFormat } from "../extract.ts";
import { readHtml } from "./html.ts";
import { piecesOf, type TextPiece } from "./html-tables.ts";
import type { ReadResult } from "./result.ts";
import { endsOpen, readText } from "./text.ts";

type Block = Extract["blocks"][number];

/** A text with HTML tables in it: its lines as lines, its tables as grids. */
export function readMixed(
  text: string,
  format: SourceFormat & ("text" | "markdown"),
  encoding: string,
): ReadResult {
  const results = piecesOf(text).map((piece) => ({
    piece,
    result: readPiece(piece, format, encoding),
  }));
  const failed = results.find(({ result }) => !result.ok);
  if (failed) return failed.result;
  const blocks = results.flatMap(({ piece, result }) =>
    result.ok ? result.extract.blocks.map((block) => shift(block, piece.line)) : [],
  );
  const extract: Extract = {
    format,
    encoding,
    title: null,
    url: null,
    blocks,
    endsOpen: endsOpen(text) && !text.endsWith(">"),
    dropped: [],
  };
  return {
    ok: true,
    extract,
    messages: results.flatMap(({ result }) => result.messages).slice(0, 5),
  };
}

function readPiece(
  piece: TextPiece,
  format: SourceFormat & ("text" | "markdown"),
  encoding: string,
): ReadResult {
  return piece.kind === "table"
    ? readHtml(piece.text, { format: "html", encoding, url: null })
    : readText(piece.text, format, encoding);
}

function shift(block: Block, lines: number): Block {
  const down = (line: number | null) => (line === null ? null : line + lines);
  if (block.kind === "paragraph") return { ...block, line: down(block.line) };
  const cells = block.cells.map((cell) => ({ ...cell, line: down(cell.line) }));
  return { ...block, cells, line: down(block.line) } satisfies ExtractTable;
}
