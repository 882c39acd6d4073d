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
  FORMS,
  type FormId,
  figuresOf,
  type Row,
  TABLE_KEYS,
  type Table,
  type TableKey,
  tableOf,
} from "../statute/index.ts";
import { parseCell } from "./cell.ts";
import type { TextCell } from "./piece.ts";
import type { PartRow, TablePart } from "./tablePart.ts";

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
    const reading = parseCell(cell.text, spec.column.kind, cell.place, unit);
    cells.set(spec.address, reading.cell);
    notes.push(
      ...reading.notes.map((note) => message(`cell-${note.kind}`, { raw: note.raw }, cell.place)),
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
    figures: figuresOf(table.key, table.form).flatMap(({ address }) => {
      const cell = cells.get(address);
      return cell ? [{ address, cell }] : [];
    }),
    messages: [...notes, ...tableMessages(table, parts, rows)],
  };
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
    ...parts.flatMap((part) => columnMessages(table, part)),
    ...rows.flatMap((row, index) => rowMessages(table, rows, row, index)),
    ...missingRowMessages(table, parts, rows),
  ];
}

function columnMessages(table: Table, part: TablePart): readonly Message[] {
  const place = part.place;
  const names = columnsFor(table, part).map((column) => column.label.zh);
  const found = part.rows[0]?.cells.map((cell) => cell.spec.column.label.zh) ?? [];
  const unknown = part.columns.filter((column) => column.matches.length === 0);
  const twice = found.find((label, index) => found.indexOf(label) < index);
  return [
    ...unknown.map(({ head }) =>
      message(
        "table-column-unknown",
        { column: head.text, expected: names.join("、") },
        head.place,
      ),
    ),
    ...(twice === undefined ? [] : [message("table-column-twice", { column: twice }, place)]),
  ];
}

/** The columns a part of a table may have: those of the rows it holds. */
function columnsFor(table: Table, part: TablePart): Row["columns"] {
  const held = new Set(part.rows.map((row) => row.match?.row));
  const group = columnGroups(table).find(({ rows }) => rows.some((row) => held.has(row.key)));
  return group?.columns ?? [];
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
  return [
    ...(row.width.actual === row.width.expected
      ? []
      : [message("table-row-cells", { label, ...row.width }, place)]),
    ...[...row.strays, ...cellsOfOtherForm(table, row)].map((stray) =>
      message("table-cell-stray", { label, raw: stray.text }, stray.place),
    ),
  ];
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
