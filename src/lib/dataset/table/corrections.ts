import type { Report } from "../../report/index.ts";
import { date, integer, oneOf, required, text } from "../schema/column.ts";
import { dataTable } from "../schema/table.ts";
import { CORRECTION_TERMS } from "../schema/terms.ts";
import type { Step } from "../walk.ts";

interface CorrectionRow {
  readonly report: Report;
  readonly correction: Report["meta"]["corrections"][number];
}

/** `corrections`: every figure that changed after it was published here, old and new, with the reason. */
export const CORRECTIONS = dataTable<Step, CorrectionRow>(
  {
    name: "corrections",
    title: { zh: "更正", en: "Corrections" },
    description: {
      zh: "在本站发布之后改变过的数字，一次一行，附原值、新值和原因。",
      en: "Every figure that changed after it was published here: old, new, when and why.",
    },
    key: [],
    foreignKeys: [{ fields: ["report_id"], table: "reports", reference: ["report_id"] }],
  },
  [
    required(text("report_id", "报告编号", "Report id", (c) => c.report.id)),
    required(
      text("region", "行政区划代码", "Division code", (c) => c.report.meta.agency.slice(0, 6)),
    ),
    required(text("agency", "机关编号", "Agency id", (c) => c.report.meta.agency)),
    required(integer("year", "报告年度", "Report year", (c) => c.report.meta.year)),
    required(date("date", "更正日期", "Date of the correction", (c) => c.correction.date)),
    oneOf(
      CORRECTION_TERMS,
      required(text("kind", "更正类别", "Kind of correction", (c) => c.correction.kind)),
    ),
    required(text("figure", "数字的地址", "Address of the figure", (c) => c.correction.figure)),
    text("old", "原值", "What stood here before", (c) => c.correction.old),
    text("new", "新值", "What stands here now", (c) => c.correction.new),
    required(text("why", "原因", "Reason", (c) => c.correction.why)),
    required(text("file", "内容文件的路径", "Path of the content file", (c) => c.report.file)),
  ],
  (step) =>
    step.kind === "slot" && step.slot.record
      ? step.slot.record.report.meta.corrections.map((correction) => ({
          report: (step.slot.record as NonNullable<typeof step.slot.record>).report,
          correction,
        }))
      : [],
);
