import type { Finding, Verdict } from "../../audit/finding.ts";
import type { CellState } from "../../report/index.ts";
import type { TableKey } from "../../statute/index.ts";
import type { StoreRecord } from "../record.ts";
import { date, integer, oneOf, required, text } from "../schema/column.ts";
import { type Column, dataTable } from "../schema/table.ts";
import {
  FORM_TERMS,
  PROSE_TERMS,
  REPRODUCED_TERMS,
  SCOPE_TERMS,
  SOURCE_TERMS,
  STATED_FORM_TERMS,
} from "../schema/terms.ts";
import type { Step } from "../walk.ts";

/** What frontmatter says when it does not know a date or an address. */
const NOT_KNOWN = new Set(["unknown", "unavailable"]);
const known = (value: string | undefined): string | null =>
  value === undefined || NOT_KNOWN.has(value) ? null : value;

const form = (table: TableKey, zh: string, en: string): Column<StoreRecord> =>
  oneOf(
    FORM_TERMS,
    text(
      `form_${table}`,
      `${zh}所用格式；报告里没有这张表则为空`,
      `Form of ${en}; empty where the table is not in the report`,
      ({ report }) => report.tables[table]?.form ?? null,
    ),
  );

const cells = (state: CellState, name: string, zh: string, en: string): Column<StoreRecord> =>
  required(
    integer(
      `figures_${name}`,
      `${zh}的单元格数`,
      `Cells found that ${en}`,
      ({ report }) => report.figures.filter(({ cell }) => cell.state === state).length,
    ),
  );

const findings = (
  name: string,
  zh: string,
  en: string,
  counts: (finding: Finding) => boolean,
): Column<StoreRecord> =>
  required(integer(name, zh, en, (record) => record.findings.filter(counts).length));

const byVerdict = (verdict: Verdict, name: string, zh: string, en: string) =>
  findings(name, zh, en, (finding) => finding.verdict === verdict);

const fails = (ruleClass: Finding["class"], name: string) =>
  findings(
    name,
    `其中 ${ruleClass} 类规则`,
    `Of those, of class ${ruleClass}`,
    (finding) => finding.verdict === "FAIL" && finding.class === ruleClass,
  );

/** `reports`: one wide row a report: identity, forms, provenance, counts of figures and findings. */
export const REPORTS = dataTable<Step, StoreRecord>(
  {
    name: "reports",
    title: { zh: "报告（宽表）", en: "Reports, one a row" },
    description: {
      zh: "每份报告一行：编号、格式、来源与校验值、数字与核对结果的计数。",
      en: "One row a report: identity, forms, provenance with hashes, counts of figures and findings.",
    },
    key: ["report_id"],
    foreignKeys: [{ fields: ["agency"], table: "agencies", reference: ["agency"] }],
  },
  [
    required(
      text("report_id", "报告编号，即路径", "Report id, which is its path", (r) => r.report.id),
    ),
    required(
      text("region", "行政区划代码", "Division code", (r) => r.report.meta.agency.slice(0, 6)),
    ),
    required(text("agency", "机关编号", "Agency id", (r) => r.report.meta.agency)),
    required(integer("year", "报告年度", "Report year", (r) => r.report.meta.year)),
    required(text("title", "标题", "Title", (r) => r.report.meta.title)),
    oneOf(
      SCOPE_TERMS,
      required(
        text("scope", "统计范围", "Whose applications it counts", (r) => r.report.meta.scope),
      ),
    ),
    oneOf(
      STATED_FORM_TERMS,
      required(text("form", "文件声明的格式", "Form the file states", (r) => r.report.meta.form)),
    ),
    form("proactive", "表二（主动公开）", "the table on proactive disclosure"),
    form("applications", "表三（依申请公开）", "the table on applications"),
    form("review", "表四（复议诉讼）", "the table on reconsideration and litigation"),
    oneOf(
      PROSE_TERMS,
      required(
        text("prose", "正文是否收录", "Whether the prose is held", (r) => r.report.meta.prose),
      ),
    ),
    text(
      "prose_note",
      "正文未收录的原因",
      "Why the prose is left out",
      (r) => r.report.meta.proseNote ?? null,
    ),
    date("published", "发布日期；不详则为空", "Date of publication; empty where not known", (r) =>
      known(r.report.meta.published),
    ),
    text(
      "index_number",
      "索引号",
      "Index number (索引号)",
      (r) => r.report.meta.indexNumber ?? null,
    ),
    oneOf(
      SOURCE_TERMS,
      required(text("source_kind", "来源类别", "Kind of source", (r) => r.report.meta.source.kind)),
    ),
    text(
      "source_url",
      "来源地址；不详则为空",
      "Address of the source; empty where not known",
      (r) => known(r.report.meta.source.url),
    ),
    text("source_note", "来源说明", "Note on the source", (r) => r.report.meta.source.note ?? null),
    date("retrieved", "取得日期", "Date of retrieval", (r) =>
      known(r.report.meta.source.retrieved),
    ),
    required(
      text(
        "original_name",
        "原件文件名",
        "File name of the original",
        (r) => r.report.meta.original.name,
      ),
    ),
    required(
      text(
        "original_media_type",
        "原件媒体类型",
        "Media type of the original",
        (r) => r.report.meta.original.mediaType,
      ),
    ),
    required(
      integer(
        "original_bytes",
        "原件字节数",
        "Bytes of the original",
        (r) => r.report.meta.original.bytes,
      ),
    ),
    required(
      text(
        "original_sha256",
        "原件的 SHA-256",
        "SHA-256 of the original",
        (r) => r.report.meta.original.sha256,
      ),
    ),
    required(
      text(
        "import_method",
        "转换方式",
        "How the original was converted",
        (r) => r.report.meta.import.method,
      ),
    ),
    required(
      text("import_tool", "转换工具", "What converted it", (r) => r.report.meta.import.tool),
    ),
    cells("reported", "reported", "有数字", "hold a number"),
    cells("blank", "blank", "空白", "are blank"),
    cells("notApplicable", "not_applicable", "填“/”“—”“无”", "hold /, — or 无"),
    cells("unreadable", "unreadable", "无法辨认", "are not certainly a number"),
    byVerdict("PASS", "checks_passed", "核对一致的项数", "Checks that hold"),
    byVerdict("FAIL", "checks_failed", "核对不一致的项数", "Checks that do not hold"),
    fails("E", "checks_failed_e"),
    fails("W", "checks_failed_w"),
    fails("I", "checks_failed_i"),
    byVerdict(
      "EXPLAINED",
      "checks_explained",
      "有可能解释的项数",
      "Unequal with a possible explanation",
    ),
    byVerdict(
      "NOT_ASSESSABLE",
      "checks_not_assessable",
      "无法核对的项数",
      "Checks that could not be made",
    ),
    required(
      integer("corrections", "更正次数", "Corrections", (r) => r.report.meta.corrections.length),
    ),
    required(text("file", "内容文件的路径", "Path of the content file", (r) => r.report.file)),
    required(
      text(
        "content_sha256",
        "内容文件的 SHA-256",
        "SHA-256 of the content file",
        (r) => r.contentHash,
      ),
    ),
    required(
      text(
        "swhid",
        "内容文件的 SWHID（git 对象编号）",
        "SWHID of the content file (its git blob)",
        (r) => `swh:1:cnt:${r.blobId}`,
      ),
    ),
    oneOf(
      REPRODUCED_TERMS,
      text(
        "reproduced",
        "能否由所存原件重现；没有试过则为空",
        "Whether it comes out of its stored original again; empty where that was not tried",
        ({ reproduced }) => (reproduced === null ? null : reproduced ? "yes" : "no"),
      ),
    ),
  ],
  (step) => (step.kind === "slot" && step.slot.record ? [step.slot.record] : []),
);
