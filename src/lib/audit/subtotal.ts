import type { ExtraRow, ReportedTable } from "../report/index.ts";
import { applicationsGrid, type GridRow } from "./grid.ts";

/** Whether an extra row of a table is a printed subtotal (小计, 合计) and no foreign matter. */
export function isSubtotal(label: string): boolean {
  return /小\s*计|合\s*计/.test(label);
}

/** The groups of outcomes that some reports print a subtotal for, by the words of its label. */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/不予公开|[（(]三[)）]/, "refused."],
  [/无法提供|[（(]四[)）]/, "unavailable."],
  [/不予处理|[（(]五[)）]/, "notProcessed."],
  [/其他处理|[（(]六[)）]/, "otherwise."],
];

/**
 * The rows of table B that a printed subtotal adds up: those of the group its label names, else
 * those of the group whose row stands right above it.
 * @returns empty when neither tells
 */
export function rowsUnderSubtotal(table: ReportedTable, subtotal: ExtraRow): readonly GridRow[] {
  const named = GROUPS.find(([words]) => words.test(subtotal.label))?.[1];
  const prefix = named ?? groupAbove(table, subtotal);
  if (prefix === null) return [];
  return applicationsGrid(table.form).leaves.filter((row) => row.key.startsWith(prefix));
}

function groupAbove(table: ReportedTable, subtotal: ExtraRow): string | null {
  const above = table.rows.filter((row) => row.place.line < subtotal.place.line).at(-1);
  return GROUPS.map(([, prefix]) => prefix).find((prefix) => above?.key.startsWith(prefix)) ?? null;
}
