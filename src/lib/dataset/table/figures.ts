import { cellAt, type FigureState, type Report } from "../../report/index.ts";
import {
  type FigureSpec,
  figureSpec,
  figuresOf,
  rowLabel,
  TABLE_KEYS,
  type TableKey,
} from "../../statute/index.ts";
import { decimal, integer, oneOf, required, text } from "../schema/column.ts";
import { dataTable } from "../schema/table.ts";
import { FORM_TERMS, STATE_TERMS } from "../schema/terms.ts";
import { fitsDecimal } from "../value.ts";
import type { Step } from "../walk.ts";

/** One figure of one report, as a row is made from it. */
interface FigureRow {
  readonly report: Report;
  readonly spec: FigureSpec;
  readonly form: string;
}

const cellOf = ({ report, spec }: FigureRow) => cellAt(report, spec.address);

/**
 * `figures`: one row a figure. Every figure the form of a found table asks for has a row, `missing` where its
 * row is not in the report; a figure found beyond its form has one too. A table that is not there has none.
 */
export const FIGURES = dataTable<Step, FigureRow>(
  {
    name: "figures",
    title: { zh: "数字（长表）", en: "Figures, one a row" },
    description: {
      zh: "报告中找到的每张法定表格的每一个数字，一行一个。报告里没有的表格在这里没有行。",
      en: "Every figure of every statutory table found in a report, one a row. A table that is not in a report has no rows here.",
    },
    key: ["report_id", "table", "row", "column"],
    foreignKeys: [
      { fields: ["report_id"], table: "reports", reference: ["report_id"] },
      { fields: ["agency"], table: "agencies", reference: ["agency"] },
    ],
  },
  [
    required(
      text("report_id", "报告编号，即路径", "Report id, which is its path", (f) => f.report.id),
    ),
    required(
      text(
        "region",
        "行政区划代码（GB/T 2260，六位）",
        "Division code, six digits of GB/T 2260",
        (f) => f.report.meta.agency.slice(0, 6),
      ),
    ),
    required(text("agency", "机关编号", "Agency id", (f) => f.report.meta.agency)),
    required(integer("year", "报告年度", "Report year", (f) => f.report.meta.year)),
    oneOf(
      FORM_TERMS,
      required(
        text(
          "form",
          "这张表所用的格式，按表中行列判断",
          "Form of this table, read from its rows and columns",
          (f) => f.form,
        ),
      ),
    ),
    required(
      text(
        "table",
        "表：proactive、applications 或 review",
        "Table: proactive, applications or review",
        (f) => f.spec.table,
      ),
    ),
    required(text("row", "行的键", "Key of the row", (f) => f.spec.row.key)),
    required(
      text("row_label", "行名（格式原文）", "Label of the row, in the form's own words", (f) =>
        rowLabel(f.spec.row, "zh"),
      ),
    ),
    required(text("column", "列的键", "Key of the column", (f) => f.spec.column.key)),
    required(
      text(
        "column_label",
        "列名（格式原文）",
        "Label of the column, in the form's own words",
        (f) => f.spec.column.label.zh,
      ),
    ),
    oneOf(
      STATE_TERMS,
      required(
        text(
          "state",
          "数字的状态；没有数值绝不等于 0",
          "State of the figure; no value is never 0",
          stateOf,
        ),
      ),
    ),
    decimal(
      "value",
      "数值，按发布的数字；状态不是 reported 时为空",
      "The number as published; empty unless the state is reported",
      (f) => {
        const cell = cellOf(f);
        return cell?.state === "reported" && fitsDecimal(cell.value) ? cell.value : null;
      },
    ),
    text(
      "unit",
      "单元格或其表头写明的单位，没有写明则为空",
      "Unit named in the cell or its head; empty where none is named",
      (f) => {
        const cell = cellOf(f);
        return cell?.state === "reported" ? cell.unit : null;
      },
    ),
    text("raw", "单元格原文", "Text of the cell as published", (f) => cellOf(f)?.raw ?? null),
    required(text("file", "内容文件的路径", "Path of the content file", (f) => f.report.file)),
    integer(
      "line",
      "内容文件中的行号，从 1 起",
      "Line of the content file, from 1",
      (f) => cellOf(f)?.place.line ?? null,
    ),
    integer(
      "col",
      "行内位置，从 1 起，按 UTF-16 单元计",
      "Column of the line, from 1, in UTF-16 units",
      (f) => cellOf(f)?.place.column ?? null,
    ),
  ],
  (step) => (step.kind === "slot" && step.slot.record ? figureRows(step.slot.record.report) : []),
);

function* figureRows(report: Report): Generator<FigureRow> {
  for (const key of TABLE_KEYS) {
    const form = report.tables[key]?.form;
    if (form === undefined) continue;
    const asked = figuresOf(key, form);
    for (const spec of [...asked, ...beyondForm(report, key, asked)]) yield { report, spec, form };
  }
}

/** Figures a report gives although the form of the table does not ask for them, in statute order. */
function beyondForm(report: Report, key: TableKey, asked: readonly FigureSpec[]): FigureSpec[] {
  const known = new Set<string>(asked.map((spec) => spec.address));
  return report.figures
    .filter(({ address }) => address.startsWith(`${key}.`) && !known.has(address))
    .map(({ address }) => figureSpec(address))
    .filter((spec) => spec !== undefined);
}

function stateOf(row: FigureRow): FigureState | "outOfRange" {
  const cell = cellOf(row);
  if (cell === undefined) return "missing";
  return cell.state === "reported" && !fitsDecimal(cell.value) ? "outOfRange" : cell.state;
}
