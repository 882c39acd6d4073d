import {
  APPLICANT_COLUMNS,
  APPLICANTS,
  columnGroups,
  type FigureAddress,
  type FormId,
  LEGAL_PERSONS,
  RECONCILIATION_NOTE,
  RESULT_COLUMNS,
  type Row,
  tableOf,
} from "../../statute/index.ts";
import { type Printing, plainPrinting, printedLabel } from "./printing.ts";

/** A cell of a printed form. */
export interface PrintedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A printed form: its rows with the cells that begin in them, as a page or a word processor holds them. */
export interface PrintedForm {
  readonly columns: number;
  readonly rows: readonly (readonly PrintedCell[])[];
}

/** Raw text of each cell by address. */
export type Values = ReadonlyMap<FigureAddress, string>;

const cell = (text: string, rowSpan = 1, columnSpan = 1): PrintedCell => ({
  text,
  rowSpan,
  columnSpan,
});

/** The three statutory tables as the State Council prints them, merged heads and labels included. */
export function officialForms(
  form: FormId,
  values: Values,
  printing: Printing = plainPrinting(form),
): readonly PrintedForm[] {
  const write = (text: string) => printedLabel(text, printing);
  return [
    proactiveForm(form, values, write),
    applicationsForm(printing.applicationsForm, values, write),
    reviewForm(form, values),
  ];
}

/** A label as it is printed. */
type WriteLabel = (label: string) => string;

function valueAt(values: Values, table: string, row: Row, column: { readonly key: string }) {
  return values.get(`${table}.${row.key}.${column.key}` as FigureAddress) ?? "";
}

function proactiveForm(form: FormId, values: Values, write: WriteLabel): PrintedForm {
  const rows = columnGroups(tableOf("proactive", form)).flatMap((group) => {
    const last = 4 - group.columns.length;
    const spanned = (texts: readonly string[]) =>
      texts.map((text, index) => cell(text, 1, index === texts.length - 1 ? last : 1));
    return [
      [cell(group.head, 1, 4)],
      [cell("信息内容"), ...spanned(group.columns.map((column) => write(column.label.zh)))],
      ...group.rows.map((row) => [
        cell(write(row.label.at(-1)?.zh ?? "")),
        ...spanned(row.columns.map((column) => valueAt(values, "proactive", row, column))),
      ]),
    ];
  });
  return { columns: 4, rows };
}

function applicationsForm(form: FormId, values: Values, write: WriteLabel): PrintedForm {
  const table = tableOf("applications", form);
  const companies = APPLICANT_COLUMNS.slice(1, -1);
  const [person, total] = [APPLICANT_COLUMNS[0], APPLICANT_COLUMNS[6]];
  const head = [
    [cell(RECONCILIATION_NOTE.zh, 3, 3), cell(APPLICANTS.zh, 1, 7)],
    [cell(write(person.label.zh), 2), cell(LEGAL_PERSONS.zh, 1, 5), cell(write(total.label.zh), 2)],
    companies.map((column) => cell(column.label.zh)),
  ];
  const body = table.rows.map((row, index) => [
    ...labelCells(table.rows, index, write),
    ...APPLICANT_COLUMNS.map((column) => cell(valueAt(values, "applications", row, column))),
  ]);
  return { columns: 10, rows: [...head, ...body] };
}

/** The label cells that begin in a row: a group's label stands once, over all its rows. */
function labelCells(
  rows: readonly Row[],
  index: number,
  write: WriteLabel,
): readonly PrintedCell[] {
  const label = (rows[index] as Row).label.map((part) => part.zh);
  const before = rows[index - 1]?.label.map((part) => part.zh) ?? [];
  return label.flatMap((text, depth) => {
    const isLast = depth === label.length - 1;
    if (!isLast && before[depth] === text) return [];
    const span = isLast ? 1 : rows.filter((row) => row.label[depth]?.zh === text).length;
    return [cell(write(text), span, isLast ? 3 - depth : 1)];
  });
}

function reviewForm(form: FormId, values: Values): PrintedForm {
  const [reconsideration, direct, after] = tableOf("review", form).rows as readonly [Row, Row, Row];
  const results = RESULT_COLUMNS.map((column) => column.label.zh);
  return {
    columns: 15,
    rows: [
      [cell(reconsideration.label[0]?.zh ?? "", 1, 5), cell(direct.label[0]?.zh ?? "", 1, 10)],
      [
        ...results.map((text) => cell(text, 2)),
        cell(direct.label[1]?.zh ?? "", 1, 5),
        cell(after.label[1]?.zh ?? "", 1, 5),
      ],
      [...results, ...results].map((text) => cell(text)),
      [reconsideration, direct, after].flatMap((row) =>
        RESULT_COLUMNS.map((column) => cell(valueAt(values, "review", row, column))),
      ),
    ],
  };
}

/** A form laid out on its grid: a text for each slot, empty where a span covers it. */
export function slotsOf(form: PrintedForm): readonly (readonly string[])[] {
  const slots = form.rows.map(() => new Array<string | null>(form.columns).fill(null));
  form.rows.forEach((row, top) => {
    let left = 0;
    for (const { text, rowSpan, columnSpan } of row) {
      while (slots[top]?.[left] !== null) left++;
      for (let y = top; y < top + rowSpan; y++) {
        for (let x = left; x < left + columnSpan; x++) {
          (slots[y] as (string | null)[])[x] = y === top && x === left ? text : "";
        }
      }
    }
  });
  return slots.map((row) => row.map((text) => text ?? ""));
}
