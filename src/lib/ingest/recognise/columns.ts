import { normaliseLabel } from "../../parse/index.ts";
import { APPLICANT_COLUMNS, RESULT_COLUMNS, REVIEW } from "../../statute/index.ts";
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
  return { ok: true, columns, order: "printed" };
}

/** Table B: six kinds of applicant and 总计, in the order of the printed heads. */
export function applicationColumns(group: HeadGroup, kind: PrintedRow["kind"]): ColumnOrder {
  const heads = group.heads.filter(
    (head) => head.columns.length === 1 || isLegalPersons(head.token.text),
  );
  const ordered = hasPositions(heads, kind) ? byPosition(heads) : byHierarchy(heads);
  const keys = ordered.map((head) => head.columns[0]?.column ?? "");
  const standard = APPLICANT_COLUMNS.map((column) => column.key as string);
  if (keys.length === 7 && new Set(keys).size === 7) {
    return {
      ok: true,
      columns: ordered.map((head, at) => ({ row: null, column: keys[at] as string, head })),
      order: "printed",
    };
  }
  if (!isSubsequence(unique(keys.filter((key) => key !== "total")), standard)) return { ok: false };
  const columns = standard.map((column) => ({ row: null, column, head: null }));
  return { ok: true, columns, order: "standard" };
}

/** Table C: five results for each of three remedies, side by side, or five over rows of their own. */
export function reviewColumns(
  group: HeadGroup,
  kind: PrintedRow["kind"],
  single: boolean,
): ColumnOrder {
  const results = group.heads.filter((head) => head.columns.length === 1);
  const ordered = hasPositions(results, kind) ? byPosition(results) : results;
  const standard = RESULT_COLUMNS.map((column) => column.key as string);
  const keys = ordered.map((head) => head.columns[0]?.column ?? "");
  if (single) return fiveColumns(keys, ordered, standard);
  const rows = remedies(group, kind);
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
function remedies(group: HeadGroup, kind: PrintedRow["kind"]): readonly string[] | null {
  const standard = REVIEW["2021"].rows.map((row) => row.key);
  const heads = group.heads.filter((head) => head.groups.length === 1);
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
function byHierarchy(heads: readonly Head[]): readonly Head[] {
  const at = heads.findIndex((head) => isLegalPersons(head.token.text));
  const columns = heads.filter((head) => head.columns.length === 1);
  if (at < 0) return columns;
  const isOuter = (head: Head) =>
    ["naturalPerson", "total"].includes(head.columns[0]?.column ?? "");
  const before = columns.filter((head) => isOuter(head) && heads.indexOf(head) < at);
  const behind = columns.filter((head) => isOuter(head) && heads.indexOf(head) > at);
  return [...before, ...columns.filter((head) => !isOuter(head)), ...behind];
}

function isLegalPersons(text: string): boolean {
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
