import type { AddressOf, Bilingual, Column, FormId, Row, Table } from "./types.ts";

/**
 * Table B, 收到和处理政府信息公开申请情况: applications received and how they ended.
 * Both forms share every row but （六）其他处理, which is one row in 2019 and three in 2021.
 * Source: annexes of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */
export const APPLICATIONS_TITLE: Bilingual = {
  zh: "收到和处理政府信息公开申请情况",
  en: "Applications received and processed",
};

/** The identity the form itself prints above the table, per column: 一 + 二 = 三（七） + 四. */
export const RECONCILIATION_NOTE: Bilingual = {
  zh: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）",
  en: "(In each column, item 1 plus item 2 equals item 3 plus item 4)",
};

const applicant = <const Key extends string>(key: Key, zh: string, en: string): Column<Key> => ({
  key,
  label: { zh, en },
  kind: "count",
  unit: null,
});

/** The seven columns: six kinds of applicant, then 总计. 商业企业 to 其他 stand under 法人或其他组织. */
export const APPLICANT_COLUMNS = [
  applicant("naturalPerson", "自然人", "Natural persons"),
  applicant("commercialEnterprise", "商业企业", "Commercial enterprises"),
  applicant("researchInstitution", "科研机构", "Research institutions"),
  applicant("publicInterestOrganization", "社会公益组织", "Public-interest organisations"),
  applicant("legalServiceInstitution", "法律服务机构", "Legal service institutions"),
  applicant("other", "其他", "Other"),
  applicant("total", "总计", "Total"),
] as const;

type ApplicantKey = (typeof APPLICANT_COLUMNS)[number]["key"];
type ApplicationRow<Key extends string> = Row<Key, ApplicantKey>;

/** The head that groups the five middle columns. */
export const LEGAL_PERSONS: Bilingual = {
  zh: "法人或其他组织",
  en: "Legal persons and other organisations",
};

/** The head over all seven columns. */
export const APPLICANTS: Bilingual = { zh: "申请人情况", en: "Applicants" };

const results: Bilingual = { zh: "三、本年度办理结果", en: "3. Outcomes this year" };
const refused: Bilingual = { zh: "（三）不予公开", en: "(3) Refused" };
const unavailable: Bilingual = { zh: "（四）无法提供", en: "(4) Unavailable" };
const notProcessed: Bilingual = { zh: "（五）不予处理", en: "(5) Not processed" };
const otherwise: Bilingual = { zh: "（六）其他处理", en: "(6) Otherwise closed" };

const row = <const Key extends string>(
  key: Key,
  groups: readonly Bilingual[],
  zh: string,
  en: string,
): ApplicationRow<Key> => ({
  key,
  label: [...groups, { zh, en }],
  columns: APPLICANT_COLUMNS,
});

const head = [
  row("received", [], "一、本年新收政府信息公开申请数量", "1. Applications received this year"),
  row(
    "carriedOver",
    [],
    "二、上年结转政府信息公开申请数量",
    "2. Applications carried over from last year",
  ),
  row("granted", [results], "（一）予以公开", "(1) Granted"),
  row(
    "partiallyGranted",
    [results],
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    "(2) Partially granted (counted here only)",
  ),
];

const refusals = [
  row("refused.stateSecret", [results, refused], "1.属于国家秘密", "1. State secret"),
  row(
    "refused.prohibitedByLaw",
    [results, refused],
    "2.其他法律行政法规禁止公开",
    "2. Disclosure prohibited by other law or administrative regulation",
  ),
  row(
    "refused.securityAndStability",
    [results, refused],
    "3.危及“三安全一稳定”",
    "3. Endangers national, public or economic security or social stability",
  ),
  row(
    "refused.thirdPartyRights",
    [results, refused],
    "4.保护第三方合法权益",
    "4. Protects a third party's lawful rights",
  ),
  row(
    "refused.internalAffairs",
    [results, refused],
    "5.属于三类内部事务信息",
    "5. Internal affairs (three kinds)",
  ),
  row(
    "refused.processInformation",
    [results, refused],
    "6.属于四类过程性信息",
    "6. Deliberative-process information (four kinds)",
  ),
  row(
    "refused.enforcementFile",
    [results, refused],
    "7.属于行政执法案卷",
    "7. Administrative enforcement file",
  ),
  row(
    "refused.administrativeInquiry",
    [results, refused],
    "8.属于行政查询事项",
    "8. Matter of administrative inquiry",
  ),
];

const unavailables = [
  row(
    "unavailable.notHeld",
    [results, unavailable],
    "1.本机关不掌握相关政府信息",
    "1. Information not held",
  ),
  row(
    "unavailable.requiresCreation",
    [results, unavailable],
    "2.没有现成信息需要另行制作",
    "2. Would have to be created",
  ),
  row(
    "unavailable.unclearAfterCorrection",
    [results, unavailable],
    "3.补正后申请内容仍不明确",
    "3. Still unclear after correction",
  ),
];

const notProcesseds = [
  row(
    "notProcessed.petition",
    [results, notProcessed],
    "1.信访举报投诉类申请",
    "1. Petition, report or complaint",
  ),
  row("notProcessed.repeated", [results, notProcessed], "2.重复申请", "2. Repeated application"),
  row(
    "notProcessed.publicPublication",
    [results, notProcessed],
    "3.要求提供公开出版物",
    "3. Asks for a public publication",
  ),
  row(
    "notProcessed.excessive",
    [results, notProcessed],
    "4.无正当理由大量反复申请",
    "4. Excessive applications without proper reason",
  ),
  row(
    "notProcessed.reconfirmation",
    [results, notProcessed],
    "5.要求行政机关确认或重新出具已获取信息",
    "5. Asks to confirm or reissue information already obtained",
  ),
];

const otherwise2019: readonly ApplicationRow<"otherwise">[] = [
  { key: "otherwise", label: [results, otherwise], columns: APPLICANT_COLUMNS },
];

const otherwise2021 = [
  row(
    "otherwise.notCorrectedInTime",
    [results, otherwise],
    "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    "1. Not corrected in time without proper reason",
  ),
  row(
    "otherwise.feeNotPaidInTime",
    [results, otherwise],
    "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "2. Fee not paid in time",
  ),
  row("otherwise.other", [results, otherwise], "3.其他", "3. Other"),
];

const tail = [
  row("closed", [results], "（七）总计", "(7) Total"),
  row("carriedForward", [], "四、结转下年度继续办理", "4. Carried forward to next year"),
];

const table = (form: FormId, otherwiseRows: readonly Row[]): Table => ({
  key: "applications",
  form,
  title: APPLICATIONS_TITLE,
  rows: [...head, ...refusals, ...unavailables, ...notProcesseds, ...otherwiseRows, ...tail],
});

/** Table B as each form prints it: 23 rows in 2019, 25 in 2021. */
export const APPLICATIONS: Readonly<Record<FormId, Table>> = {
  "2019": table("2019", otherwise2019),
  "2021": table("2021", otherwise2021),
};

/** Every address of table B on either form. */
export type ApplicationsAddress = AddressOf<
  "applications",
  (
    | typeof head
    | typeof refusals
    | typeof unavailables
    | typeof notProcesseds
    | typeof otherwise2019
    | typeof otherwise2021
    | typeof tail
  )[number]
>;
