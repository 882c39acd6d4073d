import {
  isValueLike,
  matchColumnLabel,
  matchLandmark,
  matchRowLabel,
  normaliseLabel,
  withoutExplanation,
} from "../../parse/index.ts";
import { TABLE_KEYS, type TableKey } from "../../statute/index.ts";
import { matchHeading } from "./heading.ts";
import { type Item, textsOf } from "./item.ts";
import { cellTextsOf } from "./sheet.ts";
import { isPageNumber } from "./token.ts";

/** A run of items in which a statutory table stands; `to` is the first item after it. */
export interface Region {
  readonly table: TableKey;
  readonly from: number;
  readonly to: number;
  /** Whether the source ends with the table, or with what may be a piece of it. */
  readonly atEnd: boolean;
}

/** What one item tells about the tables. */
type Sight =
  | { readonly kind: "heading" }
  | { readonly kind: "table"; readonly table: TableKey; readonly row: boolean }
  | { readonly kind: "values" | "rule" | "blank" | "prose" | "piece" };

/**
 * Where the statutory tables stand. A table begins at its first landmark, head or row label and goes on
 * as long as labels and values of the same table follow; a section heading, a sentence or another table's
 * landmark ends it. So a table continued after a page break is one region, one told twice is two.
 */
export function locateTables(items: readonly Item[]): readonly Region[] {
  const regions: Region[] = [];
  let open: OpenRegion | null = null;
  for (const [index, item] of items.entries()) {
    const sight = see(item, open?.table ?? null);
    const next: OpenRegion | null = follow(open, sight, index);
    if (open && next?.from !== open.from) regions.push(closed(open));
    open = next;
  }
  return open ? [...regions, endRegion(items, open)] : regions;
}

interface OpenRegion {
  readonly table: TableKey;
  readonly from: number;
  /** The last item that surely belongs to the table. */
  readonly last: number;
  /** Whether a row's label stands without its values yet: then what follows is its cell, whatever it says. */
  readonly waiting: boolean;
}

/** The region that is open behind an item. */
function follow(open: OpenRegion | null, sight: Sight, index: number): OpenRegion | null {
  if (sight.kind === "table") {
    const from = open?.table === sight.table ? open.from : index;
    return { table: sight.table, from, last: index, waiting: sight.row };
  }
  if (open === null || sight.kind === "heading") return null;
  if (sight.kind === "blank") return open;
  if (sight.kind === "rule") return { ...open, last: index };
  if (sight.kind === "values" || open.waiting) return { ...open, last: index, waiting: false };
  return sight.kind === "prose" ? null : open;
}

function closed(open: OpenRegion): Region {
  return { table: open.table, from: open.from, to: open.last + 1, atEnd: false };
}

/** The last region takes what little follows it, which can only be a piece broken off. */
function endRegion(items: readonly Item[], open: OpenRegion): Region {
  const rest = items.slice(open.last + 1).filter((item) => see(item, open.table).kind !== "blank");
  const atEnd = rest.length <= 1;
  return { table: open.table, from: open.from, to: atEnd ? items.length : open.last + 1, atEnd };
}

function see(item: Item, current: TableKey | null): Sight {
  const texts = piecesOf(item);
  if (texts.length === 0) return { kind: isDrawn(item) ? "rule" : "blank" };
  if (item.kind === "line" && matchHeading(item.text) && !isIndentedCell(item.text)) {
    return { kind: "heading" };
  }
  const told = tableTold(texts, current);
  if (told) return { kind: "table", ...told };
  if (texts.some((text) => isValueLike(text))) return { kind: "values" };
  return texts.length === 1 && isProse(texts[0] as string) ? { kind: "prose" } : { kind: "piece" };
}

/** Whether a line without any text draws a piece of a table: the bar behind a cell, the tab before a blank one. */
function isDrawn(item: Item): boolean {
  return item.kind === "line" && /[|\t]/.test(item.text);
}

/** The cells an item seems to have, whatever separates them: enough to recognise, not to read. */
function piecesOf(item: Item): readonly string[] {
  if (item.kind === "row") return textsOf(item).filter((text) => text.trim() !== "");
  return cellTextsOf(item.text)
    .map((text) => text.trim())
    .filter((text) => text !== "" && !isPageNumber(text));
}

function tableTold(
  texts: readonly string[],
  current: TableKey | null,
): { readonly table: TableKey; readonly row: boolean } | null {
  for (const text of texts) {
    const landmark = matchLandmark(text);
    if (landmark) return { table: landmark.table, row: false };
  }
  const filled = texts.some((text) => isValueLike(text));
  for (const table of current === null ? TABLE_KEYS : [current, ...TABLE_KEYS]) {
    if (texts.some((text) => matchRowLabel(table, text).length > 0)) return { table, row: !filled };
    if (texts.some((text) => isTellingHead(table, text, current))) return { table, row: false };
  }
  return null;
}

/** 总计 and 其他 stand over many tables: they go on with one, but begin none. */
function isTellingHead(table: TableKey, text: string, current: TableKey | null): boolean {
  if (matchColumnLabel(table, text).length === 0) return false;
  return table === current || normaliseLabel(text).length > 2;
}

/** A line led by a tab is a table's cell, also when it repeats the section's title. */
function isIndentedCell(text: string): boolean {
  return text.startsWith("\t");
}

/** What a label explains in brackets may be a sentence; the label is none. Nor are heads with blanks between. */
function isProse(printed: string): boolean {
  const text = withoutExplanation(printed) ?? printed;
  const words = text.split(/\s+/);
  if (words.length >= MIN_HEADS && words.every((word) => word.length <= MAX_HEAD)) return false;
  return text.length > 40 || /[。！？；]$/u.test(text) || (text.length > 25 && /，/u.test(text));
}

/** A line of so many words, none longer than a line of a narrow head, is one of heads: 结果 结果 其他 尚未 总. */
const MIN_HEADS = 6;
const MAX_HEAD = 6;
