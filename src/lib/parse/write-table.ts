import { UNREADABLE_MARK } from "../report/index.ts";
import {
  type Column,
  type ColumnGroup,
  canonicalRowLabel,
  columnGroups,
  type FigureAddress,
  type Row,
  type Table,
  tableOf,
} from "../statute/index.ts";
import type { DraftOtherTable, DraftTable } from "./draft.ts";
import { escapeCell } from "./escape.ts";

/**
 * A statutory table as flat GFM, a table a column group, a line a row. What the source does not have
 * is not written: a row without any cell, a column without any cell. A cell missing in the midst of
 * what is there is damage of the source and says so.
 */
export function writeStatutoryTable(draft: DraftTable): readonly string[] {
  const table = tableOf(draft.table, draft.form);
  const groups = columnGroups(table)
    .map((group) => presentPart(draft, group))
    .filter((group) => group.rows.length > 0);
  return groups.map((group) => {
    const extras = draft.extraRows.filter((extra) => homeOf(groups, extra.cells) === group);
    return writePipeTable(
      [group.head, ...group.columns.map((column) => columnHead(draft, group, column))],
      group.columns.map(() => "---:"),
      [
        ...group.rows.map((row) => statutoryRow(draft, table, group, row)),
        ...extras.map((extra) => [extra.label, ...extra.cells]),
      ],
    );
  });
}

/** A table that is none of the three; short rows are filled up to the widest. */
export function writeOtherTable(draft: DraftOtherTable): string {
  const width = Math.max(...draft.rows.map((row) => row.length));
  const [head = [], ...rows] = draft.rows.map((row) => [
    ...row,
    ...Array<string>(width - row.length).fill(""),
  ]);
  return writePipeTable(head, Array<string>(width - 1).fill("---"), rows);
}

/** The unit a head names is kept apart from the label, so that a source without it shows none. */
export function columnHeadLabel(column: Column, unit: string | undefined): string {
  const label = column.label.zh.replace(/（单位：.*）$/, "");
  return unit === undefined ? label : `${label}（单位：${unit}）`;
}

function presentPart(draft: DraftTable, group: ColumnGroup): ColumnGroup {
  const has = (row: Row, column: Column): boolean => draft.cells.has(address(draft, row, column));
  return {
    head: group.head,
    columns: group.columns.filter((column) => group.rows.some((row) => has(row, column))),
    rows: group.rows.filter((row) => group.columns.some((column) => has(row, column))),
  };
}

/** An additional row stands at the end of the first group it fits in width, else of the last. */
function homeOf(groups: readonly ColumnGroup[], cells: readonly string[]): ColumnGroup | undefined {
  return groups.find((group) => group.columns.length === cells.length) ?? groups.at(-1);
}

function columnHead(draft: DraftTable, group: ColumnGroup, column: Column): string {
  const units = group.rows.map((row) => draft.units.get(address(draft, row, column)));
  return columnHeadLabel(
    column,
    units.find((unit) => unit !== undefined),
  );
}

function statutoryRow(
  draft: DraftTable,
  table: Table,
  group: ColumnGroup,
  row: Row,
): readonly string[] {
  const cells = group.columns.map(
    (column) => draft.cells.get(address(draft, row, column)) ?? UNREADABLE_MARK,
  );
  return [canonicalRowLabel(table, row), ...cells];
}

function address(draft: DraftTable, row: Row, column: Column): FigureAddress {
  // The template is how AddressOf builds the type; the compiler cannot follow it through Row.
  return `${draft.table}.${row.key}.${column.key}` as FigureAddress;
}

function writePipeTable(
  head: readonly string[],
  marks: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const texts = (cells: readonly string[]): string => line(cells.map(escapeCell));
  return [texts(head), line(["---", ...marks]), ...rows.map(texts)].join("\n");
}
