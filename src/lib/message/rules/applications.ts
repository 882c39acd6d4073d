import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import { CHECK_COPY_FIRST, FORMS_BASIS, NOTHING_TO_MEND, SEND_ORIGINAL } from "./shared.ts";

/** T3: table B, applications received and processed. */
export const APPLICATION_RULES: RuleEntries = {
  "T3-01": ruleEntry({
    class: "E",
    evidence: "tables",
    title: {
      zh: "每行：六类申请人之和等于总计",
      en: "Rows: six kinds of applicant make the total",
    },
    explanation: {
      zh: "申请表每一行，自然人加五类法人或其他组织，应等于总计。",
      en: "In every row of table B, natural persons and the five kinds of organisation add up to the total.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "6 + 1 + 0 + 0 + 0 + 0 = 7", notOk: "6 + 1 + 0 + 0 + 0 + 0 ≠ 8" },
    statements: {
      PASS: {
        zh: "本站核对：“{row}”六类申请人之和等于总计。",
        en: 'This archive checked: in "{row}" the six kinds of applicant add up to the total.',
      },
      FAIL: {
        zh: "本站核对：“{row}”六类申请人之和不等于总计。",
        en: 'This archive checked: in "{row}" the six kinds of applicant do not add up to the total.',
      },
    },
  }),
  "T3-02": ruleEntry({
    class: "E",
    evidence: "tables",
    title: {
      zh: "每列：各项办理结果之和等于（七）总计",
      en: "Columns: the outcomes make item (7)",
    },
    explanation: {
      zh: "申请表每一列，（一）至（六）各项办理结果相加，应等于（七）总计。2019年版“其他处理”为一行，2021年版为三行。",
      en: "In every column of table B the outcomes (1) to (6) add up to (7). “Otherwise closed” is one row in 2019 and three in 2021.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "5 + 1 + 1 = 7", notOk: "5 + 1 + 1 ≠ 8" },
    statements: {
      PASS: {
        zh: "本站核对：“{column}”一列，各项办理结果之和等于（七）总计。",
        en: 'This archive checked: in the column "{column}" the outcomes add up to item (7).',
      },
      FAIL: {
        zh: "本站核对：“{column}”一列，各项办理结果之和不等于（七）总计。",
        en: 'This archive checked: in the column "{column}" the outcomes do not add up to item (7).',
      },
    },
  }),
  "T3-03": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "每列：一 + 二 = 三（七） + 四", en: "Columns: item 1 + 2 = item 3 (7) + 4" },
    explanation: {
      zh: "本年新收加上年结转，等于本年办结总计加结转下年度。这是格式上印明的勾稽关系，七列都应成立。",
      en: "Received plus carried over equals closed plus carried forward. The form itself prints this identity; it holds in all seven columns.",
    },
    basis: {
      zh: "格式第三部分表头：“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。",
      en: "Head of table B on both forms: in each column, item 1 plus item 2 equals item 3 plus item 4.",
    },
    advice: CHECK_COPY_FIRST,
    example: { ok: "7 + 0 = 7 + 0", notOk: "7 + 0 ≠ 6 + 0" },
    statements: {
      PASS: {
        zh: "本站核对：“{column}”一列，第一、二项之和等于第三、四项之和。",
        en: 'This archive checked: in the column "{column}" items 1 and 2 equal items 3 and 4.',
      },
      FAIL: {
        zh: "本站核对：“{column}”一列，第一、二项之和不等于第三、四项之和。",
        en: 'This archive checked: in the column "{column}" items 1 and 2 do not equal items 3 and 4.',
      },
    },
  }),
  "T3-04": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "部分不大于全体", en: "No part exceeds its whole" },
    explanation: {
      zh: "结转下年度不大于新收与上年结转之和；任何一项办理结果不大于（七）总计。即使有的单元格缺失，也能核对。",
      en: "What is carried forward is within received plus carried over, and no outcome exceeds item (7). This can be checked even where other cells are missing.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "0 ≤ 7 + 0", notOk: "9 > 7 + 0" },
    statements: {
      PASS: {
        zh: "本站核对：“{column}”一列，结转下年度不大于新收与上年结转之和。",
        en: 'This archive checked: in the column "{column}", carried forward is within received plus carried over.',
      },
      FAIL: {
        zh: "本站核对：“{column}”一列，结转下年度大于新收与上年结转之和。",
        en: 'This archive checked: in the column "{column}", carried forward exceeds received plus carried over.',
      },
      "FAIL.outcome": {
        zh: "本站核对：“{column}”一列，“{row}”大于（七）总计。",
        en: 'This archive checked: in the column "{column}", "{row}" exceeds item (7).',
      },
    },
  }),
  "T3-05": ruleEntry({
    class: "E",
    evidence: "tables",
    title: {
      zh: "有缺格时，已知部分不大于总计",
      en: "With cells missing, the known parts stay within the total",
    },
    explanation: {
      zh: "一行或一列有单元格空白或无法辨认时，已知各格之和仍不应大于总计；恰好相等时，未知的格只能是零，由本站标为“推算”，不算报告所载。",
      en: "Where a row or column has a blank or unreadable cell, the known ones still may not exceed the total; where they equal it, the unknown ones can only be nought and are shown as derived, never as reported.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "6 + 1 = 7", notOk: "6 + 2 > 7" },
    statements: {
      derived: {
        zh: "本站核对：“{sum}”已知各格之和等于总计，其余{unknown}格只能是零（推算）。",
        en: 'This archive checked: in "{sum}" the known cells already make the total; the other {unknown} can only be nought (derived).',
      },
      FAIL: {
        zh: "本站核对：“{sum}”尚有{unknown}格未知，已知各格之和已大于总计。",
        en: 'This archive checked: in "{sum}" {unknown} cells are unknown, and the known ones already exceed the total.',
      },
      open: {
        zh: "本站核对：“{sum}”有{unknown}格未知，已知各格之和不大于总计，其余无法核对。",
        en: 'This archive checked: in "{sum}" {unknown} cells are unknown; the known ones are within the total, and no more can be said.',
      },
    },
  }),
  "T3-06": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "小计等于各项之和", en: "Subtotals equal their parts" },
    explanation: {
      zh: "报告自行印有小计时，小计应等于所属各项之和，七列都应成立。",
      en: "Where a report prints a subtotal of its own, it equals its parts in every column.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "1 + 0 + 2 = 3", notOk: "1 + 0 + 2 ≠ 4" },
    statements: {
      PASS: {
        zh: "本站核对：“{row}”在“{column}”一列等于所属各项之和。",
        en: 'This archive checked: "{row}" equals its parts in the column "{column}".',
      },
      FAIL: {
        zh: "本站核对：“{row}”在“{column}”一列不等于所属各项之和。",
        en: 'This archive checked: "{row}" does not equal its parts in the column "{column}".',
      },
    },
  }),
  "T3-07": ruleEntry({
    class: "I",
    evidence: "tables",
    title: { zh: "由行列推算的单格", en: "A cell that both margins fix" },
    explanation: {
      zh: "一格未知，而所在的行与列都只缺这一格时，两个方向推出的数应相同；此数标为“推算”，不算报告所载。",
      en: "Where a row and a column each lack the same one cell, both leave one value for it. It is shown as derived, never as reported.",
    },
    basis: FORMS_BASIS,
    advice: SEND_ORIGINAL,
    example: { ok: "2 = 2", notOk: "2 ≠ 3" },
    statements: {
      derived: {
        zh: "本站核对：“{row}”的“{column}”一格由行列推算为{fromRow}。",
        en: 'This archive checked: "{row}", "{column}" can only be {fromRow}, by row and by column.',
      },
      FAIL: {
        zh: "本站核对：“{row}”的“{column}”一格，按行推算为{fromRow}，按列推算为{fromColumn}。",
        en: 'This archive checked: "{row}", "{column}" would be {fromRow} by its row and {fromColumn} by its column.',
      },
    },
  }),
  "T3-08": ruleEntry({
    class: "I",
    evidence: "tables",
    title: { zh: "可能的改正", en: "A change that would mend the sums" },
    explanation: {
      zh: "有合计不成立时，逐一寻找使全部合计成立的单处改动：一个数写错、数字颠倒、写到相邻一列、一个数被拆成两格、整行错位。只作提示，绝不替改。",
      en: "Where sums do not hold, every single change that would mend all of them is looked for: one wrong number, swapped digits, a value in the wrong column, a number torn in two, a row shifted by one. Suggested, never applied.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "6 + 1 = 7", notOk: "16 → 61" },
    statements: {
      FAIL: {
        zh: "本站核对：“{table}”只需改动{cells}，全部合计即可成立；这只是一种可能。",
        en: 'This archive checked: in "{table}" a change of {cells} alone would make every sum hold; this is one possibility.',
      },
      "FAIL.several": {
        zh: "本站核对：“{table}”有{candidates}种单处改动可使全部合计成立，涉及{cells}，无法判断是哪一种。",
        en: 'This archive checked: in "{table}" {candidates} single changes would each make every sum hold, at {cells}; which of them cannot be told.',
      },
    },
  }),
  "T3-09": ruleEntry({
    class: "I",
    evidence: "prose",
    title: { zh: "因未缴费终止而未提收费", en: "Ended for an unpaid fee, yet no word of fees" },
    explanation: {
      zh: "2021年版：有申请因逾期未缴费而不再处理时，第六部分一般会说明信息处理费的收取情况。",
      en: "Form of 2021: where applications ended for an unpaid fee, section 6 usually tells what fees were charged.",
    },
    basis: {
      zh: "国务院办公厅《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）。",
      en: "Measures on information processing fees (Guo Ban Han [2020] No. 109).",
    },
    advice: NOTHING_TO_MEND,
    example: { ok: "2；六、收取信息处理费300元", notOk: "2；六、无" },
    statements: {
      PASS: {
        zh: "本站核对：有{count}件因逾期未缴费不再处理，第六部分提到了收费。",
        en: "This archive checked: {count} application(s) ended for an unpaid fee, and section 6 speaks of fees.",
      },
      FAIL: {
        zh: "本站核对：有{count}件因逾期未缴费不再处理，第六部分未提收费。",
        en: "This archive checked: {count} application(s) ended for an unpaid fee; section 6 does not speak of fees.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "T3-10": ruleEntry({
    class: "W",
    evidence: "tables",
    title: { zh: "部分公开可能重复计算", en: "Partial grants may be counted twice" },
    explanation: {
      zh: "各项办理结果之和恰比（七）总计多出部分公开的件数时，可能是部分公开的申请又计入了其他情形；格式要求“只计这一情形”。",
      en: "Where the outcomes exceed item (7) by exactly the number partially granted, these may have been counted again elsewhere, which the form asks not to do.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "4 + 17 = 21", notOk: "4 + 17 + 4 ≠ 21" },
    statements: {
      EXPLAINED: {
        zh: "本站核对：“{column}”一列各项之和恰比（七）总计多出部分公开的{count}件。",
        en: 'This archive checked: in the column "{column}" the outcomes exceed item (7) by exactly the {count} partially granted.',
      },
    },
  }),
};
