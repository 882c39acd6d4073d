import type { TableKey } from "../../statute/index.ts";
import {
  applicationColumns,
  type ColumnOrder,
  proactiveColumns,
  reviewColumns,
} from "./columns.ts";
import { placeBlanks } from "./layout-blanks.ts";
import type { NamedRow } from "./name-rows.ts";
import type { RowReading } from "./region-reading.ts";
import type { Token } from "./token.ts";
import { alignRow, settingsOf } from "./values.ts";
import type { PrintedRow, PrintedTable } from "./walk.ts";

/** The fullest reading of every row, and the rows over which no order of columns can be told. */
export function readRows(
  table: TableKey,
  rows: readonly NamedRow[],
): {
  readonly rows: readonly RowReading[];
  readonly unordered: readonly Token[];
  readonly headless: readonly PrintedRow[];
} {
  const ordered = rows.map((row) => ({ ...row, order: orderOf(table, row) }));
  const told = ordered.flatMap(({ printed, order }) =>
    order.ok ? [{ row: printed, columns: order.columns.length }] : [],
  );
  const settingFor = settingsOf(told);
  const printedRows = rows.map(({ printed }) => printed);
  const unordered: Token[] = [];
  const headless: PrintedRow[] = [];
  const readings: RowReading[] = [];
  for (const { printed, match, order } of ordered) {
    const place = printed.label ?? printed.values[0];
    if (!place) continue;
    if (!order.ok) {
      if (table === "proactive") headless.push(printed);
      else unordered.push(place);
      continue;
    }
    const alignment = alignRow(printed, order.columns, settingFor(printed, order.columns.length));
    const placed =
      alignment.kind === "broken" && table === "applications"
        ? placeBlanks(printed, printedRows, order.columns)
        : null;
    readings.push({
      row: match?.row ?? null,
      label: printed.label,
      columns: order.columns,
      alignment: placed ? { kind: "aligned", cells: placed } : alignment,
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
export function bareRows(
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
    const printedRow: PrintedRow = {
      label,
      matches,
      values: [],
      heads,
      width: 1,
      kind,
      padded: false,
    };
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
