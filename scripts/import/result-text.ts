import { relative } from "node:path";
import type { ImportResult } from "../../src/lib/ingest/index.ts";
import { type Lang, type Message, mendOf, reasonOf } from "../../src/lib/message/index.ts";
import type { Saved } from "./save-report.ts";

/** One result for a person: what became of the file, then every message with its place and how to mend it. */
export function resultText(file: string, result: ImportResult, saved: Saved, lang: Lang): string {
  return [
    `${file}: ${outcomeText(result, saved, lang)}`,
    ...result.messages.flatMap((message) => messageText(file, message, lang)),
  ].join("\n");
}

/** What became of a file, in a few words. */
export function outcomeText(result: ImportResult, saved: Saved, lang: Lang): string {
  const figures =
    result.status === "ok"
      ? result.figures.filter(({ cell }) => cell.state === "reported").length
      : 0;
  const said = OUTCOMES[lang][saved.kind];
  const path = "path" in saved ? relative(process.cwd(), saved.path) : "";
  const candidates = "candidates" in saved ? saved.candidates.join(", ") : "";
  return said
    .replace("{path}", path)
    .replace("{figures}", String(figures))
    .replace("{candidates}", candidates === "" ? NONE[lang] : candidates);
}

const NONE: Readonly<Record<Lang, string>> = { "zh-CN": "没有", en: "none" };

const OUTCOMES: Readonly<Record<Lang, Readonly<Record<Saved["kind"], string>>>> = {
  "zh-CN": {
    saved: "已写入 {path}，{figures} 个数据",
    unchanged: "{path} 已是此内容，{figures} 个数据",
    exists: "{path} 已存在且内容不同，未改动；确要替换请加 --overwrite",
    unregistered:
      "未写入：机构名录里没有能确定的机构（名录中相近的：{candidates}）。请用 --agency 指明，或先运行 npm run new-agency 登记",
    "no-year": "未写入：年度不能确定，请用 --year 指明",
    errors: "未写入：有错误，见下",
    refused: "拒绝导入，理由见下",
  },
  en: {
    saved: "written to {path}, {figures} figures",
    unchanged: "{path} is already so, {figures} figures",
    exists: "{path} exists with another text and was left alone; --overwrite replaces it",
    unregistered:
      "not written: no agency of the register is certain (candidates: {candidates}). Name it with --agency, or register it with npm run new-agency",
    "no-year": "not written: the year is not certain, name it with --year",
    errors: "not written: there are errors, see below",
    refused: "refused, for the reasons below",
  },
};

const SEVERITIES = {
  "zh-CN": { error: "错误", warning: "警告", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
} as const;

function messageText(file: string, message: Message, lang: Lang): readonly string[] {
  const place = message.line === null ? file : `${file}:${message.line}:${message.column ?? 1}`;
  const severity = SEVERITIES[lang][message.severity];
  return [
    `${place}  ${severity}  ${reasonOf(message, lang)}  ${message.ruleId}`,
    `    ${mendOf(message, lang)}`,
  ];
}
