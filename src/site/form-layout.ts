import {
  APPLICANTS,
  type Bilingual,
  type Column,
  type FigureAddress,
  type FormId,
  ITEM_HEAD,
  LEGAL_PERSONS,
  RECONCILIATION_NOTE,
  type Row,
  type Table,
  type TableKey,
  tableOf,
} from "../lib/statute/index.ts";

/** A head or label cell of the printed form. */
export interface LabelCell {
  readonly kind: "label";
  /** Unique in its table: what the figures' `headers` name. */
  readonly id: string;
  readonly text: Bilingual;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly scope: "col" | "row" | "rowgroup" | null;
  /** `group` spans rows that have labels of their own; `note` is printed in the corner and heads nothing. */
  readonly role: "head" | "group" | "row" | "block" | "note";
}

/** A cell that holds one figure. */
export interface FigureCell {
  readonly kind: "figure";
  readonly address: FigureAddress;
  readonly column: Column;
  readonly colSpan: number;
  /** Ids of the labels over and before it, outermost first. */
  readonly headers: readonly string[];
}

/** One printed line. */
export interface LayoutRow {
  /** The statutory row whose figures it holds; null for a line of heads, and for table C's one line. */
  readonly row: Row | null;
  readonly cells: readonly (LabelCell | FigureCell)[];
}

/** A statutory table exactly as the form prints it, ready for `<table>`. */
export interface FormLayout {
  readonly table: TableKey;
  readonly form: FormId;
  /** How many columns hold labels, and how many there are in all. */
  readonly labelColumns: number;
  readonly columns: number;
  readonly head: readonly LayoutRow[];
  /** Runs of lines that belong together: the blocks of table A, else one. */
  readonly bodies: readonly (readonly LayoutRow[])[];
}

/** The printed arrangement of a statutory table: merged heads, full-width block heads, label columns. */
export function formLayout(key: TableKey, form: FormId): FormLayout {
  return ARRANGEMENTS[key](tableOf(key, form));
}

const ARRANGEMENTS: Readonly<Record<TableKey, (table: Table) => FormLayout>> = {
  proactive: blockLayout,
  applications: outlineLayout,
  review: singleLineLayout,
};

/** Table A: under each item of article 20 a line of heads and its rows; the last column takes what is left. */
function blockLayout(table: Table): FormLayout {
  const columns = 1 + Math.max(...table.rows.map((row) => row.columns.length));
  const blocks = runs(table.rows, (row) => (row.label[0] as Bilingual).zh);
  return {
    table: table.key,
    form: table.form,
    labelColumns: 1,
    columns,
    head: [],
    bodies: blocks.map((rows, index) => blockLines(table.key, rows, `a${index}`, columns)),
  };
}

function blockLines(
  key: TableKey,
  rows: readonly Row[],
  id: string,
  columns: number,
): readonly LayoutRow[] {
  const first = rows[0] as Row;
  const width = (index: number) =>
    index === first.columns.length - 1 ? columns - first.columns.length : 1;
  const block = label(id, first.label[0] as Bilingual, "block", "rowgroup", columns, 1);
  const heads = first.columns.map((column, index) =>
    label(`${id}c${index}`, column.label, "head", "col", width(index), 1),
  );
  const item = label(`${id}i`, ITEM_HEAD, "head", "col", 1, 1);
  const lines = rows.map((row, line) => {
    const name = label(`${id}r${line}`, row.label.at(-1) as Bilingual, "row", "row", 1, 1);
    const figures = row.columns.map((column, index) =>
      figure(key, row, column, [id, name.id, `${id}c${index}`], width(index)),
    );
    return { row, cells: [name, ...figures] };
  });
  return [{ row: null, cells: [block] }, { row: null, cells: [item, ...heads] }, ...lines];
}

/** Table B: three label columns whose groups span their rows, and the two-level heads of the applicants. */
function outlineLayout(table: Table): FormLayout {
  const labelColumns = 3;
  const columns = (table.rows[0] as Row).columns;
  const last = columns.length - 1;
  // 自然人 and 总计 stand alone; the five between them are 法人或其他组织.
  const alone = (index: number) => index === 0 || index === last;
  const over = label("bp", APPLICANTS, "head", "col", columns.length, 1);
  const legal = label("bl", LEGAL_PERSONS, "head", "col", columns.length - 2, 1);
  const heads = columns.map((column, index) =>
    label(`bc${index}`, column.label, "head", "col", 1, alone(index) ? 2 : 1),
  );
  const corner = label("bn", RECONCILIATION_NOTE, "note", null, labelColumns, 3);
  const headersOf = (index: number) =>
    alone(index) ? ["bp", `bc${index}`] : ["bp", "bl", `bc${index}`];
  return {
    table: table.key,
    form: table.form,
    labelColumns,
    columns: labelColumns + columns.length,
    head: [
      { row: null, cells: [corner, over] },
      { row: null, cells: [heads[0] as LabelCell, legal, heads[last] as LabelCell] },
      { row: null, cells: heads.slice(1, last) },
    ],
    bodies: [
      table.rows.map((row, line) => {
        const names = outlineLabels(table.rows, line, labelColumns);
        const path = row.label.map((_, depth) => outlineId(table.rows, line, depth));
        return {
          row,
          cells: [
            ...names,
            ...columns.map((column, index) =>
              figure(table.key, row, column, [...path, ...headersOf(index)], 1),
            ),
          ],
        };
      }),
    ],
  };
}

/** The labels that begin in a line: the groups that start there, then the row's own, as wide as is left. */
function outlineLabels(
  rows: readonly Row[],
  line: number,
  labelColumns: number,
): readonly LabelCell[] {
  const { label: names } = rows[line] as Row;
  return names.flatMap((name, depth) => {
    const id = outlineId(rows, line, depth);
    if (depth === names.length - 1) return [label(id, name, "row", "row", labelColumns - depth, 1)];
    if (startOfRun(rows, line, depth) !== line) return [];
    return [label(id, name, "group", "row", 1, lengthOfRun(rows, line, depth))];
  });
}

/** A label is named by the line its run begins in. */
function outlineId(rows: readonly Row[], line: number, depth: number): string {
  return `b${startOfRun(rows, line, depth)}d${depth}`;
}

function startOfRun(rows: readonly Row[], line: number, depth: number): number {
  let start = line;
  while (start > 0 && sameLabels(rows, start - 1, line, depth)) start--;
  return start;
}

function lengthOfRun(rows: readonly Row[], start: number, depth: number): number {
  let end = start + 1;
  while (end < rows.length && sameLabels(rows, start, end, depth)) end++;
  return end - start;
}

function sameLabels(rows: readonly Row[], one: number, other: number, depth: number): boolean {
  const [a, b] = [(rows[one] as Row).label, (rows[other] as Row).label];
  return a.slice(0, depth + 1).every((part, index) => part.zh === b[index]?.zh);
}

/** Table C: one line of fifteen figures under heads of three levels. */
function singleLineLayout(table: Table): FormLayout {
  const remedies = runs(table.rows, (row) => (row.label[0] as Bilingual).zh);
  const width = (rows: readonly Row[]) => rows.reduce((sum, row) => sum + row.columns.length, 0);
  const remedyId = (row: Row) => `c${remedies.findIndex((rows) => rows.includes(row))}`;
  const routeId = (row: Row) => `${remedyId(row)}r${table.rows.indexOf(row)}`;
  const top = remedies.map((rows) => {
    const first = rows[0] as Row;
    // 行政复议 has no second level: its head reaches down to the results.
    const rowSpan = first.label.length === 1 ? 2 : 1;
    return label(remedyId(first), first.label[0] as Bilingual, "head", "col", width(rows), rowSpan);
  });
  const routes = table.rows
    .filter((row) => row.label.length > 1)
    .map((row) => label(routeId(row), row.label[1] as Bilingual, "head", "col", width([row]), 1));
  const results = table.rows.flatMap((row, index) =>
    row.columns.map((column) => label(`c${index}${column.key}`, column.label, "head", "col", 1, 1)),
  );
  const figures = table.rows.flatMap((row, index) =>
    row.columns.map((column) => {
      const over = row.label.length > 1 ? [remedyId(row), routeId(row)] : [remedyId(row)];
      return figure(table.key, row, column, [...over, `c${index}${column.key}`], 1);
    }),
  );
  return {
    table: table.key,
    form: table.form,
    labelColumns: 0,
    columns: width(table.rows),
    head: [top, routes, results].map((cells) => ({ row: null, cells })),
    bodies: [[{ row: null, cells: figures }]],
  };
}

function label(
  id: string,
  text: Bilingual,
  role: LabelCell["role"],
  scope: LabelCell["scope"],
  colSpan: number,
  rowSpan: number,
): LabelCell {
  return { kind: "label", id, text, role, scope, colSpan, rowSpan };
}

function figure(
  table: TableKey,
  row: Row,
  column: Column,
  headers: readonly string[],
  colSpan: number,
): FigureCell {
  // Exactly how the statute builds the address type; see figure.ts there.
  const address = `${table}.${row.key}.${column.key}` as FigureAddress;
  return { kind: "figure", address, column, headers, colSpan };
}

/** Neighbours that share a name, together. */
function runs<T>(items: readonly T[], nameOf: (item: T) => string): readonly (readonly T[])[] {
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && nameOf(last[0] as T) === nameOf(item)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
