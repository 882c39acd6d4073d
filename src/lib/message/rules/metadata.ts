import type { RuleEntries } from "../rules.ts";
import { ruleEntry } from "./entry.ts";

/** M: the record of the file. */
export const METADATA_RULES: RuleEntries = {
  "M-01": ruleEntry({
    class: "E",
    evidence: "record",
    title: { zh: "年度一致", en: "One year throughout" },
    explanation: {
      zh: "标题中的年度、本站所记的年度和报告写明的统计期限应为同一年；“某县2020年……”与“2020年某县……”都可以。",
      en: "The year of the title, the year on record here and the stated statistics period are the same; the title may put year and name in either order.",
    },
    basis: {
      zh: "《政府信息公开条例》第四十九条、第五十条：年度报告报告上一年度的情况。",
      en: "Regulations on Open Government Information, articles 49 and 50: the annual report covers the previous year.",
    },
    advice: {
      zh: "先核对本站所记年度；若原文标题或统计期限有误，由发布机关核实。",
      en: "Check the year on record here first; if the original's title or period differs, its publisher can tell.",
    },
    example: { ok: "2020 = 2020 = 2020", notOk: "2020 ≠ 2019" },
    statements: {
      PASS: {
        zh: "本站核对：标题、记录与统计期限同为{year}年。",
        en: "This archive checked: title, record and statistics period all say {year}.",
      },
      FAIL: {
        zh: "本站核对：标题为{named}年，记录为{year}年，统计期限为{stated}年。",
        en: "This archive checked: the title says {named}, the record {year}, the statistics period {stated}.",
      },
    },
  }),
};
