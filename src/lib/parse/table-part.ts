import type { Place } from "../report/index.ts";
import { type FigureSpec, figureSpec, TABLE_KEYS, type TableKey } from "../statute/index.ts";
import { byTable } from "./by-table.ts";
import { isValueLike } from "./cell.ts";
import { isBlank as isBlankText } from "./fold.ts";
import {
  type ColumnMatch,
  matchColumnLabel,
  matchLandmark,
  matchRowLabel,
  type RowMatch,
  unitNamed,
} from "./label.ts";
import type { TextCell, TextTable } from "./piece.ts";
import { remember } from "./remember.ts";

/** A statutory cell that was found in a table of the file, not yet read as a number. */
export interface PartCell {
  readonly spec: FigureSpec;
  readonly cell: TextCell;
  /** Unit the column's head names, or null. */
  readonly unit: string | null;
}

/** A line of a statutory table that carries figures. */
export interface PartRow {
  /** The label as written, its columns joined by a blank. */
  readonly label: string;
  readonly place: Place;
  /** The row of the form, or null for one the form does not have or that cannot be told. */
  readonly match: RowMatch | null;
  readonly cells: readonly PartCell[];
  /** All value cells as written. */
  readonly texts: readonly string[];
  /** Values under a column this row does not have. */
  readonly strays: readonly TextCell[];
  /** How many cells the head promises, label included, and how many there are. */
  readonly width: { readonly expected: number; readonly actual: number };
}

/** A head cell in a value column. */
export interface PartColumn {
  readonly head: TextCell;
  /** None: not a column of this table. */
  readonly matches: readonly ColumnMatch[];
}

/** A table of the file that is a statutory one, or a block of it. */
export interface TablePart {
  readonly key: TableKey;
  readonly place: Place;
  readonly columns: readonly PartColumn[];
  readonly rows: readonly PartRow[];
}

/**
 * Reads a table as one of the three statutory tables or a block of one, whatever way it is laid out:
 * the canonical flat one, columns in another order, several label columns, merged heads (their text
 * repeated), table A's blocks one below the other, table C's fifteen numbers in one row.
 * @returns null when it is none of the three
 */
export function readTablePart(table: TextTable): TablePart | null {
  const lines = [table.head, ...table.rows];
  const key = identify(lines);
  if (key === null) return null;
  const { columns, rows } = layOut(key, lines);
  if (key === "review" && rows.every((row) => row.match === null)) {
    const wide = readWideReview(lines);
    return wide.length === 0 ? null : { key, place: table.place, columns: [], rows: wide };
  }
  return rows.length === 0
    ? null
    : { key, place: table.place, columns, rows: withoutGroupLines(rows) };
}

type Line = readonly TextCell[];

const isBlank = remember(isBlankText);
const isLandmark = remember((text) => matchLandmark(text) !== null);
const ROWS_NAMED = byTable((key) => remember((text) => matchRowLabel(key, text)));
const COLUMNS_NAMED = byTable((key) => remember((text) => matchColumnLabel(key, text)));

/** So many heads must be known before a table is taken for a statutory one; a block of table A may have one. */
const MIN_COLUMNS: Readonly<Record<TableKey, number>> = {
  proactive: 1,
  applications: 3,
  review: 3,
};

/** The table whose heads stand here, most heads first; the rows then have to bear it out. */
function identify(lines: readonly Line[]): TableKey | null {
  const heads = lines.filter((line) => !line.slice(1).some((cell) => hasDigits(cell.text)));
  const texts = new Set(heads.flatMap((line) => line.slice(1).map((cell) => cell.text)));
  const counts = TABLE_KEYS.map((key) => {
    const found = [...texts].flatMap((text) => COLUMNS_NAMED[key](text));
    return { key, columns: new Set(found.map((match) => match.column)).size };
  });
  const known = counts.filter(({ key, columns }) => columns >= MIN_COLUMNS[key]);
  const best = known.sort((left, right) => right.columns - left.columns)[0];
  if (best === undefined) return null;
  const named = lines.some((line) =>
    line.some((cell) => ROWS_NAMED[best.key](cell.text).length > 0),
  );
  return named ? best.key : null;
}

interface Layout {
  readonly columns: readonly PartColumn[];
  readonly rows: readonly PartRow[];
}

/** The heads in force while reading down: what each grid column is, and where the values begin. */
interface Heads {
  readonly slots: ReadonlyMap<number, PartColumn>;
  readonly first: number;
  readonly width: number;
}

function layOut(key: TableKey, lines: readonly Line[]): Layout {
  let heads: Heads | null = null;
  let wasHead = false;
  let groups: readonly string[] = [];
  const columns: PartColumn[] = [];
  const rows: PartRow[] = [];
  for (const line of lines) {
    const slots = headSlots(key, line);
    if (slots) {
      heads = joinHeads(wasHead ? heads : null, slots, line.length);
      columns.push(...slots.values());
    } else if (heads) {
      groups = labelsOf(line.slice(0, heads.first), groups);
      if (!isLandmarkLine(line)) rows.push(readRow(key, line, heads, groups));
    }
    wasHead = slots !== null || (wasHead && isLandmarkLine(line));
  }
  return { columns, rows };
}

/** The columns a head line names, or null when the line is none. */
function headSlots(key: TableKey, line: Line): ReadonlyMap<number, PartColumn> | null {
  const values = line.slice(1);
  if (values.some((cell) => hasDigits(cell.text)) || ROWS_NAMED[key](line[0]?.text ?? "").length) {
    return null;
  }
  const matched = line.map((cell) => COLUMNS_NAMED[key](cell.text));
  const first = matched.findIndex((matches, index) => index > 0 && matches.length > 0);
  if (first < 0) return null;
  const slots = line
    .map((head, index) => [index, { head, matches: matched[index] ?? [] }] as const)
    .filter(([index, { head }]) => index >= first && !isBlank(head.text) && !isLandmark(head.text));
  return new Map(slots);
}

/** Merged heads fill several lines: a later line's names go before an earlier one's. */
function joinHeads(
  above: Heads | null,
  slots: ReadonlyMap<number, PartColumn>,
  width: number,
): Heads {
  const all = new Map([...(above?.slots ?? []), ...slots]);
  const known = [...all].filter(([, column]) => column.matches.length > 0).map(([index]) => index);
  return { slots: all, first: Math.min(...known), width: Math.max(width, above?.width ?? 0) };
}

/** The label cells of a line; a blank one under a merged label takes what stands above it. */
function labelsOf(cells: Line, above: readonly string[]): readonly string[] {
  const last = cells.map((cell) => !isBlank(cell.text)).lastIndexOf(true);
  return cells
    .map((cell, index) => (isBlank(cell.text) && index < last ? (above[index] ?? "") : cell.text))
    .filter((text, index, all) => index <= last && text !== all[index - 1]);
}

function readRow(key: TableKey, line: Line, heads: Heads, labels: readonly string[]): PartRow {
  const values = line.slice(heads.first);
  const match = theOnly(matchPath(key, labels));
  const cells: PartCell[] = [];
  const strays: TextCell[] = [];
  values.forEach((cell, offset) => {
    const column = heads.slots.get(offset + heads.first);
    const spec = match && column ? specOf(key, match, column) : null;
    if (spec) cells.push({ spec, cell, unit: unitOf(spec, column) });
    else if (column?.matches.length !== 0 && !isBlank(cell.text)) strays.push(cell);
  });
  return {
    label: labels.join(" "),
    place: line[0]?.place ?? { line: 1, column: 1 },
    match,
    cells,
    texts: values.map((cell) => cell.text),
    strays,
    width: { expected: heads.width, actual: line.length },
  };
}

function specOf(key: TableKey, row: RowMatch, column: PartColumn): FigureSpec | null {
  for (const match of column.matches) {
    if (match.row !== null && match.row !== row.row) continue;
    const spec = figureSpec(`${key}.${row.row}.${match.column}`);
    if (spec) return spec;
  }
  return null;
}

/** Only money has a unit worth keeping; 件 in the head of a count says nothing more. */
function unitOf(spec: FigureSpec, column: PartColumn | undefined): string | null {
  return spec.column.kind === "money" && column ? unitNamed(column.head.text) : null;
}

/** The rows a path of labels may name: the whole path first, then its inner parts. */
function matchPath(key: TableKey, path: readonly string[]): readonly RowMatch[] {
  for (let start = 0; start < path.length; start++) {
    const matches = ROWS_NAMED[key](path.slice(start).join(""));
    if (matches.length > 0) return matches;
  }
  return [];
}

function theOnly(matches: readonly RowMatch[]): RowMatch | null {
  return matches.length === 1 ? (matches[0] as RowMatch) : null;
}

/** A line that only names a block or group, perhaps over all its cells. */
function isLandmarkLine(line: Line): boolean {
  if (line.some((cell) => hasDigits(cell.text))) return false;
  const texts = line.map((cell) => cell.text).filter((text) => !isBlank(text));
  return texts.length > 0 && texts.every(isLandmark);
}

/**
 * （六）其他处理 is a row in 2019 and a mere group label in 2021: without a value and with the rows of 2021
 * below it, it is the latter.
 */
function withoutGroupLines(rows: readonly PartRow[]): readonly PartRow[] {
  const has2021 = rows.some((row) => row.match?.row.startsWith("otherwise."));
  return rows.filter(
    (row) => !(has2021 && row.match?.row === "otherwise" && row.texts.every(isBlank)),
  );
}

/** Table C as the form prints it: three merged heads over fifteen columns, one line of numbers. */
function readWideReview(lines: readonly Line[]): readonly PartRow[] {
  const at = lines.findIndex((line) => line.some((cell) => hasDigits(cell.text)));
  const values = lines[at];
  if (values === undefined) return [];
  const cells = values.flatMap((cell, index) => {
    const heads = lines.slice(0, at).flatMap((line) => line[index] ?? []);
    const row = heads.flatMap((head) => theOnly(ROWS_NAMED.review(head.text)) ?? []).at(-1);
    const column = heads.flatMap((head) => COLUMNS_NAMED.review(head.text)).at(-1);
    const spec = row && column && figureSpec(`review.${row.row}.${column.column}`);
    return spec ? [{ row, part: { spec, cell, unit: null } }] : [];
  });
  const keys = [...new Set(cells.map(({ row }) => row.row))];
  return keys.map((key) => {
    const own = cells.filter(({ row }) => row.row === key);
    const match = own[0]?.row as RowMatch;
    const parts = own.map(({ part }) => part);
    return {
      label: parts[0]?.spec.row.label.map((part) => part.zh).join(" ") ?? "",
      place: parts[0]?.cell.place as Place,
      match,
      cells: parts,
      texts: parts.map((part) => part.cell.text),
      strays: [],
      width: { expected: values.length, actual: values.length },
    };
  });
}

/** Whether a cell shows a value rather than a name. */
const hasDigits = remember((text) => /[\d０-９]/.test(text) && isValueLike(text));
