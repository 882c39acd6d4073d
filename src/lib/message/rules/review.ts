import type { RuleEntries } from "../rules.ts";
import { ruleEntry } from "./entry.ts";
import { CHECK_COPY_FIRST, FORMS_BASIS } from "./shared.ts";

/** T4: table C, reconsideration and litigation. */
export const REVIEW_RULES: RuleEntries = {
  "T4-01": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "四种结果之和等于总计", en: "Four results make the total" },
    explanation: {
      zh: "行政复议、未经复议直接起诉、复议后起诉三组，结果维持、结果纠正、其他结果、尚未审结相加，应等于总计。",
      en: "For reconsideration, direct suits and suits after reconsideration: upheld, corrected, other and pending add up to the total.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "0 + 0 + 1 + 0 = 1", notOk: "10 + 1 + 0 + 0 ≠ 0" },
    statements: {
      PASS: {
        zh: "本站核对：“{row}”四种结果之和等于总计。",
        en: 'This archive checked: for "{row}" the four results add up to the total.',
      },
      FAIL: {
        zh: "本站核对：“{row}”四种结果之和不等于总计。",
        en: 'This archive checked: for "{row}" the four results do not add up to the total.',
      },
    },
  }),
};
