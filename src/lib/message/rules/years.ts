import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import {
  ARITHMETIC_BASIS,
  CHECK_BOTH_YEARS,
  CHECK_PROSE,
  FORMS_BASIS,
  NOTHING_TO_MEND,
  SEND_ORIGINAL,
  SERIES_BASIS,
} from "./shared.ts";

/** Y: between the years of one body. */
export const YEAR_RULES: RuleEntries = {
  "Y-01": ruleEntry({
    class: "E",
    evidence: "years",
    title: { zh: "上年结转与本年承接一致", en: "Carried forward is carried over" },
    explanation: {
      zh: "上一年度“结转下年度继续办理”应等于本年度“上年结转”，总计一列及六类申请人各列都应如此；总计一致而分列不同的，可能是申请人重新归类。",
      en: "What last year carried forward is what this year carried over, in the total and in each kind of applicant. Where only the kinds differ, applicants may have been put into other classes.",
    },
    basis: {
      zh: "格式第三部分第二项与上年第四项为同一批申请。",
      en: "Item 2 of table B and item 4 of the year before count the same applications.",
    },
    advice: CHECK_BOTH_YEARS,
    example: { ok: "121 = 121", notOk: "121 ≠ 119" },
    statements: {
      PASS: {
        zh: "本站核对：“{column}”一列，上年结转下年度数等于本年上年结转数。",
        en: 'This archive checked: in the column "{column}", carried forward last year equals carried over this year.',
      },
      FAIL: {
        zh: "本站核对：“{column}”一列，上年结转下年度数不等于本年上年结转数。",
        en: 'This archive checked: in the column "{column}", carried forward last year does not equal carried over this year.',
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
  "Y-02": ruleEntry({
    class: "W",
    evidence: "years",
    title: { zh: "现行有效件数逐年衔接", en: "The stock of documents joins" },
    explanation: {
      zh: "2021年版：上年现行有效，加本年制发，减本年废止，应等于本年现行有效。清理、重新认定和口径变化会造成差异。",
      en: "Form of 2021: in force last year, plus issued, less repealed, is in force this year. A clean-up, a new appraisal or another scope may account for a difference.",
    },
    basis: SERIES_BASIS,
    advice: CHECK_BOTH_YEARS,
    example: { ok: "597 + 50 − 227 = 420", notOk: "597 + 50 − 227 ≠ 400" },
    statements: {
      PASS: {
        zh: "本站核对：{row}上年现行有效加减后等于本年现行有效。",
        en: "This archive checked: {row}: last year's stock and this year's changes make this year's stock.",
      },
      FAIL: {
        zh: "本站核对：{row}上年现行有效加减后不等于本年现行有效。",
        en: "This archive checked: {row}: last year's stock and this year's changes do not make this year's stock.",
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
  "Y-03": ruleEntry({
    class: "W",
    evidence: "years",
    title: { zh: "项目数量逐年衔接", en: "Items join" },
    explanation: {
      zh: "2019年版：上一年度的“上一年项目数量”加“本年增/减”，应等于本年度的“上一年项目数量”。只有2019、2020两个年度可比。",
      en: "Form of 2019: last year’s items plus its change are what this year calls items of the previous year. Only 2019 and 2020 can be compared.",
    },
    basis: SERIES_BASIS,
    advice: CHECK_BOTH_YEARS,
    example: { ok: "21 + 19 = 40", notOk: "21 + 19 ≠ 38" },
    statements: {
      PASS: {
        zh: "本站核对：{row}两年的项目数量衔接。",
        en: "This archive checked: {row}: the items of both years join.",
      },
      FAIL: {
        zh: "本站核对：{row}两年的项目数量不衔接。",
        en: "This archive checked: {row}: the items of both years do not join.",
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
  "Y-04": ruleEntry({
    class: "I",
    evidence: "years",
    title: { zh: "2020年与2021年之间格式更换", en: "The forms change between 2020 and 2021" },
    explanation: {
      zh: "两版格式的栏目含义不同：对外公开总数量不是现行有效件数，“其他处理”由一行变三行，增减、采购两栏取消，废止、现行有效两栏新设。数列在此断开，并列数字仅供参考。",
      en: "The editions count different things: public in total is not in force, “otherwise closed” becomes three rows, changes and procurement end, repealed and in force begin. The series breaks here; numbers side by side are for information.",
    },
    basis: FORMS_BASIS,
    advice: NOTHING_TO_MEND,
    example: { ok: "54 − 14 + 38 ≠ 60", notOk: "—" },
    statements: {
      bridge: {
        zh: "本站核对：{row}：两版格式口径不同，不作评判，并列供参考。",
        en: "This archive checked: {row}: the two editions count differently; the numbers stand side by side for information.",
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
  "Y-05": ruleEntry({
    class: "I",
    evidence: "years",
    title: { zh: "与上年相差悬殊", en: "Far from last year" },
    explanation: {
      zh: "与上年相差五倍以上且绝对数超过二十的数字，附本机关历年数字供参考。",
      en: "A figure more than five times last year’s or less than a fifth of it, and more than twenty away, shown with the body’s own history.",
    },
    basis: SERIES_BASIS,
    advice: NOTHING_TO_MEND,
    example: { ok: "21 → 95", notOk: "12 → 95" },
    statements: {
      FAIL: {
        zh: "本站核对：“{row}”（{column}）由上年的{before}变为{now}。",
        en: 'This archive checked: "{row}" ({column}) went from {before} last year to {now}.',
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
  "Y-06": ruleEntry({
    class: "W",
    evidence: "years",
    title: { zh: "与往年报告雷同", en: "Like an earlier report" },
    explanation: {
      zh: "各表非零数字与往年完全相同，或去掉年份后正文九成五以上相同。",
      en: "Tables whose figures are all those of an earlier year, or prose that is the same to 95 % once years are left out.",
    },
    basis: {
      zh: "国办公开办函〔2021〕30号：照抄往年报告的，由有关领导和工作机构负责。",
      en: "Guo Ban Gong Kai Ban Han [2021] No. 30 holds those in charge answerable for copied reports.",
    },
    advice: CHECK_BOTH_YEARS,
    example: { ok: "62 %", notOk: "98 %" },
    statements: {
      PASS: {
        zh: "本站核对：正文与{year}年的报告相似度约{percent}%。",
        en: "This archive checked: the prose is about {percent} % like that of {year}.",
      },
      FAIL: {
        zh: "本站核对：正文与{year}年的报告相似度约{percent}%。",
        en: "This archive checked: the prose is about {percent} % like that of {year}.",
      },
      "FAIL.tables": {
        zh: "本站核对：{figures}个非零数字与{year}年的报告完全相同。",
        en: "This archive checked: all {figures} figures above nought are those of {year}.",
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
  "Y-07": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "年份未更新", en: "A year left standing" },
    explanation: {
      zh: "叙述本年工作的句子以上一年的年份开头，且全句未提本年。引用文件的标题和与上年比较的句子不计。",
      en: "A sentence that tells this year’s work opens with last year and nowhere names this one. Titles of cited documents and comparisons do not count.",
    },
    basis: ARITHMETIC_BASIS,
    advice: CHECK_PROSE,
    example: { ok: "2021年，全县……", notOk: "2020年，全县……（2021年度报告）" },
    statements: {
      PASS: {
        zh: "本站核对：叙述中没有未更新的年份。",
        en: "This archive checked: no year was left standing in the account.",
      },
      FAIL: {
        zh: "本站核对：叙述本年工作的句子写作{stale}年，报告年度为{year}。",
        en: "This archive checked: a sentence on the year's work says {stale}, the report year is {year}.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "Y-08": ruleEntry({
    class: "I",
    evidence: "years",
    title: { zh: "年度缺失与来源更换", en: "Gaps and replaced sources" },
    explanation: {
      zh: "本报告之前若有年度缺失，数列在此断开；原文更换过的，列出更换前后。",
      en: "Where years are missing before this report the series breaks; where its source was replaced, both states are shown.",
    },
    basis: { zh: "本站的收录记录。", en: "This archive's own record." },
    advice: SEND_ORIGINAL,
    example: { ok: "2020, 2021", notOk: "2019, 2021" },
    statements: {
      PASS: {
        zh: "本站核对：上一年度的报告已收录。",
        en: "This archive checked: last year's report is held.",
      },
      FAIL: {
        zh: "本站核对：本报告与{before}年的报告之间缺{missing}个年度。",
        en: "This archive checked: {missing} year(s) are missing between {before} and this report.",
      },
      "FAIL.replaced": {
        zh: "本站核对：原文于{date}更换：{figure}由“{old}”变为“{now}”。",
        en: "This archive checked: the source was replaced on {date}: {figure} went from “{old}” to “{now}”.",
      },
      "NOT_ASSESSABLE.no-previous-year": {
        zh: "本站核对：未收录上一年度的报告，无法核对。",
        en: "This archive checked: the archive does not hold last year's report, so nothing can be said.",
      },
    },
  }),
};
