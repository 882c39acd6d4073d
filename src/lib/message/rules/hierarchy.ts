import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import { ARITHMETIC_BASIS, CHECK_BOTH_YEARS } from "./shared.ts";

/** H: between a body and those it answers for. */
export const HIERARCHY_RULES: RuleEntries = {
  "H-01": ruleEntry({
    class: "W",
    evidence: "bodies",
    title: { zh: "汇总数等于下属之和", en: "The level equals its bodies" },
    explanation: {
      zh: "标明为全级汇总的报告，在下属机关的报告全部收录时，申请各项总计应等于下属之和。",
      en: "A report that sums up its level equals the sum of its bodies, where the archive holds every one of them.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_BOTH_YEARS,
    example: { ok: "12 = 7 + 5", notOk: "12 ≠ 7 + 4" },
    statements: {
      PASS: {
        zh: "本站核对：“{row}”等于{children}个下属机关之和。",
        en: 'This archive checked: "{row}" equals the sum of its {children} bodies.',
      },
      FAIL: {
        zh: "本站核对：“{row}”不等于{children}个下属机关之和。",
        en: 'This archive checked: "{row}" does not equal the sum of its {children} bodies.',
      },
      "NOT_ASSESSABLE.incomplete": {
        zh: "本站核对：下属{known}个机关中只收录了{held}个的报告，无法核对。",
        en: "This archive checked: the archive holds {held} of its {known} bodies, so nothing can be said.",
      },
    },
  }),
  "H-02": ruleEntry({
    class: "W",
    evidence: "bodies",
    title: { zh: "下属不大于上级汇总", en: "A body is within its level" },
    explanation: {
      zh: "上级报告为全级汇总时，本机关新收的申请数应不大于上级的数字。",
      en: "Where the parent sums up its level, this body received no more applications than its parent counts.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_BOTH_YEARS,
    example: { ok: "0 ≤ 12", notOk: "15 > 12" },
    statements: {
      PASS: {
        zh: "本站核对：本机关新收申请数不大于上级汇总数（{parent}）。",
        en: "This archive checked: the applications received are within those of the parent ({parent}).",
      },
      FAIL: {
        zh: "本站核对：本机关新收申请数大于上级汇总数（{parent}）。",
        en: "This archive checked: the applications received exceed those of the parent ({parent}).",
      },
    },
  }),
};
