import type { Bilingual, Column, Row, Table } from "./types.ts";

/**
 * The label of a row on one line, as a content file writes it:
 * `三（三）不予公开 7.属于行政执法案卷`, `行政诉讼 复议后起诉`, `行政许可`.
 * Unique within its table and form, so that git shows a changed figure as one changed line.
 */
export function canonicalRowLabel(table: Table, row: Row): string {
  const names = row.label.map((part) => part.zh);
  if (table.key === "proactive") return names.at(-1) as string;
  if (table.key === "review") return names.join(" ");
  if (names.length === 1) return names[0] as string;
  // 三、本年度办理结果 is cut to its numeral: every row below it begins with its own.
  return `三${names.slice(1).join(" ")}`;
}

/** The row's label in one language, outermost part first, joined for a sentence or a data file. */
export function rowLabel(row: Row, lang: keyof Bilingual): string {
  return row.label.map((part) => part[lang]).join(lang === "zh" ? "" : " › ");
}

/** A run of rows that a content file writes as one flat table: same block, same columns. */
export interface ColumnGroup {
  /** First head cell: the block of article 20 in table A, `项目` elsewhere. */
  readonly head: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const GROUPS = new WeakMap<Table, readonly ColumnGroup[]>();

/** The flat tables a statutory table is written as: one a block of article 20 for table A, one for the others. */
export function columnGroups(table: Table): readonly ColumnGroup[] {
  const known = GROUPS.get(table);
  if (known) return known;
  const groups = groupRows(table);
  GROUPS.set(table, groups);
  return groups;
}

function groupRows(table: Table): readonly ColumnGroup[] {
  const groups: { head: string; columns: readonly Column[]; rows: Row[] }[] = [];
  for (const row of table.rows) {
    const head = table.key === "proactive" ? (row.label[0] as Bilingual).zh : "项目";
    const last = groups.at(-1);
    if (last?.head === head) last.rows.push(row);
    else groups.push({ head, columns: row.columns, rows: [row] });
  }
  return groups;
}
