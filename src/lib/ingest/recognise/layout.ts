import {
  isLabelBeginning,
  matchLandmark,
  matchRowLabel,
  type RowMatch,
} from "../../parse/index.ts";
import type { TableKey } from "../../statute/index.ts";
import { layoutHeads } from "./layout-heads.ts";
import type { Sheet } from "./sheet.ts";
import { isPageNumber, isValueToken, type Token } from "./token.ts";
import type { HeadGroup, PrintedRow, PrintedTable } from "./walk.ts";

/** A line of a layout: the texts on its left, the values on its right. */
interface LayoutLine {
  readonly texts: readonly Token[];
  readonly values: readonly Token[];
}

/** A way to read the label of a line of values: which row, from which pieces. */
interface Candidate {
  readonly matches: readonly RowMatch[];
  readonly pieces: readonly Token[];
  /** Where the pieces stand: on the values' own line, round it, or only before or behind it. */
  readonly from: "own" | "round" | "before" | "behind";
}

/**
 * Takes apart a table that `pdftotext -layout` drew: every line of values is a row; its label stands on
 * the same line or, wrapped, on lines round it, among pieces of group labels and vertical text.
 * A label counts only when its pieces make it whole and no other line can claim them.
 */
export function walkLayout(sheet: Sheet, table: TableKey): PrintedTable {
  const lines = sheet.rows.flatMap(splitLine);
  const first = lines.findIndex((line) => line.values.length > 0);
  const heads = layoutHeads(
    lines.slice(0, Math.max(first, 0)).map((line) => line.texts),
    table,
  );
  const valued = lines.flatMap((line, at) => (line.values.length > 0 ? [at] : []));
  const labels = solveLabels(lines, valued, table);
  const rows = valued.map((at, index) =>
    printedRow(lines[at] as LayoutLine, labels[index] ?? null, heads),
  );
  // Table C is one row without a label; elsewhere values without one have lost it.
  const isLost = (row: PrintedRow) => row.label === null && table !== "review";
  const lost = rows.filter(isLost).flatMap((row) => row.values);
  const tail = lines.slice((valued.at(-1) ?? -1) + 1).flatMap((line) => line.texts);
  const used = new Set(labels.flatMap((label) => label?.pieces ?? []));
  return {
    rows: rows.filter((row) => !isLost(row)),
    orphans: lost,
    bare: [],
    notes: tail.filter((piece) => !used.has(piece) && !isLabelBeginning(piece.text)),
  };
}

/** The texts and values of a physical line. What stands behind its values is the beginning of another row. */
function splitLine(row: readonly Token[]): readonly LayoutLine[] {
  const tokens = row.filter((token) => !isPageNumber(token.text)).flatMap(splitNumbered);
  const lines: { texts: Token[]; values: Token[] }[] = [{ texts: [], values: [] }];
  for (const token of tokens) {
    const line = lines.at(-1) as { texts: Token[]; values: Token[] };
    if (isValueToken(token)) line.values.push(token);
    else if (line.values.length === 0) line.texts.push(token);
    else lines.push({ texts: [token], values: [] });
  }
  return lines;
}

/** A group's label and a row's with a single blank between, `不予公 2.其他法律…`: the number begins the row's. */
function splitNumbered(token: Token): readonly Token[] {
  const at = token.text.search(NUMBERED);
  if (at < 0) return [token];
  const rest = token.text.slice(at).trimStart();
  const offset = token.text.length - rest.length;
  return [
    { ...token, text: token.text.slice(0, at) },
    ...splitNumbered({
      ...token,
      text: rest,
      at: token.at + offset,
      column: token.column + offset,
    }),
  ];
}

const NUMBERED = /(?<=\S)\s+(?=(?:[（(][一二三四五六七][）)]|[1-8][.．、](?!\d)|[一二三四]、))/u;

function printedRow(line: LayoutLine, label: Candidate | null, heads: HeadGroup): PrintedRow {
  const width = line.texts.length + line.values.length;
  const own = line.texts.at(-1) ?? null;
  if (label === null) {
    const known = own !== null && matchLandmark(own.text) === null ? own : null;
    return {
      label: known,
      matches: [],
      values: line.values,
      heads,
      width,
      kind: "layout",
      padded: false,
    };
  }
  const [piece] = label.pieces as readonly [Token];
  const text = label.pieces.map((each) => each.text).join("");
  return {
    label: { ...piece, text },
    matches: label.matches,
    values: line.values,
    heads,
    width,
    kind: "layout",
    padded: false,
  };
}

/** Settles what is certain first, then what becomes certain by it. */
function solveLabels(
  lines: readonly LayoutLine[],
  valued: readonly number[],
  table: TableKey,
): readonly (Candidate | null)[] {
  const options = valued.map((at, index) =>
    candidates(
      lines,
      { before: valued[index - 1] ?? -1, at, behind: valued[index + 1] ?? lines.length },
      table,
    ),
  );
  const settled: (Candidate | null)[] = valued.map(() => null);
  const taken = new Set<Token>();
  const sides: readonly Candidate["from"][] = ["own", "round", "before", "behind"];
  for (const side of sides) {
    for (const [index, option] of options.entries()) {
      if (settled[index]) continue;
      const free = option.filter((each) => !each.pieces.some((piece) => taken.has(piece)));
      const here = free.filter((each) => each.from === side);
      const rows = new Set(here.map((each) => each.matches.map((match) => match.row).join()));
      const neighbour = side === "before" ? index - 1 : side === "behind" ? index + 1 : null;
      const alone = neighbour === null || !(neighbour in settled) || settled[neighbour] !== null;
      const [only] = here;
      if (!only || rows.size !== 1 || !alone) continue;
      settled[index] = only;
      for (const piece of only.pieces) taken.add(piece);
    }
  }
  return settled;
}

/** Every whole label that pieces on and round a line of values make, at most one piece a line. */
function candidates(
  lines: readonly LayoutLine[],
  span: { readonly before: number; readonly at: number; readonly behind: number },
  table: TableKey,
): readonly Candidate[] {
  const found: Candidate[] = [];
  const visit = (line: number, text: string, pieces: readonly Token[]): void => {
    if (pieces.length > 0) {
      const matches = matchRowLabel(table, text).filter((match) => match.likeness !== "near");
      if (matches.length > 0) found.push({ matches, pieces, from: sideOf(pieces, lines, span.at) });
    }
    for (let next = line; next < span.behind; next++) {
      for (const piece of labelPieces(lines[next], next === span.at)) {
        if (
          isLabelBeginning(text + piece.text) ||
          matchRowLabel(table, text + piece.text).length > 0
        ) {
          visit(next + 1, text + piece.text, [...pieces, piece]);
        }
      }
    }
  };
  visit(span.before + 1, "", []);
  return found.filter((each) => !isShadowed(each, found) && !isGroupOf(each, found));
}

/** （六）其他处理 is a row of its own on one form and a group on the other: beside one of its rows it is the group. */
function isGroupOf(candidate: Candidate, all: readonly Candidate[]): boolean {
  const rowsOf = (each: Candidate) => each.matches.map((match) => match.row);
  return rowsOf(candidate).every((group) =>
    all.some((other) => rowsOf(other).some((row) => row.startsWith(`${group}.`))),
  );
}

/** On the values' own line only the piece next to them can be their label; what stands left of it is a group's. */
function labelPieces(line: LayoutLine | undefined, isOwn: boolean): readonly Token[] {
  const texts = line?.texts ?? [];
  return isOwn ? texts.slice(-1) : texts;
}

/** A shorter label within a longer one, `其他` within `3.其他`, is not meant. */
function isShadowed(candidate: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other.pieces.length > candidate.pieces.length &&
      candidate.pieces.every((piece) => other.pieces.includes(piece)) &&
      other.from !== "before" &&
      other.from !== "behind",
  );
}

function sideOf(
  pieces: readonly Token[],
  lines: readonly LayoutLine[],
  at: number,
): Candidate["from"] {
  const own = lines[at]?.texts ?? [];
  if (pieces.some((piece) => own.includes(piece))) return "own";
  const row = lines[at]?.values[0]?.row ?? 0;
  const before = pieces.some((piece) => piece.row < row);
  const behind = pieces.some((piece) => piece.row > row);
  if (before && behind) return "round";
  return before ? "before" : "behind";
}
