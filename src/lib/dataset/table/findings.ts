import type { Finding, Repair } from "../../audit/finding.ts";
import { integer, oneOf, required, text } from "../schema/column.ts";
import { dataTable } from "../schema/table.ts";
import { CAUSE_TERMS, HUMAN_TERMS, RULE_CLASS_TERMS, VERDICT_TERMS } from "../schema/terms.ts";
import type { Step } from "../walk.ts";

/** Where a check in numbers turns from its left side to its right: the last relation of the equation. */
const RELATION = /^(.*) [=≠≤≥<>] (.*?)$/s;

/**
 * `findings`: what the audit says, one row a check that does not simply hold.
 * Checks that pass are counted in `reports`, not listed.
 */
export const FINDINGS = dataTable<Step, Finding>(
  {
    name: "findings",
    title: { zh: "核对结果", en: "Findings" },
    description: {
      zh: "本站核对的结果：不一致、有可能解释、无法核对的各一行；一致的只在 reports 表计数。差错也可能出在本站的副本。",
      en: "What this archive's checks found: one row for each that does not hold, is explained or could not be made; those that hold are only counted in reports. The fault may be in our copy.",
    },
    key: [],
    foreignKeys: [{ fields: ["report_id"], table: "reports", reference: ["report_id"] }],
  },
  [
    required(text("report_id", "报告编号", "Report id", (f) => f.report)),
    required(text("rule", "规则编号", "Id of the rule", (f) => f.ruleId)),
    required(integer("rule_version", "规则版本", "Version of the rule", (f) => f.version)),
    oneOf(
      RULE_CLASS_TERMS,
      required(text("class", "规则类别", "Class of the rule", (f) => f.class)),
    ),
    oneOf(VERDICT_TERMS, required(text("verdict", "核对结论", "Verdict", (f) => f.verdict))),
    oneOf(
      CAUSE_TERMS,
      text(
        "cause",
        "为何无法核对，或差错可能在哪里",
        "Why it could not be checked, or where the fault may lie",
        (f) => f.cause,
      ),
    ),
    text(
      "left",
      "等式左边",
      "Left side of the check in numbers",
      (f) => RELATION.exec(f.equation)?.[1] ?? f.equation,
    ),
    text(
      "right",
      "等式右边",
      "Right side of the check in numbers",
      (f) => RELATION.exec(f.equation)?.[2] ?? null,
    ),
    text("equation", "整个等式", "The check in numbers", (f) => f.equation),
    text(
      "operands",
      "所用数字的地址，以空格分隔",
      "Addresses of the figures it used, separated by blanks",
      (f) => f.operands.map((operand) => operand.address).join(" "),
    ),
    required(text("statement_zh", "说明", "What was found, in Chinese", (f) => f.statement.zh)),
    required(text("statement_en", "英文说明", "What was found, in English", (f) => f.statement.en)),
    text(
      "explanation",
      "可能的解释",
      "A possible explanation, in Chinese",
      (f) => f.explanation?.text.zh ?? null,
    ),
    text(
      "explanation_en",
      "可能的解释（英文）",
      "The explanation in English",
      (f) => f.explanation?.text.en ?? null,
    ),
    text(
      "explanation_strength",
      "解释的强度：possible 或 weak（数值小于 10，可能巧合）",
      "possible, or weak where small numbers may agree by chance",
      (f) => f.explanation?.strength ?? null,
    ),
    text(
      "repair",
      "能使等式成立的改动；只是提示，从不改动数字",
      "Changes that would satisfy every sum; suggested, never applied",
      (f) => repairText(f.repair),
    ),
    oneOf(
      HUMAN_TERMS,
      text("human_verdict", "人工结论", "A person's verdict", (f) => f.human?.verdict ?? null),
    ),
    required(text("operand_hash", "所用数字的指纹", "Hash of the operands", (f) => f.operandHash)),
    required(text("file", "内容文件的路径", "Path of the content file", (f) => f.file)),
    integer("line", "行号", "Line", (f) => f.line),
    integer("col", "行内位置", "Column of the line", (f) => f.column),
  ],
  (step) =>
    step.kind === "slot" && step.slot.record
      ? step.slot.record.findings.filter((finding) => finding.verdict !== "PASS")
      : [],
);

/** `applications.received.total: 60 → 61`; alternatives are separated by ` | `, changes made together by `; `. */
function repairText(repair: Repair | null): string | null {
  if (repair === null) return null;
  return repair.candidates
    .map(({ changes }) =>
      changes.map(({ address, from, to }) => `${address}: ${from ?? "?"} → ${to}`).join("; "),
    )
    .join(" | ");
}
