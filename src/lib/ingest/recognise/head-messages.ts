import { type Message, message } from "../../message/index.ts";
import type { ColumnMatch } from "../../parse/index.ts";
import { figureSpec, type TableKey } from "../../statute/index.ts";
import type { RowReading } from "./region-reading.ts";
import { shown } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";
import { placeOf, type Token } from "./token.ts";

/** What is to be said of heads that were read though they are not the official ones, each once. */
export function headMessages(table: TableKey, rows: readonly RowReading[]): readonly Message[] {
  const told = new Map<Token, Message>();
  for (const reading of rows) {
    for (const { row, column, head } of reading.columns) {
      if (head === null || column === null || told.has(head.token)) continue;
      const kind = kindOf(head.columns, column);
      const spec = figureSpec(`${table}.${row ?? reading.row}.${column}`);
      if (kind === null || !spec) continue;
      const facts = {
        table: nameOfTable(table),
        head: shown(head.token.text),
        column: spec.column.label.zh,
      };
      told.set(head.token, message(kind, facts, placeOf(head.token)));
    }
  }
  return [...told.values()];
}

function kindOf(
  matches: readonly ColumnMatch[],
  column: string,
): "import-head-torn" | "import-head-explained" | null {
  const own = matches.filter((match) => match.column === column);
  if (own.length === 0) return "import-head-torn";
  return own.every((match) => match.likeness === "explained") ? "import-head-explained" : null;
}
