import { type Message, message } from "../../message/index.ts";
import { parseCell, unitNamed } from "../../parse/index.ts";
import { addDecimals, equalDecimals, UNREADABLE_MARK } from "../../report/index.ts";
import {
  type FigureAddress,
  type FigureSpec,
  type FormId,
  figureSpec,
  figuresOf,
  type TableKey,
} from "../../statute/index.ts";
import { columnSums, proveDrifted, sumsOf } from "./proof.ts";
import {
  type ExtraReading,
  nameOfTable,
  type RegionReading,
  type RowReading,
} from "./read-region.ts";
import { shown } from "./shown.ts";
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

/** One statutory table as all regions together tell it. */
export interface FoundTable {
  readonly table: TableKey;
  readonly form: FormId;
  readonly cells: ReadonlyMap<FigureAddress, FoundCell>;
  readonly extras: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** Cells of rows that could not be read, kept as prose so that nothing visible is lost. */
  readonly leftovers: readonly string[];
  /** Whether the table contradicts itself or has lost its order: none of its figures is believed. */
  readonly failed: boolean;
  readonly messages: readonly Message[];
}

/** A row with its place in the form settled. */
interface SettledRow {
  readonly reading: RowReading;
  /** One token a column, or null when the row is unreadable. */
  readonly cells: readonly Token[] | null;
}

/**
 * Puts the readings of a table's regions together: aligns what sums prove, holds rows told twice against
 * each other, and checks the printed sums.
 * @param beside form of the tables beside it, for a table whose own rows tell none
 */
export function settleTable(
  table: TableKey,
  readings: readonly RegionReading[],
  beside: FormId,
): FoundTable {
  const rows = readings.flatMap((reading) => reading.rows);
  const form = formOf(table, rows) ?? beside;
  const settled = settleRows(table, form, rows);
  const twice = compareRepeated(table, settled);
  const failed = readings.some((reading) => reading.lost) || twice.contradicted;
  const kept = failed ? [] : twice.rows;
  const placed = placeCells(table, form, kept);
  return {
    table,
    form,
    cells: placed.cells,
    extras: [...readings.flatMap((reading) => reading.extras.map(plainExtra)), ...placed.strangers],
    leftovers: failed ? [] : kept.flatMap(leftoverOf),
    failed,
    messages: [
      ...readings.flatMap((reading) => reading.messages),
      ...(failed ? [] : kept.flatMap((row) => alignmentMessages(table, row))),
      ...twice.messages,
      ...placed.messages,
      ...(failed ? [] : sumMessages(table, form, kept)),
      ...(failed ? [] : missingMessages(table, form, kept)),
    ],
  };
}

/** The form a table's own rows and columns tell, or null when what is there stands on both. */
export function formOf(table: TableKey, rows: readonly RowReading[]): FormId | null {
  const votes = { "2019": 0, "2021": 0 };
  for (const row of rows) {
    for (const address of addressesOf(table, row)) {
      const forms = address === null ? [] : (figureSpec(address)?.forms ?? []);
      const [only, ...others] = forms;
      if (only && others.length === 0) votes[only]++;
    }
  }
  if (votes["2019"] === votes["2021"]) return null;
  return votes["2019"] > votes["2021"] ? "2019" : "2021";
}

function settleRows(
  table: TableKey,
  form: FormId,
  rows: readonly RowReading[],
): readonly SettledRow[] {
  const proofs = proveDrifted(table, form, rows);
  return rows.map((reading) => ({
    reading,
    cells:
      reading.alignment.kind === "aligned"
        ? reading.alignment.cells
        : (proofs.get(reading)?.proved ?? null),
  }));
}

/** The address of each column of a row; null where the head is unknown. */
function addressesOf(table: TableKey, row: RowReading): readonly (FigureAddress | null)[] {
  return row.columns.map((column) => {
    const key = column.row ?? row.row;
    if (key === null || column.column === null) return null;
    return figureSpec(`${table}.${key}.${column.column}`)?.address ?? null;
  });
}

/** A row told twice alike is told once; told differently, neither telling wins. */
function compareRepeated(
  table: TableKey,
  rows: readonly SettledRow[],
): {
  readonly rows: readonly SettledRow[];
  readonly contradicted: boolean;
  readonly messages: readonly Message[];
} {
  const first = new Map<string, SettledRow>();
  const repeated: Token[] = [];
  const messages: Message[] = [];
  for (const row of rows) {
    const key = row.reading.row ?? "";
    const known = first.get(key);
    if (!known) first.set(key, row);
    else if (sameCells(table, known, row)) repeated.push(row.reading.place);
    else {
      const facts = {
        table: nameOfTable(table),
        label: labelOf(row.reading),
        first: textOf(known),
        second: textOf(row),
      };
      messages.push(message("import-row-contradicts", facts, placeOf(row.reading.place)));
    }
  }
  const [again] = repeated;
  const notice = again
    ? [
        message(
          "import-rows-repeated",
          { table: nameOfTable(table), count: repeated.length },
          placeOf(again),
        ),
      ]
    : [];
  return {
    rows: [...first.values()],
    contradicted: messages.length > 0,
    messages: [...messages, ...notice],
  };
}

function sameCells(table: TableKey, left: SettledRow, right: SettledRow): boolean {
  if (left.cells === null || right.cells === null) return false;
  const values = (row: SettledRow) =>
    new Map(
      addressesOf(table, row.reading).flatMap((address, at) => {
        const token = row.cells?.[at];
        if (address === null || !token) return [];
        const { cell } = parseCell(token.text, kindOf(address), { line: 1, column: 1 }, null);
        return [[address, cell.state === "reported" ? cell.value : `${cell.state}`] as const];
      }),
    );
  const [a, b] = [values(left), values(right)];
  return a.size === b.size && [...a].every(([address, value]) => b.get(address) === value);
}

function kindOf(address: FigureAddress) {
  return (figureSpec(address) as FigureSpec).column.kind;
}

/** Cells by address; a row or column the form does not have is kept as an additional row. */
function placeCells(table: TableKey, form: FormId, rows: readonly SettledRow[]) {
  const asked = new Set(figuresOf(table, form).map((figure) => figure.address));
  const cells = new Map<FigureAddress, FoundCell>();
  const strangers: { label: string; cells: readonly string[] }[] = [];
  const messages: Message[] = [];
  for (const row of rows) {
    const addresses = addressesOf(table, row.reading);
    if (addresses.every((address) => address === null || !asked.has(address))) {
      const texts = row.reading.found.map((token) => shown(token.text));
      strangers.push({ label: labelOf(row.reading), cells: texts });
      messages.push(
        message(
          "import-row-extra",
          { label: labelOf(row.reading), cells: texts.join("、") },
          placeOf(row.reading.place),
        ),
      );
      continue;
    }
    for (const [at, address] of addresses.entries()) {
      if (address !== null && asked.has(address)) cells.set(address, cellOf(address, row, at));
      else if (row.cells?.[at]?.text.trim()) messages.push(columnMessage(row, at));
    }
  }
  return { cells, strangers, messages };
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

function leftoverOf(row: SettledRow): readonly string[] {
  const { found, label } = row.reading;
  const words = found.length === 1 && brokenText(row.reading, 0) !== UNREADABLE_MARK;
  if (row.cells !== null || found.length === 0 || words) return [];
  return [
    [label ? shown(label.text) : "", ...found.map((token) => shown(token.text))].join(" ").trim(),
  ];
}

function alignmentMessages(table: TableKey, row: SettledRow): readonly Message[] {
  const { reading } = row;
  const facts = {
    table: nameOfTable(table),
    label: labelOf(reading),
    found: reading.found.length,
    expected: reading.columns.length,
    cells: reading.found.map((token) => shown(token.text)).join("、"),
    taken: row.cells?.map((token) => shown(token.text)).join("、") ?? "",
  };
  if (row.cells === null) return [message("import-row-unreadable", facts, placeOf(reading.place))];
  if (reading.alignment.kind !== "drifted") return [];
  return [message("import-row-aligned", facts, placeOf(reading.place))];
}

/** Printed sums that do not hold: the figures stay as printed, and a person should look. */
function sumMessages(
  table: TableKey,
  form: FormId,
  rows: readonly SettledRow[],
): readonly Message[] {
  if (table === "proactive") return [];
  const aligned = rows.flatMap(({ reading, cells }) => (cells ? [{ reading, cells }] : []));
  const across = aligned.flatMap(({ reading, cells }) =>
    sumsOf(reading, cells).flatMap(({ row, parts, total }) => {
      const known = parts.filter((part) => part !== null);
      if (total === null || known.length < parts.length) return [];
      const sum = addDecimals(known);
      if (equalDecimals(sum, total)) return [];
      const label = row === null ? labelOf(reading) : labelOfRow(table, row);
      return [
        message(
          "import-sum-row",
          { table: nameOfTable(table), label, sum, total },
          placeOf(reading.place),
        ),
      ];
    }),
  );
  if (table !== "applications") return across;
  const down = columnSums(form, aligned)
    .filter((sum) => !equalDecimals(sum.left, sum.right))
    .map((sum) => {
      const column = labelOfColumn(sum.column);
      return message("import-sum-column", { column, left: sum.left, right: sum.right }, null);
    });
  return [...across, ...down];
}

function missingMessages(
  table: TableKey,
  form: FormId,
  rows: readonly SettledRow[],
): readonly Message[] {
  const there = new Set(rows.flatMap((row) => addressesOf(table, row.reading)));
  const missing = figuresOf(table, form).filter((figure) => !there.has(figure.address));
  const labels = [...new Set(missing.map((figure) => figure.row.label.at(-1)?.zh ?? ""))];
  if (labels.length === 0) return [];
  const facts = { table: nameOfTable(table), count: missing.length, labels: labels.join("、") };
  return [message("import-figures-missing", facts, null)];
}

function labelOf(reading: RowReading): string {
  return shown(reading.label?.text ?? "行政复议、行政诉讼");
}

function labelOfRow(table: TableKey, row: string): string {
  const figure = figuresOf(table, "2021").find((each) => each.row.key === row);
  return figure?.row.label.at(-1)?.zh ?? row;
}

function labelOfColumn(column: string): string {
  const figure = figuresOf("applications", "2021").find((each) => each.column.key === column);
  return figure?.column.label.zh ?? column;
}

function textOf(row: SettledRow): string {
  return row.reading.found.map((token) => shown(token.text)).join("、");
}

function plainExtra(extra: ExtraReading): { label: string; cells: readonly string[] } {
  return { label: extra.label, cells: extra.cells };
}
