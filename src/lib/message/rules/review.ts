import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import {
  ARITHMETIC_BASIS,
  CHECK_BOTH_YEARS,
  CHECK_COPY_FIRST,
  FORMS_BASIS,
  NOTHING_TO_MEND,
  SERIES_BASIS,
} from "./shared.ts";

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
  "T4-02": ruleEntry({
    class: "W",
    evidence: "years",
    title: {
      zh: "复议后起诉不多于已结复议",
      en: "Suits after reconsideration within reconsiderations",
    },
    explanation: {
      zh: "复议后起诉的件数，一般不多于本年和以往各年已审结的行政复议件数。",
      en: "Suits after reconsideration are, as a rule, within the reconsiderations concluded this year and before.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_BOTH_YEARS,
    example: { ok: "3 ≤ 1 + 1 + 0 + 10", notOk: "3 > 1 + 1" },
    statements: {
      PASS: {
        zh: "本站核对：复议后起诉的件数不多于已知各年审结的复议件数。",
        en: "This archive checked: suits after reconsideration are within the reconsiderations concluded in the years known.",
      },
      FAIL: {
        zh: "本站核对：复议后起诉的件数多于本年和上年审结的复议件数。",
        en: "This archive checked: suits after reconsideration exceed the reconsiderations concluded in the years known.",
      },
      "NOT_ASSESSABLE.not-in-our-copy": {
        zh: "本站核对：复议后起诉的件数多于已知各年审结的复议，但本站未收录以往年度，无法核对。",
        en: "This archive checked: suits after reconsideration exceed the reconsiderations known here, but earlier years are not held, so nothing can be said.",
      },
    },
  }),
  "T4-03": ruleEntry({
    class: "I",
    evidence: "years",
    title: { zh: "上年未审结的应见于本年", en: "Pending cases reappear" },
    explanation: {
      zh: "上一年尚未审结的案件，若本年总计包括以往结转的案件，不应多于本年总计；各机关口径不一。",
      en: "Cases pending last year are within this year’s total where the body counts cases carried in; conventions differ.",
    },
    basis: SERIES_BASIS,
    advice: CHECK_BOTH_YEARS,
    example: { ok: "1 ≤ 4", notOk: "9 > 4" },
    statements: {
      PASS: {
        zh: "本站核对：“{row}”上年尚未审结的件数不多于本年总计。",
        en: "This archive checked: \"{row}\": last year's pending cases are within this year's total.",
      },
      FAIL: {
        zh: "本站核对：“{row}”上年尚未审结的件数多于本年总计。",
        en: "This archive checked: \"{row}\": last year's pending cases exceed this year's total.",
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
  "T4-04": ruleEntry({
    class: "I",
    evidence: "years",
    title: { zh: "无申请而有复议诉讼", en: "Cases without applications" },
    explanation: {
      zh: "本年和上年都没有新收申请，却有复议或诉讼，可能针对更早的申请。",
      en: "Reviews or suits in a year that, like the one before, received no application may concern an earlier one.",
    },
    basis: SERIES_BASIS,
    advice: NOTHING_TO_MEND,
    example: { ok: "1 ↔ 7", notOk: "1 ↔ 0, 0" },
    statements: {
      PASS: {
        zh: "本站核对：复议、诉讼共{count}件，本年或上年收到过申请。",
        en: "This archive checked: {count} review(s) or suit(s), and applications in this year or the last.",
      },
      FAIL: {
        zh: "本站核对：复议、诉讼共{count}件，本年和上年都没有新收申请。",
        en: "This archive checked: {count} review(s) or suit(s), and no application in this year or the last.",
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
};
