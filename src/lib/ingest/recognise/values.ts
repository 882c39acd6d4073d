import type { PrintedColumn } from "./columns.ts";
import { isBlankToken, isValueToken, type Token } from "./token.ts";
import type { PrintedRow } from "./walk.ts";

/** Which cell stands in which column. */
export type Alignment =
  | { readonly kind: "aligned"; readonly cells: readonly Token[] }
  /** More cells than columns: each possible reading, to be proved by sums. */
  | { readonly kind: "drifted"; readonly readings: readonly (readonly Token[])[] }
  /** Cells are lost, or nothing tells which column they stand in. */
  | { readonly kind: "broken" };

/** How the rows of a sheet are set, told by the rows that are complete. */
export interface Setting {
  /** The complete rows, or where there is none all rows, have just as many cells as there are columns. */
  readonly tight: boolean;
  /** Every row has as many cells, and values follow the label at once: blanks at the end are padding. */
  readonly paddedTo: number | null;
  /** How many blank cells stand between the values of the complete rows, as most of them have it. */
  readonly gaps: number;
}

/** At most so many surplus cells are tried; more is another layout altogether. */
const MAX_SURPLUS = 2;

/** How rows are set, by the kind of their sheet and the number of their columns. */
export function settingsOf(
  rows: readonly { readonly row: PrintedRow; readonly columns: number }[],
): (row: PrintedRow, columns: number) => Setting {
  const nameOf = (row: PrintedRow, columns: number) => `${row.kind} ${columns}`;
  const groups = new Map<string, { row: PrintedRow; columns: number }[]>();
  for (const each of rows) {
    const name = nameOf(each.row, each.columns);
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  const settings = new Map([...groups].map(([name, group]) => [name, settingOf(group)]));
  return (row, columns) => settings.get(nameOf(row, columns)) ?? UNSET;
}

/** Nothing is known of a row alone. */
const UNSET: Setting = { tight: false, paddedTo: null, gaps: 0 };

function settingOf(rows: readonly { row: PrintedRow; columns: number }[]): Setting {
  const complete = rows.filter(({ row, columns }) => shown(row.values).length === columns);
  const widths = new Set(rows.map(({ row }) => row.width));
  const leading = complete.some(({ row }) => row.values[0] && isBlankToken(row.values[0]));
  // Where no row is complete, blanks may be lost labels, unless every row has just as many cells as columns.
  const telling = complete.length > 0 ? complete : rows.filter(({ row }) => showsValue(row));
  const enough = complete.length > 0 || telling.length >= MIN_TELLING;
  return {
    tight: enough && telling.every(({ row, columns }) => row.values.length === columns),
    paddedTo:
      widths.size === 1 && !leading && complete.length > 0 ? ([...widths][0] ?? null) : null,
    gaps: commonest(complete.map(({ row }) => gapsIn(row))),
  };
}

/** So many rows with blank cells must agree on their number before they tell how rows are set. */
const MIN_TELLING = 2;

function showsValue(row: PrintedRow): boolean {
  return row.values.some(isValueToken);
}

/** Blank cells between the first and the last value of a row. */
function gapsIn(row: PrintedRow): number {
  const isShown = row.values.map((token) => !isBlankToken(token));
  const within = isShown.slice(isShown.indexOf(true), isShown.lastIndexOf(true));
  return within.filter((each) => !each).length;
}

/** The number that stands most often, the smaller of two as frequent; 0 of none. */
function commonest(numbers: readonly number[]): number {
  const count = (number: number) => numbers.filter((each) => each === number).length;
  const sorted = [...new Set(numbers)].sort((left, right) => left - right);
  return sorted.reduce((best, next) => (count(next) > count(best) ? next : best), sorted[0] ?? 0);
}

/** Puts the cells behind a label into the columns over them, or says why it cannot. */
export function alignRow(
  row: PrintedRow,
  columns: readonly PrintedColumn[],
  setting: Setting,
): Alignment {
  if (isLeftOpen(row, columns)) return { kind: "broken" };
  const byHead = readByHeads(row, columns);
  if (byHead) return { kind: "aligned", cells: byHead };
  const values = shown(row.values);
  const count = columns.length;
  if (holdsStrayWords(row, columns)) return { kind: "broken" };
  // Where other rows have no blank cell between their values, one here may be a blank among too many cells.
  if (values.length === count) {
    return gapsIn(row) > setting.gaps
      ? { kind: "drifted", readings: [values] }
      : { kind: "aligned", cells: values };
  }
  if (values.length > count) return drift(values, count);
  if (setting.tight && row.values.length === count) return { kind: "aligned", cells: row.values };
  const padded = row.kind === "rows" && setting.paddedTo === row.width;
  if (padded && row.values.slice(count).every(isBlankToken) && row.values.length >= count) {
    return { kind: "aligned", cells: row.values.slice(0, count) };
  }
  return { kind: "broken" };
}

/** Whether a blank at the end of a padded row takes a cell's place: any cell before it may be the one that was left out. */
function isLeftOpen(row: PrintedRow, columns: readonly PrintedColumn[]): boolean {
  const last = row.values.map((token) => !isBlankToken(token)).lastIndexOf(true);
  return row.padded && last >= 0 && last + 1 < columns.length;
}

/** Words among the many cells of table B or C, where nothing tells cells apart, are a piece of some label. */
function holdsStrayWords(row: PrintedRow, columns: readonly PrintedColumn[]): boolean {
  const flows = row.kind === "stream" || row.kind === "layout";
  return flows && columns.length >= 5 && !shown(row.values).every(isValueToken);
}

/** In a grid a cell stands under its head. Null when a value stands under none: then the grid is not to be trusted. */
function readByHeads(row: PrintedRow, columns: readonly PrintedColumn[]): readonly Token[] | null {
  if (row.kind !== "grid" && row.kind !== "rows") return null;
  if (row.kind === "rows" && row.width !== row.heads.width) return null;
  const positions = columns.map((column) => column.head?.token.column);
  if (new Set(positions).size !== columns.length) return null;
  const cells = positions.map((position) => row.values.find((token) => token.column === position));
  if (cells.some((cell) => cell === undefined)) return null;
  const stray = row.values.some((token) => !isBlankToken(token) && !cells.includes(token));
  return stray ? null : (cells as readonly Token[]);
}

/** Every reading that leaves out as many cells as there are too many, each distinct one once. */
function drift(values: readonly Token[], count: number): Alignment {
  if (values.length - count > MAX_SURPLUS) return { kind: "broken" };
  const readings = new Map<string, readonly Token[]>();
  for (const reading of leaveOut(values, values.length - count)) {
    readings.set(reading.map((token) => token.text.trim()).join("\u0000"), reading);
  }
  return { kind: "drifted", readings: [...readings.values()] };
}

function leaveOut(values: readonly Token[], surplus: number): readonly (readonly Token[])[] {
  if (surplus === 0) return [values];
  return values.flatMap((_, at) =>
    leaveOut([...values.slice(0, at), ...values.slice(at + 1)], surplus - 1),
  );
}

function shown(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => !isBlankToken(token));
}
