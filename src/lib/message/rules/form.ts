import type { RuleEntries } from "../rule-entry.ts";
import { ruleEntry } from "./entry.ts";
import {
  ARITHMETIC_BASIS,
  CHECK_COPY_FIRST,
  FORMS_BASIS,
  NOTHING_TO_MEND,
  SEND_ORIGINAL,
} from "./shared.ts";

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
  "F-02": ruleEntry({
    class: "W",
    evidence: "tables",
    title: { zh: "格式版本与年度相符", en: "The form fits the year" },
    explanation: {
      zh: "2019、2020年度用2019年版格式（2019年度为参照使用），2021年度起用2021年版；一份报告的各表应为同一版本。",
      en: "Report years 2019 and 2020 use the form of 2019 (for 2019 it was encouraged), later years that of 2021; the tables of one report are of one edition.",
    },
    basis: FORMS_BASIS,
    advice: {
      zh: "格式用旧不影响数字本身；与其他报告比较时须注意口径。",
      en: "The numbers stand as they are; mind the edition when comparing with other reports.",
    },
    example: { ok: "2021：本年制发件数", notOk: "2022：本年新制作数量" },
    statements: {
      PASS: {
        zh: "本站核对：表格为{expected}年版格式，与{year}年度相符。",
        en: "This archive checked: the tables follow the form of {expected}, as report year {year} asks.",
      },
      FAIL: {
        zh: "本站核对：{year}年度应使用{expected}年版格式，表格识别为{found}年版。",
        en: "This archive checked: report year {year} uses the form of {expected}; the tables follow that of {found}.",
      },
      "FAIL.mixed": {
        zh: "本站核对：各表混用了不同版本的格式：{found}。",
        en: "This archive checked: the tables mix editions of the form: {found}.",
      },
    },
  }),
  "F-03": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "六个部分齐全、有序、标题规范", en: "Six sections, in order, under their titles" },
    explanation: {
      zh: "年度报告应有六个部分，按顺序各一次，标题与格式一致。",
      en: "A report has the six prescribed sections, in order, each once, under the prescribed titles.",
    },
    basis: FORMS_BASIS,
    advice: {
      zh: "缺失的部分可能是本站副本丢失；标题不同不影响内容。",
      en: "A missing section may have been lost in our copy; a differing title does not touch the content.",
    },
    example: { ok: "二、主动公开政府信息情况", notOk: "2、政府信息公开情况" },
    statements: {
      PASS: {
        zh: "本站核对：六个部分齐全、有序，标题与格式一致。",
        en: "This archive checked: all six sections are there, in order, under their titles.",
      },
      "FAIL.missing": {
        zh: "本站核对：没有见到{sections}。",
        en: "This archive checked: not found: {sections}.",
      },
      "FAIL.twice": {
        zh: "本站核对：{sections}出现不止一次。",
        en: "This archive checked: {sections} stands more than once.",
      },
      "FAIL.order": {
        zh: "本站核对：{sections}的先后与格式不同。",
        en: "This archive checked: {sections} stands out of the prescribed order.",
      },
      "FAIL.titles": {
        zh: "本站核对：{count}个标题与格式不同：{sections}。",
        en: "This archive checked: {count} title(s) differ from the form: {sections}.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "F-04": ruleEntry({
    class: "W",
    evidence: "prose",
    title: { zh: "自述的结构与实际一致", en: "As many parts as announced" },
    explanation: {
      zh: "报告开头说明由几个部分组成时，实际应有同样多的部分；少了，多半是本站副本的问题。",
      en: "Where a report announces how many parts it has, it has as many. Fewer usually mean that our copy lost some.",
    },
    basis: ARITHMETIC_BASIS,
    advice: SEND_ORIGINAL,
    example: { ok: "6 = 6", notOk: "6 ≠ 4" },
    statements: {
      PASS: {
        zh: "本站核对：报告自述有{declared}个部分，实际见到{found}个。",
        en: "This archive checked: the report announces {declared} parts and has {found}.",
      },
      FAIL: {
        zh: "本站核对：报告自述有{declared}个部分，本站的副本中见到{found}个。",
        en: "This archive checked: the report announces {declared} parts, our copy has {found}.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
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
  "F-09": ruleEntry({
    class: "I",
    evidence: "tables",
    title: { zh: "各表全为零", en: "Every figure is nought" },
    explanation: {
      zh: "全部数字为零的报告，对业务少的机关是正常的；计算平均比率时不计入。",
      en: "A report whose every figure is nought is lawful for a small office; it is left out of averages of rates.",
    },
    basis: FORMS_BASIS,
    advice: NOTHING_TO_MEND,
    example: { ok: "0, 0, 3", notOk: "0, 0, 0" },
    statements: {
      FAIL: {
        zh: "本站核对：{cells}个数字全为零。",
        en: "This archive checked: all {cells} figures are nought.",
      },
    },
  }),
  "F-10": ruleEntry({
    class: "I",
    evidence: "prose",
    title: { zh: "残留的页面杂质", en: "Leftovers of a page or program" },
    explanation: {
      zh: "网页导航、书签标记、分享按钮等不属于报告正文，导入时应去除。",
      en: "Navigation, bookmarks and share buttons are no part of a report and should have been removed at import.",
    },
    basis: { zh: "本站的导入规则。", en: "This archive's own rules of import." },
    advice: SEND_ORIGINAL,
    example: { ok: "六、其他需要报告的事项", notOk: "[bookmark: _GoBack]六、……" },
    statements: {
      FAIL: {
        zh: "本站核对：正文中残留“{text}”。",
        en: "This archive checked: the text still holds “{text}”.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
  "F-11": ruleEntry({
    class: "I",
    evidence: "prose",
    title: { zh: "列举序号连续", en: "Lists count on" },
    explanation: {
      zh: "“一是、二是……”的序号应连续，不重复、不跳号；新的“一是”开始新的一组。",
      en: "Lists told as 一是, 二是 … count on without a repeat or a gap; a new 一是 begins a new list.",
    },
    basis: { zh: "汉语行文习惯。", en: "Usage of written Chinese." },
    advice: NOTHING_TO_MEND,
    example: { ok: "一是……二是……三是", notOk: "一是……二是……二是" },
    statements: {
      "FAIL.twice": {
        zh: "本站核对：“{mark}”重复出现。",
        en: "This archive checked: “{mark}” stands twice.",
      },
      "FAIL.gap": {
        zh: "本站核对：“{before}”之后是“{mark}”。",
        en: "This archive checked: “{before}” is followed by “{mark}”.",
      },
      "NOT_ASSESSABLE.prose-omitted": {
        zh: "本站核对：本站的副本不含正文，无法核对。",
        en: "This archive checked: our copy leaves the prose out, so nothing can be said.",
      },
    },
  }),
};
