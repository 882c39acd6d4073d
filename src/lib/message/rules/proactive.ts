import type { RuleEntries } from "../rules.ts";
import { ruleEntry } from "./entry.ts";
import { CHECK_COPY_FIRST, FORMS_BASIS } from "./shared.ts";

/** T2: table A, proactive disclosure. */
export const PROACTIVE_RULES: RuleEntries = {
  "T2-01": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "推算的年初现行有效件数不为负", en: "The implied opening stock is not negative" },
    explanation: {
      zh: "现行有效件数减本年制发件数加本年废止件数，等于年初的现行有效件数，不应小于零。",
      en: "In force, less issued this year, plus repealed this year, is what was in force when the year began; it cannot be below nought.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "54 − 14 + 38 = 78 ≥ 0", notOk: "2 − 5 + 1 = −2 < 0" },
    statements: {
      PASS: {
        zh: "本站核对：{row}推算的年初现行有效件数不为负。",
        en: "This archive checked: {row}: the stock implied for the beginning of the year is not negative.",
      },
      FAIL: {
        zh: "本站核对：{row}推算的年初现行有效件数小于零。",
        en: "This archive checked: {row}: the stock implied for the beginning of the year is below nought.",
      },
    },
  }),
  "T2-03": ruleEntry({
    class: "W",
    evidence: "tables",
    title: { zh: "新公开不超过对外公开总数", en: "Newly disclosed is within public in total" },
    explanation: {
      zh: "2019年版：本年新公开数量应不大于对外公开总数量。",
      en: "Form of 2019: what was newly disclosed this year is part of what is public in total.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "13 ≤ 14", notOk: "15 > 14" },
    statements: {
      PASS: {
        zh: "本站核对：{row}本年新公开数量不大于对外公开总数量。",
        en: "This archive checked: {row}: newly disclosed is within public in total.",
      },
      FAIL: {
        zh: "本站核对：{row}本年新公开数量大于对外公开总数量。",
        en: "This archive checked: {row}: newly disclosed exceeds public in total.",
      },
    },
  }),
  "T2-05": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "项目数量加减后不为负", en: "Items after the change are not negative" },
    explanation: {
      zh: "2019年版：上一年项目数量加本年增减数，不应小于零。",
      en: "Form of 2019: last year's items plus the signed change cannot be below nought.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "48 − 4 = 44 ≥ 0", notOk: "3 − 4 = −1 < 0" },
    statements: {
      PASS: {
        zh: "本站核对：{row}上一年项目数量加本年增减后不为负。",
        en: "This archive checked: {row}: last year's items plus the change are not negative.",
      },
      FAIL: {
        zh: "本站核对：{row}上一年项目数量加本年增减后小于零。",
        en: "This archive checked: {row}: last year's items plus the change are below nought.",
      },
    },
  }),
};
