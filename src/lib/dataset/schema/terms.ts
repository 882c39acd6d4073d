import type { Term } from "./table.ts";

const term = (value: string, zh: string, en: string): Term => ({ value, meaning: { zh, en } });

/** States a figure of a report can have in the data. An unknown figure has a state and no value; it is never 0. */
export const STATE_TERMS: readonly Term[] = [
  term("reported", "报告中是一个数字（包括 0）", "The report gives a number, 0 included"),
  term("blank", "单元格在，但是空的", "The cell is there and empty"),
  term(
    "notApplicable",
    "单元格里是“/”“—”或“无”",
    "The cell holds /, — or 无: the publisher says there is nothing to report",
  ),
  term(
    "unreadable",
    "有内容，但不能确定是数字",
    "Something is there that is not certainly a number",
  ),
  term("missing", "报告里没有这一行或这张表", "The row or the whole table is not in the report"),
  term(
    "outOfRange",
    "是数字，但该列的数值类型容不下（整数列 18 位且须为整数；小数列整数部分 30 位、小数 6 位），原文见 figures 表 raw 列",
    "A number the column's type cannot hold (18 digits and whole for a count, 30 digits before and 6 after the point for a decimal); its text is in column raw of figures",
  ),
];

/** States of a figure in the panel, which holds every figure of every form, agency and year. */
export const PANEL_STATE_TERMS: readonly Term[] = [
  ...STATE_TERMS,
  term(
    "notInForm",
    "该表所用格式没有这一项",
    "The form this table is printed on does not ask for this figure",
  ),
  term(
    "noReport",
    "本站没有这份报告，原因见 presence 列",
    "No report in the archive; column presence says why",
  ),
];

/** Why an agency and year has a row in the panel, and whether there is anything to read. */
export const PRESENCE_TERMS: readonly Term[] = [
  term(
    "report",
    "本站收有报告，且至少有一张法定表格",
    "The archive holds the report, with at least one statutory table",
  ),
  term(
    "no_tables",
    "本站收有报告，但没有任何法定表格",
    "The archive holds the report, but it has no statutory table",
  ),
  term(
    "not_collected",
    "本站尚未收集，不说明该机关没有发布",
    "Not collected yet; this says nothing of whether it was published",
  ),
  term("searched_not_found", "有人找过，没有找到", "Somebody looked for it and did not find it"),
  term(
    "body_absent",
    "该年度该机关不存在（按机关登记的起止年份）",
    "The body did not exist in that year, by the register's first and last year",
  ),
];

/** Editions of the uniform format. */
export const FORM_TERMS: readonly Term[] = [
  term("2019", "国办公开办函〔2019〕60号格式", "Form of 国办公开办函〔2019〕60号"),
  term("2021", "国办公开办函〔2021〕30号格式", "Form of 国办公开办函〔2021〕30号"),
];

/** The form the frontmatter states for table A. */
export const STATED_FORM_TERMS: readonly Term[] = [
  ...FORM_TERMS,
  term("none", "没有法定表格", "No statutory table"),
];

/** Whose applications the tables count. */
export const SCOPE_TERMS: readonly Term[] = [
  term("own", "只计本机关", "The body's own only"),
  term("roll-up", "汇总本级各机关", "All bodies of its level together"),
  term("unknown", "无法判断", "Not known"),
];

/** Where the archive's copy came from. */
export const SOURCE_TERMS: readonly Term[] = [
  term("publisher", "发布机关自己的网站", "The publisher's own site"),
  term("mirror", "转载网站", "A site that mirrors it"),
  term("third-party", "第三方数据集或文件", "A data set or file of a third party"),
];

/** Whether the prose is in the archive. */
export const PROSE_TERMS: readonly Term[] = [
  term("full", "收录全文", "In full"),
  term("omitted", "只收表格", "Left out; tables only"),
];

/** Whether the content file comes out of its stored original again. */
export const REPRODUCED_TERMS: readonly Term[] = [
  term(
    "yes",
    "用所存原件重新导入，与本站文件逐字节相同",
    "The stored original, imported again, gives the same file byte for byte",
  ),
  term(
    "no",
    "重新导入的结果与本站文件不同：有人改过，或导入程序已更新",
    "It gives another one: the file was edited, or the importer has changed",
  ),
];

/** What the audit says of a check. */
export const VERDICT_TERMS: readonly Term[] = [
  term("FAIL", "核对不一致", "The check does not hold"),
  term(
    "EXPLAINED",
    "字面不一致，但有一种可能的解释",
    "Literally unequal, with one possible explanation",
  ),
  term("NOT_ASSESSABLE", "缺少数据，无法核对", "Something is missing, so it cannot be checked"),
];

/** How binding a rule of the audit is. */
export const RULE_CLASS_TERMS: readonly Term[] = [
  term("E", "表上印明或格式必然的勾稽关系", "An identity printed on or forced by the form"),
  term("W", "一般应当成立，存在合法例外", "Implied; lawful exceptions exist"),
  term("I", "观察，不是错误", "An observation"),
];

/** Why a check could not be made, or where the fault may lie. */
export const CAUSE_TERMS: readonly Term[] = [
  term("not-in-report", "报告里没有", "Not in the report"),
  term("not-in-our-copy", "可能是本站副本缺失", "Possibly lost in our copy"),
  term("not-in-this-form", "该格式没有这一项", "Not asked for by this form"),
  term("unreadable", "无法辨认", "Not readable"),
];

/** A person's verdict on a finding. */
export const HUMAN_TERMS: readonly Term[] = [
  term("confirmed", "确认", "Confirmed"),
  term("publisher-error", "发布机关的差错", "The publisher's error"),
  term("our-copy", "本站副本的问题", "A fault of our copy"),
  term("dismissed", "不成立", "Dismissed"),
];

/** Why a published figure changed here. */
export const CORRECTION_TERMS: readonly Term[] = [
  term("transcription", "本站转录有误，已改", "Our transcription was wrong"),
  term("reparse", "重新解析后改变", "It was parsed again"),
  term("republished", "发布机关替换了报告", "The publisher replaced its report"),
];

/** Levels of administration. */
export const LEVEL_TERMS: readonly Term[] = [
  term("national", "国家", "National"),
  term("province", "省级", "Province"),
  term("prefecture", "地级", "Prefecture"),
  term("county", "县级", "County"),
  term("township", "乡级", "Township"),
];

/** Kinds of agency. */
export const KIND_TERMS: readonly Term[] = [
  term("government", "人民政府（本级汇总）", "A people's government"),
  term("government-office", "政府办公室（厅）自己的报告", "A government office filing for itself"),
  term("department", "部门", "A department"),
  term("township", "乡镇、街道", "A township or subdistrict"),
  term("zone", "开发区等", "A development zone"),
  term("other", "其他", "Other"),
];
