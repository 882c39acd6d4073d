import { matchColumnLabel, matchRowLabel, normaliseLabel } from "../../parse/index.ts";
import type { TableKey } from "../../statute/index.ts";
import { isLegalPersons } from "./columns.ts";
import type { Token } from "./token.ts";
import type { Head, HeadGroup } from "./walk.ts";

/** Text pieces of one column, top to bottom. */
interface Stack {
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly Token[];
}

/**
 * The heads of a layout, left to right: pieces that stand over each other belong together,
 * `社会` over `公益` over `组织`. What makes no known head is left out.
 */
export function layoutHeads(lines: readonly (readonly Token[])[], table: TableKey): HeadGroup {
  const pieces = lines.flatMap((line) => line.flatMap(words));
  const whole = pieces.filter((piece) => known(table, piece.text));
  const torn = pieces.filter((piece) => !whole.includes(piece));
  const stacked = stack(torn)
    .map(({ tokens }) => join(tokens))
    .filter((token) => known(table, token.text));
  const heads = [...whole, ...stacked]
    .sort((left, right) => left.column - right.column || left.row - right.row)
    .map((token) => headOf(table, token));
  return { heads, width: heads.length };
}

/** Single blanks part heads too, `总 计` excepted: first the piece as it is, then its words. */
function words(piece: Token): readonly Token[] {
  const parts = [...piece.text.matchAll(/\S+/gu)];
  const glued = piece.text.replace(/(?<=^|\s)([总合])\s([计])(?=\s|$)/gu, "$1\u2060$2");
  if (glued !== piece.text) return words({ ...piece, text: glued });
  return parts.length === 1
    ? [piece]
    : parts.map((part) => ({ ...piece, text: part[0], column: piece.column + part.index }));
}

function known(table: TableKey, text: string): boolean {
  return (
    matchColumnLabel(table, text).length > 0 ||
    isGroup(table, text) ||
    (table === "applications" && isLegalPersons(text))
  );
}

function isGroup(table: TableKey, text: string): boolean {
  return table === "review" && matchRowLabel(table, text).length > 0;
}

function headOf(table: TableKey, token: Token): Head {
  const columns = matchColumnLabel(table, token.text);
  const groups = table === "review" ? matchRowLabel(table, token.text) : [];
  return { token, kind: "column", width: 0, columns, groups };
}

function stack(pieces: readonly Token[]): readonly Stack[] {
  const stacks: Stack[] = [];
  for (const piece of pieces) {
    const from = piece.column;
    const to = from + normaliseLabel(piece.text).length;
    const at = stacks.findIndex((each) => each.from < to && from < each.to && isBelow(each, piece));
    const under = stacks[at];
    if (!under) stacks.push({ from, to, tokens: [piece] });
    else {
      stacks[at] = {
        from: Math.min(under.from, from),
        to: Math.max(under.to, to),
        tokens: [...under.tokens, piece],
      };
    }
  }
  return stacks;
}

function isBelow(above: Stack, piece: Token): boolean {
  return (above.tokens.at(-1)?.row ?? 0) < piece.row;
}

function join(tokens: readonly Token[]): Token {
  const [first] = tokens as readonly [Token];
  return { ...first, text: tokens.map((token) => token.text).join("") };
}
