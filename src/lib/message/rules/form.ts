import type { RuleEntries } from "../rules.ts";
import { ruleEntry } from "./entry.ts";
import { CHECK_COPY_FIRST, FORMS_BASIS } from "./shared.ts";

/** F: form and presence. */
export const FORM_RULES: RuleEntries = {
  "F-01": ruleEntry({
    class: "E",
    evidence: "record",
    title: { zh: "格式版本以表头为准", en: "The form is known by its labels" },
    explanation: {
      zh: "主动公开情况表用的是2019年版还是2021年版格式，从表中的行名和列名判断，不从年份推断；与文件所声明的版本对照。",
      en: "Whether the disclosure table follows the form of 2019 or of 2021 is read from its row and column labels, never from the year, and held against what the file declares.",
    },
    basis: FORMS_BASIS,
    advice: {
      zh: "改正文件头中的 form，使之与表格一致。",
      en: "Correct `form` in the file's head so that it agrees with the table.",
    },
    example: { ok: "form: 2021，本年制发件数", notOk: "form: 2021，本年新制作数量" },
    statements: {
      PASS: {
        zh: "本站核对：表格按行列名称识别为“{recognised}”，与文件声明一致。",
        en: 'This archive checked: by its labels the table is recognised as "{recognised}", as the file declares.',
      },
      FAIL: {
        zh: "本站核对：文件声明格式为“{claimed}”，表格按行列名称识别为“{recognised}”。",
        en: 'This archive checked: the file declares the form "{claimed}", the labels of the table say "{recognised}".',
      },
    },
  }),
  "F-05": ruleEntry({
    class: "W",
    evidence: "tables",
    title: { zh: "三张统计表各在其位", en: "Each table stands in its section" },
    explanation: {
      zh: "第二、三、四部分各应有一张统计表。表格缺失时不作评判，正文中提到的数字另行列出，绝不补零。",
      en: "Sections 2, 3 and 4 each carry one table. A missing table is not judged; figures told in prose are shown beside the gap, and nothing is filled with zeros.",
    },
    basis: FORMS_BASIS,
    advice: {
      zh: "若原文有表而本站没有，请提交原文；若表格放错部分，由发布机关核实。",
      en: "If the original has the table and this archive does not, send us the original.",
    },
    example: { ok: "三、……申请情况 + 申请表", notOk: "四、……复议诉讼情况 + 申请表" },
    statements: {
      PASS: {
        zh: "本站核对：第{numeral}部分有统计表“{table}”。",
        en: 'This archive checked: the table "{table}" stands in its section.',
      },
      FAIL: {
        zh: "本站核对：统计表“{table}”不在第{numeral}部分。",
        en: 'This archive checked: the table "{table}" stands in another section than its own.',
      },
      "NOT_ASSESSABLE.narrative": {
        zh: "本站核对：没有统计表“{table}”；以下数字只见于正文，不填入表中。",
        en: 'This archive checked: there is no table "{table}"; the figures below are told in prose only and fill no cell.',
      },
      "NOT_ASSESSABLE.not-in-report": {
        zh: "本站核对：报告中没有统计表“{table}”。",
        en: 'This archive checked: the report has no table "{table}".',
      },
      "NOT_ASSESSABLE.not-in-our-copy": {
        zh: "本站核对：本站的副本中没有统计表“{table}”，很可能是在抓取或转换时丢失。",
        en: 'This archive checked: our copy has no table "{table}"; it was probably lost on its way to us.',
      },
    },
  }),
  "F-06": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "行项目完整、不重复", en: "Every row, once" },
    explanation: {
      zh: "各表应有其格式规定的全部行（申请表2019年版23行、2021年版25行），每行一次，没有格式以外的行。",
      en: "A table has every row of its own form (table B: 23 in 2019, 25 in 2021), each once, and no row the form does not have.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "25 / 25", notOk: "24 / 25" },
    statements: {
      PASS: {
        zh: "本站核对：“{table}”的{rows}行齐全，没有重复。",
        en: 'This archive checked: all {rows} rows of "{table}" are there, each once.',
      },
      "FAIL.missing": {
        zh: "本站核对：“{table}”应有{rows}行，见到{found}行，缺{missing}。",
        en: 'This archive checked: "{table}" should have {rows} rows, {found} were found; missing: {missing}.',
      },
      "FAIL.twice": {
        zh: "本站核对：“{table}”中{twice}出现不止一次。",
        en: 'This archive checked: in "{table}", {twice} stands more than once.',
      },
      "FAIL.unknown": {
        zh: "本站核对：“{table}”中有格式以外的行：{unknown}。",
        en: 'This archive checked: "{table}" has rows its form does not have: {unknown}.',
      },
    },
  }),
  "F-07": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "每行数字个数正确", en: "The right number of values in each row" },
    explanation: {
      zh: "每一数据行的数字个数应与其格式的列数相同，申请表为七个。",
      en: "Every row of data has as many values as its form has columns, seven in table B.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "6 1 0 0 0 0 7", notOk: "6 1 0 0 0 7" },
    statements: {
      PASS: {
        zh: "本站核对：“{table}”各行的数字个数正确。",
        en: 'This archive checked: every row of "{table}" has the right number of values.',
      },
      FAIL: {
        zh: "本站核对：“{table}”中{rows}的数字个数与列数不符。",
        en: 'This archive checked: in "{table}", {rows} has fewer values than columns.',
      },
    },
  }),
  "F-08": ruleEntry({
    class: "E",
    evidence: "tables",
    title: { zh: "单元格内容合乎栏目", en: "Cells hold what their column asks for" },
    explanation: {
      zh: "件数、条数为非负整数，增减可带符号，只有金额可有小数；“/”“—”空白和“无”原样保留，不当作零。",
      en: "Counts are whole numbers of nought or more, changes may carry a sign, only money has decimals; “/”, “—”, blanks and 无 are kept as they are and never read as zero.",
    },
    basis: FORMS_BASIS,
    advice: CHECK_COPY_FIRST,
    example: { ok: "12", notOk: "12.5（件）" },
    statements: {
      PASS: {
        zh: "本站核对：{cells}个单元格的内容均合乎栏目。",
        en: "This archive checked: all {cells} cells hold what their column asks for.",
      },
      FAIL: {
        zh: "本站核对：“{row}”的“{column}”一格写作“{raw}”，与栏目所要求的数字不符。",
        en: 'This archive checked: "{row}", "{column}" reads “{raw}”, which is not the kind of number its column asks for.',
      },
      "NOT_ASSESSABLE.not-in-our-copy": {
        zh: "本站核对：“{row}”的“{column}”一格在本站的副本中无法辨认。",
        en: 'This archive checked: "{row}", "{column}" cannot be read in our copy.',
      },
      "NOT_ASSESSABLE.not-in-report": {
        zh: "本站核对：报告中没有统计表。",
        en: "This archive checked: the report has no statutory table.",
      },
    },
  }),
};
