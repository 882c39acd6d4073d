import { type Message, message } from "../../message/index.ts";
import { parseCell, unitNamed } from "../../parse/index.ts";
import { UNREADABLE_MARK } from "../../report/index.ts";
import {
  type FigureAddress,
  type FigureSpec,
  type FormId,
  figureSpec,
  figuresOf,
  type TableKey,
} from "../../statute/index.ts";
import type { RowReading } from "./region-reading.ts";
import { addressesOf, labelOf, type SettledRow } from "./settled-row.ts";
import { shown } from "./shown.ts";
import { nameOfTable } from "./table-name.ts";
import { placeOf, type Token } from "./token.ts";

/** One figure's cell as it will be written. */
export interface FoundCell {
  readonly spec: FigureSpec;
  readonly raw: string;
  readonly line: number | null;
  readonly at: number;
  /** Unit the head or the label names. */
  readonly unit: string | null;
}

/** What has become of a table's rows. */
export interface PlacedCells {
  readonly cells: ReadonlyMap<FigureAddress, FoundCell>;
  /** The rows that have a place in the form. */
  readonly own: readonly SettledRow[];
  /** Rows the forms do not have: additional rows of the table. */
  readonly strangers: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** Rows with the columns of the other form, as text: as rows of this one they would say something else. */
  readonly others: readonly string[];
  readonly messages: readonly Message[];
}

/** Puts the cells of rows at their addresses. */
export function placeCells(
  table: TableKey,
  form: FormId,
  rows: readonly SettledRow[],
): PlacedCells {
  const asked = new Set(figuresOf(table, form).map((figure) => figure.address));
  const cells = new Map<FigureAddress, FoundCell>();
  const own: SettledRow[] = [];
  const strangers: { label: string; cells: readonly string[] }[] = [];
  const others: string[] = [];
  const messages: Message[] = [];
  for (const row of rows) {
    const addresses = addressesOf(table, row.reading);
    if (addresses.every((address) => address === null || !asked.has(address))) {
      const texts = row.reading.found.map((token) => shown(token.text));
      const label = labelOf(row.reading);
      const isOther = table === "proactive" && addresses.some((address) => address !== null);
      if (isOther) others.push([label, ...texts].join(" "));
      else strangers.push({ label, cells: texts });
      const facts = { table: nameOfTable(table), label, cells: texts.join("、") };
      const ruleId = isOther ? "import-row-other-form" : "import-row-extra";
      messages.push(message(ruleId, facts, placeOf(row.reading.place)));
      continue;
    }
    own.push(row);
    for (const [at, address] of addresses.entries()) {
      if (address !== null && asked.has(address)) {
        const found = cellOf(address, row, at);
        const first = cells.get(address);
        if (first && first.raw !== found.raw) messages.push(twiceMessage(first, row, found));
        cells.set(address, first && first.raw !== found.raw ? unreadable(first) : found);
      } else if (row.cells?.[at]?.text.trim()) messages.push(columnMessage(row, at));
    }
  }
  return { cells, own, strangers, others, messages };
}

function cellOf(address: FigureAddress, row: SettledRow, at: number): FoundCell {
  const column = row.reading.columns[at];
  const token = row.cells?.[at] ?? null;
  const head = column?.head?.token.text ?? "";
  const place = token ?? row.reading.place;
  return {
    spec: figureSpec(address) as FigureSpec,
    raw: token ? token.text.trim() : brokenText(row.reading, at),
    line: place.line,
    at: place.at,
    unit: unitNamed(head) ?? unitNamed(row.reading.label?.text ?? ""),
  };
}

/** Two columns under one head with different figures: neither wins. */
function unreadable(cell: FoundCell): FoundCell {
  return { ...cell, raw: UNREADABLE_MARK };
}

function twiceMessage(first: FoundCell, row: SettledRow, second: FoundCell): Message {
  const head = first.spec.column.label.zh;
  const facts = { label: labelOf(row.reading), head, first: first.raw, second: second.raw };
  return message("import-column-twice", facts, placeOf(row.reading.place));
}

/** What an unreadable row shows in a cell: words where words stood in it, else that nothing can be read. */
function brokenText(reading: RowReading, at: number): string {
  const [only, ...others] = reading.found;
  const isWords =
    only &&
    others.length === 0 &&
    parseCell(only.text, "signed", { line: 1, column: 1 }, null).cell.state === "unreadable";
  return isWords && at === 0 ? shown(only.text) : UNREADABLE_MARK;
}

function columnMessage(row: SettledRow, at: number): Message {
  const token = row.cells?.[at] as Token;
  return message(
    "import-column-unknown",
    {
      label: labelOf(row.reading),
      head: shown(row.reading.columns[at]?.head?.token.text ?? ""),
      cell: shown(token.text),
    },
    placeOf(token),
  );
}

/** The cells of an unreadable row as text, so that nothing visible is lost. */
export function leftoverOf(row: SettledRow): readonly string[] {
  const { found, label } = row.reading;
  const words = found.length === 1 && brokenText(row.reading, 0) !== UNREADABLE_MARK;
  if (row.cells !== null || found.length === 0 || words) return [];
  return [
    [label ? shown(label.text) : "", ...found.map((token) => shown(token.text))].join(" ").trim(),
  ];
}
