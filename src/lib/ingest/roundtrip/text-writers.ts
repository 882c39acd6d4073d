import type { GeneratedReport } from "./generated.ts";
import { officialForms, type PrintedForm, slotsOf } from "./official.ts";
import { openingOf } from "./printing.ts";

/** Writes a table as lines of a text format. */
type TableWriter = (slots: readonly (readonly string[])[], form: PrintedForm) => readonly string[];

const HEADINGS: readonly string[] = [
  "二、主动公开政府信息情况",
  "三、收到和处理政府信息公开申请情况",
  "四、政府信息公开行政复议、行政诉讼情况",
];

/** A whole report as text: title, six sections, the tables written by `writeTable`. */
export function writeText(
  report: GeneratedReport,
  writeTable: TableWriter,
  heading: (text: string) => string = (text) => text,
  line: (text: string) => string = (text) => text,
): string {
  const forms = officialForms(report.form, report.values, report.printing);
  return [
    heading(report.title),
    "",
    line("一、总体情况"),
    ...openingOf(report.year, report.printing).map(line),
    "",
    ...forms.flatMap((form, index) => [
      line(HEADINGS[index] as string),
      "",
      ...writeTable(slotsOf(form), form),
      "",
    ]),
    line("五、存在的主要问题及改进情况"),
    line("公开的内容还不够丰富。"),
    line("六、其他需要报告的事项"),
    line("无。"),
    "",
  ].join("\n");
}

/** One grid column a field, covered slots empty. */
export const tabRows: TableWriter = (slots) => slots.map((row) => row.join("\t"));

/** A GFM table: the first row as head, covered slots empty. */
export const pipeRows: TableWriter = (slots) => {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [head = [], ...body] = slots;
  return [row(head), row(head.map(() => "---")), ...body.map(row)];
};

/** One cell a line, led by a tab, a blank line after each row, as Word-to-text converters give it. */
export const cellLines: TableWriter = (slots) =>
  slots.flatMap((row) => [...row.map((text) => `\t${text}`), ""]);

/** A CSV line; RFC 4180 quotes where a text holds a comma, a quote or a line end. */
export function csvLine(fields: readonly string[]): string {
  return fields
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replace(/"/g, '""')}"` : field))
    .join(",");
}
