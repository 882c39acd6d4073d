import { type Message, message } from "../message/index.ts";
import type {
  Cell,
  ExtraRow,
  Figure,
  FoundRow,
  Frontmatter,
  Place,
  ReportedTable,
} from "../report/index.ts";
import {
  canonicalRowLabel,
  columnGroups,
  type FigureAddress,
  type FigureKind,
  type FigureSpec,
  FORMS,
  type FormId,
  figuresOf,
  rowLabel,
  TABLE_KEYS,
  type Table,
  type TableKey,
  tableOf,
} from "../statute/index.ts";
import { byTable } from "./by-table.ts";
import { type CellReading, parseCell } from "./cell.ts";
import type { TextCell } from "./piece.ts";
import { remember } from "./remember.ts";
import type { PartRow, TablePart } from "./table-part.ts";

/** The statutory tables of a report, put together from the tables of its file. */
export interface Tables {
  readonly tables: Readonly<Record<TableKey, ReportedTable | null>>;
  /** In statute order. */
  readonly figures: readonly Figure[];
  readonly messages: readonly Message[];
}

/**
 * Puts the blocks of each statutory table together and reads their cells. A row that is not there stays
 * absent; a second row of the same name and a row the form does not have are kept as extra rows.
 * @param formOfA the form the frontmatter says table A has, for a table that does not tell its own
 */
export function readTables(parts: readonly TablePart[], formOfA: Frontmatter["form"]): Tables {
  const own = (key: TableKey): readonly TablePart[] => parts.filter((part) => part.key === key);
  const proactive = formOfProactive(own("proactive"));
  const applications = formOfApplications(own("applications"));
  const declared = formOfA === "none" ? null : formOfA;
  const forms: Readonly<Record<TableKey, FormId>> = {
    proactive: proactive ?? declared ?? LATEST,
    applications: applications ?? proactive ?? declared ?? LATEST,
    review: proactive ?? applications ?? declared ?? LATEST,
  };
  const read = TABLE_KEYS.map((key) => readTable(tableOf(key, forms[key]), own(key)));
  const [tableA, tableB, tableC] = read.map((table) => table.reported);
  return {
    tables: {
      proactive: tableA ?? null,
      applications: tableB ?? null,
      review: tableC ?? null,
    },
    figures: read.flatMap((table) => table.figures),
    messages: read.flatMap((table) => table.messages),
  };
}

const LATEST = FORMS.at(-1) as FormId;

/** Worked out once: asking the statute anew for every report takes as long as reading its cells. */
const LABELS = { "2019": labelsOf("2019"), "2021": labelsOf("2021") };
const ADDRESSES = { "2019": addressesOf("2019"), "2021": addressesOf("2021") };

function addressesOf(form: FormId): Readonly<Record<TableKey, readonly FigureAddress[]>> {
  return byTable((key) => figuresOf(key, form).map(({ address }) => address));
}

/** Canonical row labels by row. */
function labelsOf(form: FormId): Readonly<Record<TableKey, ReadonlyMap<string, string>>> {
  return byTable((key) => {
    const table = tableOf(key, form);
    return new Map(table.rows.map((row) => [row.key, canonicalRowLabel(table, row)]));
  });
}

/** The form whose columns most of table A's heads are; null when there is no table A or it does not tell. */
function formOfProactive(parts: readonly TablePart[]): FormId | null {
  const matches = parts.flatMap((part) => part.columns.flatMap((column) => column.matches));
  const counts = FORMS.map(
    (form) => matches.filter((match) => match.forms.length === 1 && match.forms[0] === form).length,
  );
  const most = Math.max(...counts);
  const first = counts.indexOf(most);
  return most === 0 || counts.lastIndexOf(most) !== first ? null : (FORMS[first] as FormId);
}

/** Three rows of （六）其他处理 are of 2021, a single one is of 2019. */
function formOfApplications(parts: readonly TablePart[]): FormId | null {
  const matched = parts.flatMap((part) => part.rows.flatMap((row) => row.match ?? []));
  const only = (form: FormId): boolean =>
    matched.some((match) => match.forms.length === 1 && match.forms[0] === form);
  return only("2021") ? "2021" : only("2019") ? "2019" : null;
}

interface ReadTable {
  readonly reported: ReportedTable | null;
  readonly figures: readonly Figure[];
  readonly messages: readonly Message[];
}

function readTable(table: Table, parts: readonly TablePart[]): ReadTable {
  const first = parts[0];
  if (first === undefined) return { reported: null, figures: [], messages: [] };
  const rows = parts.flatMap((part) => part.rows);
  const kept = rows.filter((row, index) => isOfForm(table, row) && !isRepeated(rows, row, index));
  const extra = rows.filter((row) => !kept.includes(row));
  const cells = new Map<FigureAddress, Cell>();
  const notes: Message[] = [];
  for (const { spec, cell, unit } of kept.flatMap((row) => row.cells)) {
    const reading = READINGS[spec.column.kind](unit ?? "")(cell.text);
    cells.set(spec.address, { ...reading.cell, place: cell.place });
    notes.push(
      ...reading.notes.map(({ kind, raw }) =>
        message(`cell-${kind}`, { label: labelOf(spec), raw }, cell.place),
      ),
    );
  }
  return {
    reported: {
      key: table.key,
      form: table.form,
      place: first.place,
      rows: rows.filter((row) => isOfForm(table, row)).map(foundRow),
      extraRows: extra.map(extraRow),
    },
    figures: ADDRESSES[table.form][table.key].flatMap((address) => {
      const cell = cells.get(address);
      return cell ? [{ address, cell }] : [];
    }),
    messages: [...notes, ...tableMessages(table, parts, rows)],
  };
}

/** Row and column as a reader of the file knows them. */
function labelOf({ row, column }: FigureSpec): string {
  return `${rowLabel(row, "zh")} ${column.label.zh}`;
}

/** Where a reading was remembered from does not matter: every cell takes its own place. */
const NOWHERE: Place = { line: 1, column: 1 };

const READINGS = {
  count: readingsOf("count"),
  signed: readingsOf("signed"),
  money: readingsOf("money"),
};

/** Readings of one kind of figure, by the unit its head names (empty for none), by text. */
function readingsOf(kind: FigureKind): (unit: string) => (text: string) => CellReading {
  return remember((unit) =>
    remember((text) => parseCell(text, kind, NOWHERE, unit === "" ? null : unit)),
  );
}

function isOfForm(table: Table, row: PartRow): boolean {
  return row.match?.forms.includes(table.form) ?? false;
}

function isRepeated(rows: readonly PartRow[], row: PartRow, index: number): boolean {
  return rows.findIndex((other) => other.match?.row === row.match?.row) < index;
}

function foundRow(row: PartRow): FoundRow {
  return { key: row.match?.row ?? "", label: row.label, place: row.place };
}

function extraRow(row: PartRow): ExtraRow {
  return { label: row.label, cells: row.texts, place: row.place };
}

function tableMessages(
  table: Table,
  parts: readonly TablePart[],
  rows: readonly PartRow[],
): readonly Message[] {
  return [
    ...labelMessages(table, rows),
    ...parts.flatMap((part) => columnMessages(table, part)),
    ...rows.flatMap((row, index) => rowMessages(table, rows, row, index)),
    ...missingRowMessages(table, parts, rows),
  ];
}

/** One for the whole table: its author wants to know that it is not canonical, not each row of it. */
function labelMessages(table: Table, rows: readonly PartRow[]): readonly Message[] {
  const labels = LABELS[table.form][table.key];
  for (const { label, match, place } of rows) {
    const expected = match && labels.get(match.row);
    if (expected && expected !== label) {
      return [message("table-row-label", { actual: label, expected }, place)];
    }
  }
  return [];
}

function columnMessages(table: Table, part: TablePart): readonly Message[] {
  const found = part.rows[0]?.cells.map((cell) => cell.spec.column.label.zh) ?? [];
  const unknown = part.columns.filter((column) => column.matches.length === 0);
  const twice = found.find((label, index) => found.indexOf(label) < index);
  return [
    ...unknown.map(({ head }) =>
      message(
        "table-column-unknown",
        { column: head.text, expected: columnNames(table, part) },
        head.place,
      ),
    ),
    ...(twice === undefined ? [] : [message("table-column-twice", { column: twice }, part.place)]),
  ];
}

/** The columns a part of a table may have: those of the block its rows belong to. */
function columnNames(table: Table, part: TablePart): string {
  const held = new Set(part.rows.map((row) => row.match?.row));
  const group = columnGroups(table).find(({ rows }) => rows.some((row) => held.has(row.key)));
  return (group?.columns ?? []).map((column) => column.label.zh).join("、");
}

function rowMessages(
  table: Table,
  rows: readonly PartRow[],
  row: PartRow,
  index: number,
): readonly Message[] {
  const { place, label } = row;
  if (row.match === null)
    return [message("table-row-unknown", { label, table: table.title.zh }, place)];
  if (!isOfForm(table, row)) {
    return [message("table-row-other-form", { label, form: table.form }, place)];
  }
  if (isRepeated(rows, row, index)) return [message("table-row-twice", { label }, place)];
  if (row.width.actual !== row.width.expected) {
    return [message("table-row-cells", { label, ...row.width }, place)];
  }
  return [...row.strays, ...cellsOfOtherForm(table, row)].map((stray) =>
    message("table-cell-stray", { label, raw: stray.text }, stray.place),
  );
}

function cellsOfOtherForm(table: Table, row: PartRow): readonly TextCell[] {
  return row.cells.filter(({ spec }) => !spec.forms.includes(table.form)).map(({ cell }) => cell);
}

function missingRowMessages(
  table: Table,
  parts: readonly TablePart[],
  rows: readonly PartRow[],
): readonly Message[] {
  const present = new Set(rows.map((row) => row.match?.row));
  const place = parts[0]?.place as Place;
  return table.rows
    .filter((row) => !present.has(row.key))
    .map((row) =>
      message(
        "table-row-missing",
        { label: canonicalRowLabel(table, row), table: table.title.zh, form: table.form },
        place,
      ),
    );
}
