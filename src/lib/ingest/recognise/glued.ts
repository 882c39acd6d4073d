import { type Message, message } from "../../message/index.ts";
import { matchRowLabel } from "../../parse/index.ts";
import type { TableKey } from "../../statute/index.ts";
import { type Item, lineNumberOf, textsOf } from "./item.ts";
import { shown } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";

/** So many rows must be run together before a table counts as lost: a sentence may end in a label and a number. */
const MIN_GLUED = 2;

/** Says that a text has run a table's cells together, `规章000`: nothing tells 0、0、0 from 00、0. Null where it has not. */
export function gluedMessage(items: readonly Item[], table: TableKey): Message | null {
  const glued = items.filter((item) => textsOf(item).some((text) => isGlued(table, text)));
  const [first] = glued;
  if (!first || glued.length < MIN_GLUED) return null;
  const line = lineNumberOf(first);
  const text = shown(textsOf(first).find((each) => isGlued(table, each)) ?? "");
  const place = line === null ? null : { line, column: 1 };
  return message("import-digits-glued", { table: nameOfTable(table), text }, place);
}

function isGlued(table: TableKey, text: string): boolean {
  const label = /^(.*[^\d０-９.．])[\d０-９]+$/u.exec(text.trim())?.[1];
  return label !== undefined && matchRowLabel(table, label).some(isPlain);
}

function isPlain(match: { readonly likeness: string }): boolean {
  return match.likeness !== "near";
}
