import { type Message, message } from "../message/index.ts";
import type { Block, Place, Section } from "../report/index.ts";
import type { SectionKey, TableKey } from "../statute/index.ts";
import { tableHtml, tableText } from "./html.ts";
import type { Piece } from "./piece.ts";
import { sectionKey } from "./sections.ts";
import { readTablePart, type TablePart } from "./table-part.ts";

/** The sections of a body and the statutory tables found in them. */
export interface Outline {
  readonly sections: readonly Section[];
  /** In file order; a table found twice is here once. */
  readonly parts: readonly TablePart[];
  readonly messages: readonly Message[];
}

/** Orders the pieces of a body into sections: what stands before the first heading, then one a heading. */
export function readOutline(pieces: readonly Piece[]): Outline {
  const parts: TablePart[] = [];
  const messages: Message[] = [];
  const drafts: SectionDraft[] = [];
  let anchors = 0;
  for (const piece of pieces) {
    if (piece.kind === "heading") {
      if (piece.depth === 2) drafts.push({ title: piece.text, place: piece.place, blocks: [] });
      continue;
    }
    const section = drafts.at(-1) ?? push(drafts, { title: "", place: piece.place, blocks: [] });
    const part = piece.kind === "table" ? readTablePart(piece.table) : null;
    if (part === null) {
      anchors += 1;
      section.blocks.push(readableBlock(piece, `p${anchors}`));
    } else if (repeats(parts, part)) {
      messages.push(message("table-twice", { table: part.key }, part.place));
    } else {
      if (!parts.some(({ key }) => key === part.key)) {
        section.blocks.push({ kind: "statutory", table: part.key, place: part.place });
      }
      parts.push(part);
    }
  }
  return { sections: nameSections(drafts), parts, messages };
}

interface SectionDraft {
  readonly title: string;
  readonly place: Place;
  readonly blocks: Block[];
}

function push<T>(list: T[], item: T): T {
  list.push(item);
  return item;
}

function readableBlock(piece: Exclude<Piece, { kind: "heading" }>, anchor: string): Block {
  const { place } = piece;
  return piece.kind === "prose"
    ? { kind: "prose", anchor, html: piece.html, text: piece.text, place }
    : {
        kind: "table",
        anchor,
        html: tableHtml(piece.table),
        text: tableText(piece.table),
        place,
      };
}

/** Whether a table has mostly rows that were there before: the same table once more, not its next block. */
function repeats(parts: readonly TablePart[], part: TablePart): boolean {
  const before = new Set(
    parts
      .filter(({ key }) => key === part.key)
      .flatMap(({ rows }) => rows.map((row) => row.match?.row)),
  );
  const own = part.rows.flatMap((row) => row.match?.row ?? []);
  return own.filter((row) => before.has(row)).length * 2 > own.length;
}

function nameSections(drafts: readonly SectionDraft[]): readonly Section[] {
  const taken = new Set<SectionKey>();
  return drafts.map(({ title, place, blocks }, index) => {
    const key = title === "" ? null : sectionKey(title, tablesOf(blocks));
    const isFirst = key !== null && !taken.has(key);
    if (key !== null) taken.add(key);
    const anchor = isFirst
      ? key
      : title === "" && index === 0
        ? "preamble"
        : `section-${index + 1}`;
    return { key, title, anchor, place, blocks };
  });
}

function tablesOf(blocks: readonly Block[]): readonly TableKey[] {
  return blocks.flatMap((block) => (block.kind === "statutory" ? [block.table] : []));
}
