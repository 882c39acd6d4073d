import { type Message, message } from "../../message/index.ts";
import { APPLICANT_COLUMNS, type TableKey } from "../../statute/index.ts";
import { isRearranged, mayBreakNumbers } from "./broken-numbers.ts";
import { isOrderBorneOut } from "./confirm-order.ts";
import { headMessages } from "./head-messages.ts";
import type { Item } from "./item.ts";
import { walkLayout } from "./layout.ts";
import type { Region } from "./locate.ts";
import { nameRows } from "./name-rows.ts";
import { bareRows, readRows } from "./read-rows.ts";
import type { ExtraReading, RegionReading, RowReading } from "./region-reading.ts";
import { type Sheet, sheetsOf } from "./sheet.ts";
import { shown, shownTexts } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";
import { isValueToken, placeOf, type Token } from "./token.ts";
import { type PrintedRow, type PrintedTable, walkSheet } from "./walk.ts";

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
  const breaksNumbers = flowingRows(printed).some(mayBreakNumbers);
  const isOrdered =
    isOrderBorneOut(region.table, readings.rows) &&
    !isScattered(region, printed, readings.rows) &&
    !(breaksNumbers && readings.rows.some(isRearranged));
  const disordered = isOrdered ? [] : readings.rows;
  const lost = orphans.length > 0 || readings.unordered.length > 0 || disordered.length > 0;
  const unknown = rows.filter((row) => row.matches.length === 0 && !isReviewRow(region.table, row));
  const extras = unknown.map(extraOf).filter((extra) => !isDecoration(extra));
  const drawn = unknown.map(extraOf).filter(isDecoration);
  return {
    region,
    rows: lost ? [] : [...readings.rows, ...bare],
    extras: lost ? [] : extras,
    notes: [
      ...[...named.ambiguous, ...readings.headless].map(textOfRow),
      ...printed.flatMap((part) => part.notes).map((token) => shown(token.text)),
    ],
    lost,
    shaky: breaksNumbers || isShaky(region, printed, readings.rows, bare),
    cut: endsOpen && region.atEnd ? (sheets.at(-1)?.rows.flat().at(-1) ?? null) : null,
    messages: [
      ...named.messages,
      ...(lost
        ? [lostMessage(region.table, orphans[0] ?? readings.unordered[0] ?? disordered[0]?.place)]
        : []),
      ...(lost ? [] : headMessages(region.table, readings.rows)),
      ...readings.headless.map(headlessMessage),
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

function walk(sheet: Sheet, table: TableKey): PrintedTable {
  return sheet.kind === "layout" && table !== "proactive"
    ? walkLayout(sheet, table)
    : walkSheet(sheet, table);
}

/** Table C as the form prints it: fifteen numbers in a row that has no label of its own. */
function isReviewRow(table: TableKey, row: PrintedRow): boolean {
  return table === "review" && (row.label === null || row.values.length >= 15);
}

/**
 * Values that have lost their label: those of table C behind a torn head, for it has no additional rows, and in a
 * stream whole rows of table B behind unknown words, which are the torn label of the row before or behind.
 */
function strayValues(table: TableKey, rows: readonly PrintedRow[]): readonly Token[] {
  const unknown = rows.filter((row) => row.matches.length === 0 && !isReviewRow(table, row));
  return unknown.flatMap((row) => {
    const values = row.values.filter(isValueToken);
    const isTorn = row.kind === "stream" && values.length >= APPLICANT_COLUMNS.length;
    return table === "review" || (table === "applications" && isTorn) ? values : [];
  });
}

/**
 * Whether cells that belong to one row stand behind another's label, as where text was taken out column by column:
 * then some rows have too many, words among them, others too few, and a row with the right number has it by chance.
 */
function isScattered(
  region: Region,
  printed: readonly PrintedTable[],
  rows: readonly RowReading[],
): boolean {
  const isStream = printed.some((part) => part.rows.some((row) => row.kind === "stream"));
  const inner = region.atEnd ? rows.slice(0, -1) : rows;
  const isOver = (row: RowReading) => row.found.length > row.columns.length;
  const isUnder = (row: RowReading) =>
    row.found.length > 0 && row.found.length < row.columns.length;
  return isStream && inner.some(isOver) && inner.some(isUnder);
}

/** The last row of a source that breaks off is short by itself. */
function isShaky(
  region: Region,
  printed: readonly PrintedTable[],
  rows: readonly RowReading[],
  bare: readonly RowReading[],
): boolean {
  const flows = flowingRows(printed).length > 0;
  const inner = region.atEnd ? rows.slice(0, -1) : rows;
  return flows && (bare.length > 0 || inner.some((row) => row.alignment.kind === "broken"));
}

/** Rows of text in which nothing but blanks and line ends tells cells apart. */
function flowingRows(printed: readonly PrintedTable[]): readonly PrintedRow[] {
  return printed.flatMap((part) =>
    part.rows.filter((row) => row.kind === "stream" || row.kind === "layout"),
  );
}

function headlessMessage(row: PrintedRow): Message {
  const { label, cells, place } = extraOf(row);
  return message("import-heads-missing", { label, cells: cells.join("、") }, placeOf(place));
}

/** A row that is not taken, as text, so that nothing visible is lost. */
function textOfRow(row: PrintedRow): string {
  const { label, cells } = extraOf(row);
  return [label, ...cells].join(" ").trim();
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

/** Says that the order of a table's cells is lost, from a cell on if one shows it. */
export function lostMessage(table: TableKey, at: Token | undefined): Message {
  return message(
    "import-order-lost",
    { table: nameOfTable(table), cell: shown(at?.text ?? "") },
    at ? placeOf(at) : null,
  );
}
