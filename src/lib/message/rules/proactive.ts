import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import {
  ARITHMETIC_BASIS,
  CHECK_BOTH_YEARS,
  CHECK_COPY_FIRST,
  CHECK_PROSE,
  FORMS_BASIS,
  NOTHING_TO_MEND,
} from "./shared.ts";

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
  "T2-02": ruleEntry({
    class: "I",
    evidence: "tables",
    title: { zh: "县乡机关制发规章", en: "A county that makes 规章" },
    explanation: {
      zh: "规章由国务院部门、省级和设区的市级政府制定；县、乡及其部门填有规章数，可能是填错了行。",
      en: "Rules called 规章 are made by ministries, provinces and cities with districts. A number in that row of a county or township may belong in another.",
    },
    basis: {
      zh: "《中华人民共和国立法法》关于规章制定权限的规定。",
      en: "Legislation Law, on who may make 规章.",
    },
    advice: CHECK_COPY_FIRST,
    example: { ok: "0 = 0", notOk: "2 > 0" },
    statements: {
      PASS: {
        zh: "本站核对：规章一行为零。",
        en: "This archive checked: the row of 规章 is nought.",
      },
      FAIL: {
        zh: "本站核对：规章一行填有数字，而县、乡机关一般不制定规章。",
        en: "This archive checked: the row of 规章 has a number, though counties and townships make none as a rule.",
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
  "T2-04": ruleEntry({
    class: "I",
    evidence: "tables",
    title: { zh: "新公开多于新制作", en: "More disclosed than made" },
    explanation: {
      zh: "2019年版：本年新公开数量大于新制作数量时，应有以往结转的件数；正文若写明“含上年结转”，据此核对。",
      en: "Form of 2019: more disclosed than made this year needs a backlog; where the prose tells of one, it is added.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "11 + 2 = 13", notOk: "13 > 11" },
    statements: {
      PASS: {
        zh: "本站核对：{row}本年新公开数量不大于新制作数量。",
        en: "This archive checked: {row}: no more was disclosed than made.",
      },
      FAIL: {
        zh: "本站核对：{row}本年新公开数量大于新制作数量，正文未说明结转。",
        en: "This archive checked: {row}: more was disclosed than made, and the prose tells of no backlog.",
      },
      EXPLAINED: {
        zh: "本站核对：{row}本年新公开数量大于新制作数量，正文所说的上年结转件数恰可补足。",
        en: "This archive checked: {row}: more was disclosed than made; the backlog told in the prose makes up the difference.",
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
  "T2-06": ruleEntry({
    class: "W",
    evidence: "tables",
    title: { zh: "采购项目与金额同有同无", en: "Projects and amount go together" },
    explanation: {
      zh: "2019年版：采购项目数量为零则金额为零，反之亦然；金额要求保留四位小数（只作提示）。",
      en: "Form of 2019: no amount without a project and no project without an amount; four decimals are asked for (a hint only).",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "115 ↔ 10309.4000", notOk: "0 ↔ 251.3" },
    statements: {
      PASS: {
        zh: "本站核对：采购项目数量{projects}，总金额{amount}，同有或同无。",
        en: "This archive checked: {projects} projects, amount {amount}: both or neither.",
      },
      FAIL: {
        zh: "本站核对：采购项目数量{projects}，总金额{amount}，一有一无。",
        en: "This archive checked: {projects} projects, amount {amount}: one without the other.",
      },
      "FAIL.places": {
        zh: "本站核对：采购总金额{amount}有{places}位小数，格式要求四位。",
        en: "This archive checked: the amount {amount} has {places} decimal(s); the form asks for four.",
      },
    },
  }),
  "T2-07": ruleEntry({
    class: "W",
    evidence: "years",
    title: { zh: "金额单位疑似有误", en: "The unit of an amount looks wrong" },
    explanation: {
      zh: "金额达到本机关其他年度或同类机关中位数的一千倍以上，或以四个零结尾，可能是以“元”填入了“万元”栏。",
      en: "An amount a thousand times the body’s other years or the median of like bodies, or one ending in four noughts, may be in 元 where 万元 is asked for.",
    },
    basis: {
      zh: "2021年版格式以“万元”为单位；两个单位相差一万倍。",
      en: "The form of 2021 counts in 万元, ten thousand 元.",
    },
    advice: CHECK_BOTH_YEARS,
    example: { ok: "583.9", notOk: "5839000" },
    statements: {
      PASS: {
        zh: "本站核对：{row}的金额{value}与参照相称。",
        en: "This archive checked: {row}: the amount {value} is in proportion.",
      },
      FAIL: {
        zh: "本站核对：{row}的金额{value}是参照数的一千倍以上，单位可能有误。",
        en: "This archive checked: {row}: the amount {value} is a thousand times its reference or more; the unit may be wrong.",
      },
      "FAIL.zeros": {
        zh: "本站核对：{row}的金额{value}以四个零结尾，单位可能有误。",
        en: "This archive checked: {row}: the amount {value} ends in four noughts; the unit may be wrong.",
      },
      "no-series": {
        zh: "本站核对：{row}的金额没有其他年度或同类机关可以参照。",
        en: "This archive checked: {row}: no other year or like body to compare the amount with.",
      },
    },
  }),
  "T2-08": ruleEntry({
    class: "I",
    evidence: "tables",
    title: { zh: "有决定而无项目", en: "Decisions without items" },
    explanation: {
      zh: "2019年版：项目数量为零而有处理决定，或连续两年有项目而无一处理决定，可能是填报口径不同。",
      en: "Form of 2019: decisions where there is no item, or items of which none was decided two years running, may come from another way of counting.",
    },
    basis: ARITHMETIC_BASIS,
    advice: NOTHING_TO_MEND,
    example: { ok: "449 + 418, 1925", notOk: "0 + 0, 230" },
    statements: {
      "FAIL.decisions": {
        zh: "本站核对：{row}项目数量为零，却有处理决定。",
        en: "This archive checked: {row}: decisions, but no item.",
      },
      "FAIL.idle": {
        zh: "本站核对：{row}连续两年有项目而无处理决定。",
        en: "This archive checked: {row}: items, but no decision two years running.",
      },
    },
  }),
};
