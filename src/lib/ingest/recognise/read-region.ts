import { type Message, message } from "../../message/index.ts";
import type { RowMatch } from "../../parse/index.ts";
import type { TableKey } from "../../statute/index.ts";
import {
  applicationColumns,
  type ColumnOrder,
  type PrintedColumn,
  proactiveColumns,
  reviewColumns,
} from "./columns.ts";
import { isOrderBorneOut } from "./confirm-order.ts";
import type { Item } from "./item.ts";
import { walkLayout } from "./layout.ts";
import type { Region } from "./locate.ts";
import { type Sheet, sheetsOf } from "./sheet.ts";
import { shown, shownTexts } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";
import { isBlankToken, isValueToken, placeOf, type Token } from "./token.ts";
import { type Alignment, alignRow, settingsOf } from "./values.ts";
import { type PrintedRow, type PrintedTable, walkSheet } from "./walk.ts";

/** A printed row of the form with its cells put into columns, as far as the row alone tells. */
export interface RowReading {
  /** Key of the row; null for table C's single row, whose columns name their rows. */
  readonly row: string | null;
  readonly label: Token | null;
  readonly columns: readonly PrintedColumn[];
  readonly alignment: Alignment;
  /** Every cell printed behind the label that shows something. */
  readonly found: readonly Token[];
  readonly place: Token;
}

/** A row the forms do not have. */
export interface ExtraReading {
  readonly label: string;
  readonly cells: readonly string[];
  readonly place: Token;
}

/** What one region says of its table. */
export interface RegionReading {
  readonly region: Region;
  readonly rows: readonly RowReading[];
  readonly extras: readonly ExtraReading[];
  /** Remarks among the cells, kept as prose. */
  readonly notes: readonly string[];
  /** Whether the order of the cells is lost, so that no figure of the table can be believed. */
  readonly lost: boolean;
  /** The last cell, where the source stops right behind it and it may be cut short. */
  readonly cut: Token | null;
  readonly messages: readonly Message[];
}

/**
 * Reads the cells of one region into rows and columns; proves nothing yet.
 * @param endsOpen whether the source stops right behind its last character
 */
export function readRegion(
  region: Region,
  items: readonly Item[],
  endsOpen: boolean,
): RegionReading {
  const sheets = sheetsOf(items.slice(region.from, region.to));
  const printed = sheets.map((sheet) => walk(sheet, region.table));
  const rows = printed.flatMap((part) => part.rows);
  const known = rows.filter((row) => row.matches.length > 0 || isReviewRow(region.table, row));
  const named = nameRows(region.table, known);
  const readings = readRows(region.table, named.rows);
  const orphans = [...printed.flatMap((part) => part.orphans), ...strayValues(region.table, rows)];
  const bare = bareRows(region.table, region.atEnd, printed, rows);
  const disordered = isOrderBorneOut(region.table, readings.rows) ? [] : readings.rows;
  const lost = orphans.length > 0 || readings.unordered.length > 0 || disordered.length > 0;
  const unknown = rows.filter((row) => row.matches.length === 0 && !isReviewRow(region.table, row));
  const extras = unknown.map(extraOf).filter((extra) => !isDecoration(extra));
  const drawn = unknown.map(extraOf).filter(isDecoration);
  return {
    region,
    rows: lost ? [] : [...readings.rows, ...bare],
    extras: lost ? [] : extras,
    notes: printed.flatMap((part) => part.notes).map((token) => shown(token.text)),
    lost,
    cut: endsOpen && region.atEnd ? lastShown(sheets) : null,
    messages: [
      ...named.messages,
      ...(lost
        ? [lostMessage(region.table, orphans[0] ?? readings.unordered[0] ?? disordered[0]?.place)]
        : []),
      ...readings.headless.map((token) =>
        message("import-heads-missing", { label: shown(token.text) }, placeOf(token)),
      ),
      ...drawn.map((extra) =>
        message("import-dropped", { text: extra.label, why: "decoration" }, placeOf(extra.place)),
      ),
      ...extras.map((extra) =>
        message(
          "import-row-extra",
          { label: extra.label, cells: extra.cells.join("、") },
          placeOf(extra.place),
        ),
      ),
    ],
  };
}

function lastShown(sheets: readonly Sheet[]): Token | null {
  const tokens = sheets.at(-1)?.rows.flat() ?? [];
  return tokens.filter((token) => !isBlankToken(token)).at(-1) ?? null;
}

function walk(sheet: Sheet, table: TableKey): PrintedTable {
  return sheet.kind === "layout" && table !== "proactive"
    ? walkLayout(sheet, table)
    : walkSheet(sheet, table);
}

/** Table C as the form prints it: fifteen numbers in a row that has no label of its own. */
function isReviewRow(table: TableKey, row: PrintedRow): boolean {
  return table === "review" && (row.label === null || row.values.length >= 15);
}

interface NamedRow {
  readonly printed: PrintedRow;
  readonly match: RowMatch | null;
}

/** Settles which row a label means; an ambiguous one is said and left out. */
function nameRows(
  table: TableKey,
  rows: readonly PrintedRow[],
): { readonly rows: readonly NamedRow[]; readonly messages: readonly Message[] } {
  const certain = new Set(
    rows.flatMap((row) => (row.matches.length === 1 ? [row.matches[0]?.row ?? ""] : [])),
  );
  const named: NamedRow[] = [];
  const messages: Message[] = [];
  for (const printed of rows) {
    const matches = settleMatches(printed.matches, certain);
    const [match = null] = matches;
    const facts = { table: nameOfTable(table), label: shown(printed.label?.text ?? "") };
    const place = printed.label ? placeOf(printed.label) : null;
    if (matches.length > 1) messages.push(message("import-label-ambiguous", facts, place));
    else {
      if (match?.likeness === "near") messages.push(message("import-label-near", facts, place));
      named.push({ printed, match });
    }
  }
  return { rows: named, messages };
}

/** `其他` is （六）3 where （六）1 or 2 stand beside it, and （六） in one row where they do not but （七） and the rest do. */
function settleMatches(
  matches: readonly RowMatch[],
  certain: ReadonlySet<string>,
): readonly RowMatch[] {
  if (matches.length < 2) return matches;
  const siblings = [...certain].some((row) => row.startsWith("otherwise."));
  const free = matches.filter((match) => !certain.has(match.row));
  if (siblings) return free.filter((match) => match.row.startsWith("otherwise."));
  return free;
}

/** The fullest reading of every row, and the rows over which no order of columns can be told. */
function readRows(
  table: TableKey,
  rows: readonly NamedRow[],
): {
  readonly rows: readonly RowReading[];
  readonly unordered: readonly Token[];
  readonly headless: readonly Token[];
} {
  const ordered = rows.map((row) => ({ ...row, order: orderOf(table, row) }));
  const told = ordered.flatMap(({ printed, order }) =>
    order.ok ? [{ row: printed, columns: order.columns.length }] : [],
  );
  const settingFor = settingsOf(told);
  const unordered: Token[] = [];
  const headless: Token[] = [];
  const readings: RowReading[] = [];
  for (const { printed, match, order } of ordered) {
    const place = printed.label ?? printed.values[0];
    if (!place) continue;
    if (!order.ok) {
      if (table === "proactive") headless.push(place);
      else unordered.push(place);
      continue;
    }
    readings.push({
      row: match?.row ?? null,
      label: printed.label,
      columns: order.columns,
      alignment: alignRow(printed, order.columns, settingFor(printed, order.columns.length)),
      found: printed.values.filter((token) => token.text.trim() !== ""),
      place,
    });
  }
  return { rows: readings, unordered, headless };
}

function orderOf(table: TableKey, { printed, match }: NamedRow): ColumnOrder {
  if (table === "proactive") return proactiveColumns(printed.heads, match?.row ?? "");
  if (table === "applications") return applicationColumns(printed.heads, printed.kind);
  return reviewColumns(printed.heads, printed.kind, match !== null);
}

/** Labels without any cell: where blanks are lost in the text, nothing tells a blank row from a broken one. */
function bareRows(
  table: TableKey,
  atEnd: boolean,
  printed: readonly PrintedTable[],
  rows: readonly PrintedRow[],
): readonly RowReading[] {
  const taken = new Set(rows.flatMap((row) => row.matches.map((match) => match.row)));
  const split = [...taken].some((row) => row.startsWith("otherwise."));
  const bare = printed.flatMap((part) => part.bare);
  const last = atEnd ? bare.at(-1)?.label : null;
  return bare.flatMap(({ label, matches, heads, kind }) => {
    const [match, ...others] = matches;
    if (!match || others.length > 0 || taken.has(match.row)) return [];
    if (match.row === "otherwise" && split) return [];
    // A label broken off at the end of the source has no cells to be found.
    if (match.likeness === "near" || (atEnd && label === last)) return [];
    const printedRow: PrintedRow = { label, matches, values: [], heads, width: 1, kind };
    const order = orderOf(table, { printed: printedRow, match });
    if (!order.ok) return [];
    return [
      {
        row: match.row,
        label,
        columns: order.columns,
        alignment: { kind: "broken" },
        found: [],
        place: label,
      },
    ];
  });
}

/** Values of table C behind a torn head: it has no additional rows, so they have lost their place. */
function strayValues(table: TableKey, rows: readonly PrintedRow[]): readonly Token[] {
  if (table !== "review") return [];
  return rows
    .filter((row) => row.matches.length === 0 && !isReviewRow(table, row))
    .flatMap((row) => row.values.filter(isValueToken));
}

/** A row of dashes that a converter drew. */
function isDecoration(extra: ExtraReading): boolean {
  return [extra.label, ...extra.cells].every((text) => /^[-—–─=_\s]*$/u.test(text));
}

function extraOf(row: PrintedRow): ExtraReading {
  const place = (row.label ?? row.values[0]) as Token;
  const values = shownTexts(row.values);
  return { label: shown(row.label?.text ?? ""), cells: values, place };
}

function lostMessage(table: TableKey, at: Token | undefined): Message {
  return message(
    "import-order-lost",
    { table: nameOfTable(table), cell: shown(at?.text ?? "") },
    at ? placeOf(at) : null,
  );
}
