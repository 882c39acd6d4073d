import type { RuleEntries } from "../rules.ts";
import { ruleEntry } from "./entry.ts";
import { CHECK_COPY_FIRST, FORMS_BASIS } from "./shared.ts";

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
      PASS: {
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
};
