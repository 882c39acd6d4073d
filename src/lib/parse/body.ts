import { message } from "../message/index.ts";
import { generalBody } from "./general.ts";
import { findPastedTables, readPastedTable } from "./html-table.ts";
import type { Body } from "./piece.ts";
import { straightPieces } from "./straight.ts";

/**
 * Reads the body of a content file: a canonical one straight, any other through remark.
 * @param firstLine line of the file on which the body begins
 */
export function readBody(body: string, firstLine: number): Body {
  const pieces = straightPieces(body, firstLine);
  return pieces ? { pieces, messages: [] } : readHandMade(body, firstLine);
}

/** Quotations and lists in each other deeper than this take a Markdown reader seconds, then its stack. */
const NESTED = /^(?:[ \t]|>|[*+-][ \t]|\d{1,9}[.)][ \t]){41}/;

/** Markdown as people write it, with HTML tables pasted in between. */
function readHandMade(body: string, firstLine: number): Body {
  const nested = body.split("\n").findIndex((line) => NESTED.test(line));
  if (nested >= 0) {
    const place = { line: firstLine + nested, column: 1 };
    return { pieces: [], messages: [message("text-nesting", {}, place)] };
  }
  const lineAt = (offset: number): number => firstLine + countLines(body.slice(0, offset));
  const bodies: Body[] = [];
  let end = 0;
  for (const pasted of findPastedTables(body)) {
    const line = lineAt(pasted.start);
    const table = readPastedTable(body.slice(pasted.start, pasted.end), line);
    bodies.push(generalBody(body.slice(end, pasted.start), lineAt(end)), {
      pieces: [{ kind: "table", table, source: null, place: table.place }],
      messages: [message("table-html", {}, table.place)],
    });
    end = pasted.end;
  }
  bodies.push(generalBody(body.slice(end), lineAt(end)));
  return {
    pieces: bodies.flatMap((part) => part.pieces),
    messages: bodies.flatMap((part) => part.messages),
  };
}

function countLines(text: string): number {
  return text.split("\n").length - 1;
}
