import { type Message, message } from "../../message/index.ts";
import type { RowMatch } from "../../parse/index.ts";
import type { TableKey } from "../../statute/index.ts";
import { shown } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";
import { placeOf } from "./token.ts";
import type { PrintedRow } from "./walk.ts";

/** A printed row and the row of the form it is; null for table C's single row. */
export interface NamedRow {
  readonly printed: PrintedRow;
  readonly match: RowMatch | null;
}

/** Settles which row a label means; an ambiguous one is said and left out. */
export function nameRows(
  table: TableKey,
  rows: readonly PrintedRow[],
): {
  readonly rows: readonly NamedRow[];
  readonly ambiguous: readonly PrintedRow[];
  readonly messages: readonly Message[];
} {
  const certain = new Set(
    rows.flatMap((row) => (row.matches.length === 1 ? [row.matches[0]?.row ?? ""] : [])),
  );
  const named: NamedRow[] = [];
  const ambiguous: PrintedRow[] = [];
  const messages: Message[] = [];
  for (const printed of rows) {
    const matches = settleMatches(printed.matches, certain);
    const [match = null] = matches;
    const facts = { table: nameOfTable(table), label: shown(printed.label?.text ?? "") };
    const place = printed.label ? placeOf(printed.label) : null;
    if (matches.length > 1) {
      ambiguous.push(printed);
      messages.push(message("import-label-ambiguous", facts, place));
    } else {
      if (match?.likeness === "near") messages.push(message("import-label-near", facts, place));
      if (match?.likeness === "explained") {
        messages.push(message("import-label-explained", facts, place));
      }
      named.push({ printed, match });
    }
  }
  return { rows: named, ambiguous, messages };
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
