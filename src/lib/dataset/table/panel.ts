import { isObservation } from "../../audit/index.ts";
import { cellAt, type Report } from "../../report/index.ts";
import {
  ALL_FIGURES,
  type FigureAddress,
  type FigureSpec,
  type TableKey,
} from "../../statute/index.ts";
import { date, integer, oneOf, required, text } from "../schema/column.ts";
import { type Column, dataTable } from "../schema/table.ts";
import { FORM_TERMS, PANEL_STATE_TERMS, PRESENCE_TERMS, SCOPE_TERMS } from "../schema/terms.ts";
import { fitsCount, fitsDecimal } from "../value.ts";
import type { Archive, Slot, Step } from "../walk.ts";

/** One agency and year, with what its figures' columns read. */
interface PanelRow {
  readonly archive: Archive;
  readonly slot: Slot;
  readonly report: Report | null;
  /** Rules of class E or W that do not hold, by the address of each of their operands. */
  readonly flags: ReadonlyMap<string, readonly string[]>;
}

/** The panel's column of a figure: its address with underscores, a plain identifier in R, pandas and SQL. */
export function panelColumn(address: FigureAddress): string {
  return address.replaceAll(".", "_");
}

const form = (table: TableKey, zh: string, en: string): Column<PanelRow> =>
  oneOf(
    FORM_TERMS,
    text(
      `form_${table}`,
      `${zh}所用格式`,
      `Form of ${en}`,
      (p) => p.report?.tables[table]?.form ?? null,
    ),
  );

/**
 * `panel`: a row an agency and year over the full skeleton of what could exist, every figure a column of its own
 * with its state and the checks it is part of that do not hold. It loads into a regression as it is.
 */
export const PANEL = dataTable<Step, PanelRow>(
  {
    name: "panel",
    title: { zh: "面板（机关 × 年度）", en: "Panel, agency by year" },
    description: {
      zh: "每个机关每个年度一行，覆盖名录中的全部机关和本站的全部年度，没有报告的也有一行并说明原因；每个数字三列：数值、状态、不一致的规则。",
      en: "A row for every agency of the register and every year of the archive, also where there is no report, with the reason; three columns a figure: value, state, rules that do not hold.",
    },
    key: ["agency", "year"],
    foreignKeys: [{ fields: ["agency"], table: "agencies", reference: ["agency"] }],
  },
  [
    required(text("agency", "机关编号", "Agency id", (p) => p.slot.agency.id)),
    required(integer("year", "年度", "Year", (p) => p.slot.year)),
    required(text("region", "行政区划代码", "Division code", (p) => p.slot.agency.region)),
    required(text("name_zh", "机关名称", "Name of the agency", (p) => p.slot.agency.name.zh)),
    required(text("level", "行政层级", "Level", (p) => p.slot.agency.level)),
    required(text("kind", "机关类别", "Kind of agency", (p) => p.slot.agency.kind)),
    oneOf(
      PRESENCE_TERMS,
      required(
        text("presence", "有无报告及原因", "Whether there is a report, or why not", presenceOf),
      ),
    ),
    text(
      "report_id",
      "报告编号；没有报告则为空",
      "Report id; empty where there is no report",
      (p) => p.report?.id ?? null,
    ),
    date("published", "发布日期；不详则为空", "Date of publication; empty where not known", (p) =>
      p.report === null || p.report.meta.published === "unknown" ? null : p.report.meta.published,
    ),
    oneOf(
      SCOPE_TERMS,
      text(
        "scope",
        "统计范围",
        "Whose applications it counts",
        (p) => p.report?.meta.scope ?? null,
      ),
    ),
    form("proactive", "表二（主动公开）", "the table on proactive disclosure"),
    form("applications", "表三（依申请公开）", "the table on applications"),
    form("review", "表四（复议诉讼）", "the table on reconsideration and litigation"),
    text(
      "flags",
      "不一致的 E、W 类规则，以空格分隔",
      "Rules of class E or W that do not hold, separated by blanks",
      (p) => rulesOf(p).join(" "),
    ),
    ...ALL_FIGURES.flatMap(figureColumns),
  ],
  (step) => (step.kind === "slot" ? [panelRow(step.archive, step.slot)] : []),
);

function figureColumns(spec: FigureSpec): readonly Column<PanelRow>[] {
  const name = panelColumn(spec.address);
  const label = {
    zh: [...spec.row.label, spec.column.label].map((part) => part.zh).join(" "),
    en: [...spec.row.label, spec.column.label].map((part) => part.en).join(" › "),
  };
  return [
    {
      name,
      type: spec.column.kind === "money" ? "decimal" : "count",
      description: label,
      of: (p) => publishedValue(p, spec),
    },
    oneOf(
      PANEL_STATE_TERMS,
      required(
        text(`${name}_state`, `${label.zh}：状态`, `${label.en}: state`, (p) => stateOf(p, spec)),
      ),
    ),
    text(`${name}_flags`, `${label.zh}：不一致的规则`, `${label.en}: rules that do not hold`, (p) =>
      (p.flags.get(spec.address) ?? []).join(" "),
    ),
  ];
}

function panelRow(archive: Archive, slot: Slot): PanelRow {
  return { archive, slot, report: slot.record?.report ?? null, flags: flagsOf(slot) };
}

function flagsOf({ record }: Slot): PanelRow["flags"] {
  const flags = new Map<string, string[]>();
  for (const finding of record?.findings ?? []) {
    if (finding.verdict !== "FAIL" || isObservation(finding)) continue;
    for (const { address } of finding.operands) {
      const rules = flags.get(address) ?? [];
      if (!rules.includes(finding.ruleId)) flags.set(address, [...rules, finding.ruleId].sort());
    }
  }
  return flags;
}

function rulesOf({ slot }: PanelRow): readonly string[] {
  const broken = (slot.record?.findings ?? []).filter(
    (finding) => finding.verdict === "FAIL" && finding.class !== "I",
  );
  return [...new Set(broken.map((finding) => finding.ruleId))].sort();
}

function presenceOf({ archive, slot, report }: PanelRow): string {
  if (report) return Object.values(report.tables).some(Boolean) ? "report" : "no_tables";
  const { validFrom, validTo } = slot.agency;
  if (validFrom !== undefined && slot.year < validFrom) return "body_absent";
  if (validTo !== undefined && slot.year > validTo) return "body_absent";
  return archive.searched.has(`${slot.agency.id}/${slot.year}`)
    ? "searched_not_found"
    : "not_collected";
}

function stateOf({ report }: PanelRow, spec: FigureSpec): string {
  if (report === null) return "noReport";
  const cell = cellAt(report, spec.address);
  if (cell) return cell.state === "reported" && !fits(spec, cell.value) ? "outOfRange" : cell.state;
  const form = report.tables[spec.table]?.form;
  return form === undefined || spec.forms.includes(form) ? "missing" : "notInForm";
}

function publishedValue(row: PanelRow, spec: FigureSpec): string | null {
  if (row.report === null) return null;
  const cell = cellAt(row.report, spec.address);
  return cell?.state === "reported" && fits(spec, cell.value) ? cell.value : null;
}

function fits(spec: FigureSpec, value: string): boolean {
  return spec.column.kind === "money" ? fitsDecimal(value) : fitsCount(value);
}
