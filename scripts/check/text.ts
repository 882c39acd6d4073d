import { type Finding, isObservation, type Verdict } from "../../src/lib/audit/index.ts";
import { inLang, type Lang, RULE_ENTRIES } from "../../src/lib/message/index.ts";
import { shownPath } from "../content/print.ts";

/** A finding for people: where, verdict, what, rule; below it the numbers and what to do. */
export function findingLines(finding: Finding, directory: string, lang: Lang): readonly string[] {
  const place = `${shownPath(directory, finding.file)}:${finding.line ?? 1}:${finding.column ?? 1}`;
  const verdict = isObservation(finding) ? NOTE[lang] : VERDICT[lang][finding.verdict];
  const advice = RULE_ENTRIES[finding.ruleId]?.advice;
  const details = [
    finding.equation,
    finding.explanation ? inLang(finding.explanation.text, lang) : "",
    finding.verdict === "FAIL" && advice ? inLang(advice, lang) : "",
  ].filter((text) => text !== "");
  return [
    `${place}  ${verdict}  ${inLang(finding.statement, lang)}  ${finding.ruleId}`,
    ...details.map((text) => `    ${text}`),
  ];
}

/** A failed check of class I is only worth knowing. */
const NOTE: Readonly<Record<Lang, string>> = { "zh-CN": "提示", en: "note" };

const VERDICT: Readonly<Record<Lang, Readonly<Record<Verdict, string>>>> = {
  "zh-CN": { PASS: "通过", FAIL: "不符", EXPLAINED: "可解释", NOT_ASSESSABLE: "无法核对" },
  en: { PASS: "pass", FAIL: "fail", EXPLAINED: "explained", NOT_ASSESSABLE: "not assessable" },
};
