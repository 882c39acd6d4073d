import { normaliseLabel } from "../../parse/index.ts";
import { APPLICANT_COLUMNS, RESULT_COLUMNS, REVIEW } from "../../statute/index.ts";
import { repeatsHead, tornColumns } from "./torn-heads.ts";
import type { Head, HeadGroup, PrintedRow } from "./walk.ts";

/** One column as the heads print it, left to right. */
export interface PrintedColumn {
  /** Row the column belongs to: table C's value row holds three rows side by side; else null. */
  readonly row: string | null;
  /** Key of the column; null when its head is unknown or names several. */
  readonly column: string | null;
  readonly head: Head | null;
}

/** The order of the columns over a row, or why it cannot be told. */
export type ColumnOrder =
  | {
      readonly ok: true;
      readonly columns: readonly PrintedColumn[];
      /** `printed`: every head was read; `standard`: the heads are torn or missing, the form's order is taken. */
      readonly order: "printed" | "standard";
    }
  | { readonly ok: false };

/** Table A: the heads of the block, one a column. The row tells which of two amounts a head means. */
export function proactiveColumns(group: HeadGroup, row: string): ColumnOrder {
  const heads = group.heads.filter((head) => head.kind === "column");
  if (heads.length === 0) return { ok: false };
  const columns = heads.map((head): PrintedColumn => {
    const fitting = head.columns.filter((match) => match.row === null || match.row === row);
    return { row: null, column: fitting.length === 1 ? (fitting[0]?.column ?? null) : null, head };
  });
  const isTorn = heads.some((head, at) => head.columns.length === 0 || repeatsHead(heads, at));
  const keys = columns.map((column) => column.column);
  const torn = isTorn ? tornColumns(heads, keys, row) : null;
  const whole = columns.map((column, at) => ({ ...column, column: torn?.[at] ?? column.column }));
  return { ok: true, columns: whole, order: "printed" };
}

/**
 * Table B: six kinds of applicant and 总计, in the order of the printed heads. A grid whose spans are wrong puts
 * heads into another order than they nest in. Any order of the applicants makes the same 总计, so no sum could
 * tell: of two orders only the form's own is believed, and a grid it does not come from is not.
 */
export function applicationColumns(group: HeadGroup, kind: PrintedRow["kind"]): ColumnOrder {
  const heads = withoutRepeats(group.heads, kind, APPLICANTS.length).filter(
    (head) => head.columns.length === 1 || isLegalPersons(head.token.text),
  );
  const read = kind === "layout" ? inReadingOrder(heads) : heads;
  const nested = byHierarchy(read, kind);
  const placed = kind === "layout" ? heads.filter((head) => head.columns.length === 1) : null;
  return chooseOrder(hasPositions(heads, kind) ? byPosition(heads) : placed, nested);
}

/** @param placed the heads by their positions, null where they have none; `nested` as their groups order them */
function chooseOrder(placed: readonly Head[] | null, nested: readonly Head[]): ColumnOrder {
  if (placed === null) return applicantOrder(nested, true);
  const isTorn = new Set(placed.map((head) => head.columns[0]?.column)).size < APPLICANTS.length;
  const agree = placed.every((head, at) => head === nested[at]);
  if (isTorn || agree || keysOf(placed) === APPLICANTS.join()) return applicantOrder(placed, true);
  return keysOf(nested) === APPLICANTS.join() ? applicantOrder(nested, false) : { ok: false };
}

const APPLICANTS: readonly string[] = APPLICANT_COLUMNS.map((column) => column.key);

function inReadingOrder(heads: readonly Head[]): readonly Head[] {
  return [...heads].sort(
    (left, right) => left.token.row - right.token.row || left.token.column - right.token.column,
  );
}

function keysOf(heads: readonly Head[]): string {
  return heads.map((head) => head.columns[0]?.column ?? "").join();
}

/**
 * Heads once each where a converter wrote a merged cell into every row and column it covers, which shows in
 * more heads than the form has columns.
 */
function withoutRepeats(
  heads: readonly Head[],
  kind: PrintedRow["kind"],
  count: number,
): readonly Head[] {
  const columns = heads.filter((head) => head.columns.length === 1).length;
  if ((kind !== "grid" && kind !== "rows") || columns <= count) return heads;
  const isCopy = (copy: Head, head: Head) =>
    normaliseLabel(copy.token.text) === normaliseLabel(head.token.text) &&
    ((copy.token.column === head.token.column && copy.token.row > head.token.row) ||
      (copy.token.row === head.token.row && copy.token.column === head.token.column + 1));
  return heads.filter((head) => !heads.some((other) => isCopy(head, other)));
}

/** @param trusted whether values may be looked for under their heads */
function applicantOrder(heads: readonly Head[], trusted: boolean): ColumnOrder {
  const keys = heads.map((head) => head.columns[0]?.column ?? "");
  if (keys.length === 7 && new Set(keys).size === 7) {
    const columns = heads.map((head, at) => ({
      row: null,
      column: keys[at] as string,
      head: trusted ? head : null,
    }));
    return { ok: true, columns, order: "printed" };
  }
  if (!isSubsequence(unique(keys.filter((key) => key !== "total")), APPLICANTS))
    return { ok: false };
  const columns = APPLICANTS.map((column) => ({ row: null, column, head: null }));
  return { ok: true, columns, order: "standard" };
}

/** Table C: five results for each of three remedies, side by side, or five over rows of their own. */
export function reviewColumns(
  group: HeadGroup,
  kind: PrintedRow["kind"],
  single: boolean,
): ColumnOrder {
  const heads = withoutRepeats(group.heads, kind, 3 * RESULT_COLUMNS.length);
  const results = heads.filter((head) => head.columns.length === 1);
  const standard = RESULT_COLUMNS.map((column) => column.key as string);
  const ordered = resultOrder(results, kind, [...standard, ...standard, ...standard]);
  const keys = ordered.map((head) => head.columns[0]?.column ?? "");
  if (single) return fiveColumns(keys, ordered, standard);
  const rows = remedies(heads, kind);
  if (rows === null) return { ok: false };
  const printed = keys.length === 15 && threeFives(keys);
  if (!printed && !keys.every((key) => standard.includes(key))) return { ok: false };
  if (!printed && !followsStandard(keys, standard)) return { ok: false };
  const columns = rows.flatMap((row, block) =>
    standard.map((key, at): PrintedColumn => {
      const index = block * 5 + at;
      return {
        row,
        column: printed ? (keys[index] as string) : key,
        head: printed ? (ordered[index] ?? null) : null,
      };
    }),
  );
  return { ok: true, columns, order: printed ? "printed" : "standard" };
}

/** The results left to right; in text set by blanks as they are read, when only that makes the form's own order. */
function resultOrder(
  results: readonly Head[],
  kind: PrintedRow["kind"],
  standard: readonly string[],
): readonly Head[] {
  if (hasPositions(results, kind)) return byPosition(results);
  const read = inReadingOrder(results);
  return kind === "layout" && keysOf(read) === standard.join() ? read : results;
}

function fiveColumns(
  keys: readonly string[],
  heads: readonly Head[],
  standard: readonly string[],
): ColumnOrder {
  if (keys.length !== 5 || new Set(keys).size !== 5) {
    if (!isSubsequence(keys, standard)) return { ok: false };
    return {
      ok: true,
      columns: standard.map((column) => ({ row: null, column, head: null })),
      order: "standard",
    };
  }
  return {
    ok: true,
    columns: keys.map((column, at) => ({ row: null, column, head: heads[at] ?? null })),
    order: "printed",
  };
}

/** The three remedies in printed order; the form's own when their heads are torn. */
function remedies(all: readonly Head[], kind: PrintedRow["kind"]): readonly string[] | null {
  const standard = REVIEW["2021"].rows.map((row) => row.key);
  const heads = all.filter((head) => head.groups.length === 1);
  const ordered = hasPositions(heads, kind) ? byPosition(heads) : heads;
  const found = unique(ordered.map((head) => head.groups[0]?.row ?? ""));
  // Text set by blanks may push a head out of its place: there only the form's order is believed.
  if (found.length === 3 && (kind !== "layout" || isSubsequence(found, standard))) return found;
  return isSubsequence(found, standard) ? standard : null;
}

function threeFives(keys: readonly string[]): boolean {
  return [0, 5, 10].every((from) => new Set(keys.slice(from, from + 5)).size === 5);
}

/** Torn heads: what is left of them must not contradict the form's order. */
function followsStandard(keys: readonly string[], standard: readonly string[]): boolean {
  return isSubsequence(keys, [...standard, ...standard, ...standard]);
}

/** `自然人 | 法人或其他组织 | 总计` over `商业企业 | … | 其他`: the second line stands where 法人或其他组织 does. */
function byHierarchy(heads: readonly Head[], kind: PrintedRow["kind"]): readonly Head[] {
  const at = heads.findIndex((head) => isLegalPersons(head.token.text));
  const columns = heads.filter((head) => head.columns.length === 1);
  const [outer, inner] = [columns.filter(isOuter), columns.filter((head) => !isOuter(head))];
  const innerRows = new Set(inner.map((head) => head.token.row));
  const isFlat = kind === "grid" && outer.some((head) => innerRows.has(head.token.row));
  if (at < 0 || isFlat) return columns;
  const before = outer.filter((head) => heads.indexOf(head) < at);
  return [...before, ...inner, ...outer.filter((head) => !before.includes(head))];
}

function isOuter(head: Head): boolean {
  return ["naturalPerson", "total"].includes(head.columns[0]?.column ?? "");
}

/** Whether a head is 法人或其他组织, over the five columns in the middle of table B. */
export function isLegalPersons(text: string): boolean {
  return normaliseLabel(text).startsWith("法人");
}

/**
 * Whether the cells' columns tell the order of the heads: when no two stand in one column, in a grid, or in rows
 * that are all as wide.
 */
function hasPositions(heads: readonly Head[], kind: PrintedRow["kind"]): boolean {
  if (kind !== "grid" && kind !== "rows") return false;
  const named = heads.filter((head) => head.columns.length === 1 || head.groups.length === 1);
  const columns = new Set(named.map((head) => head.token.column));
  const widths = new Set(named.map((head) => head.width));
  return columns.size === named.length && (kind === "grid" || widths.size === 1);
}

function byPosition(heads: readonly Head[]): readonly Head[] {
  const named = heads.filter((head) => head.columns.length === 1 || head.groups.length === 1);
  return [...named].sort((left, right) => left.token.column - right.token.column);
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const each of part) {
    at = whole.indexOf(each, at);
    if (at < 0) return false;
    at++;
  }
  return true;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
