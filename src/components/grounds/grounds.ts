import { type Bilingual, FORMS, type Row, tableOf } from "../../lib/statute/index.ts";
import { article, type Citation } from "./law.ts";
import type { RemedyKind } from "./remedies.ts";

/** What is said of a row of the applications table on its page. */
export interface Ground {
  /** Key of the row, `refused.stateSecret`. */
  readonly key: string;
  /** The label as printed, outermost part first. */
  readonly label: readonly Bilingual[];
  /** What the row counts, in our words. */
  readonly meaning: Bilingual;
  /** Where the outcome has its ground; empty where the row is a count only. */
  readonly articles: readonly Citation[];
  /** Words by which a letter of reply can be recognised. Typical, not prescribed. */
  readonly phrases: readonly string[];
  readonly remedy: RemedyKind;
}

type Entry = Omit<Ground, "key" | "label">;

const count = (zh: string, en: string, articles: readonly Citation[] = []): Entry => ({
  meaning: { zh, en },
  articles,
  phrases: [],
  remedy: "none",
});

const outcome = (
  remedy: RemedyKind,
  zh: string,
  en: string,
  articles: readonly Citation[],
  phrases: readonly string[],
): Entry => ({ meaning: { zh, en }, articles, phrases, remedy });

const ENTRIES: Readonly<Record<string, Entry>> = {
  received: count(
    "本年度新收到的申请，一件申请计一件。",
    "Applications newly received in the year, each counted once.",
    [article("disclosure", 29), article("disclosure", 31)],
  ),
  carriedOver: count(
    "上年没有办结、转到本年度继续办理的申请，应与上年报告的“结转下年度继续办理”一致。",
    "Applications left open last year and handled on in this one; should equal what last year's report carried forward.",
  ),
  granted: outcome(
    "none",
    "向申请人提供所申请的信息，或者告知获取的方式、途径和时间；已经主动公开的，告知从哪里获取。",
    "The information was provided, or the applicant told how, where and when to get it; for what is already public, where it can be found.",
    [article("disclosure", 36, { item: 1 }), article("disclosure", 36, { item: 2 })],
    ["予以公开", "现将您申请的信息提供如下", "已主动公开，可通过以下途径获取"],
  ),
  partiallyGranted: outcome(
    "refused",
    "信息中含有不应当公开的内容但能够区分处理，公开其余部分；未公开的部分应说明理由。",
    "The information held something that may not be disclosed but could be separated; the rest was provided, with reasons for what was withheld.",
    [article("disclosure", 37), article("disclosure", 36, { item: 3 })],
    ["部分公开", "作区分处理后提供", "其余内容不予公开"],
  ),
  "refused.stateSecret": outcome(
    "refused",
    "依法确定为国家秘密的信息，不予公开。",
    "Information lawfully classified as a state secret is not disclosed.",
    [article("disclosure", 14), article("disclosure", 36, { item: 3 })],
    ["属于国家秘密", "依据《条例》第十四条，不予公开"],
  ),
  "refused.prohibitedByLaw": outcome(
    "refused",
    "法律、行政法规禁止公开的信息，不予公开；答复应指明是哪一部法律或者行政法规。",
    "Information whose disclosure a law or administrative regulation prohibits; the reply should name which.",
    [article("disclosure", 14), article("disclosure", 36, { item: 3 })],
    ["法律、行政法规禁止公开", "依据《条例》第十四条，不予公开"],
  ),
  "refused.securityAndStability": outcome(
    "refused",
    "公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息，不予公开，表格简称“三安全一稳定”。",
    "Information whose disclosure may endanger national, public or economic security or social stability.",
    [article("disclosure", 14), article("disclosure", 36, { item: 3 })],
    ["公开后可能危及国家安全、公共安全、经济安全、社会稳定"],
  ),
  "refused.thirdPartyRights": outcome(
    "refused",
    "涉及商业秘密、个人隐私等、公开会损害第三方合法权益的信息。第三方同意，或者不公开会对公共利益造成重大影响的，仍应公开；可能损害第三方权益的，应书面征求其意见。",
    "Information such as trade secrets or personal privacy whose disclosure would harm a third party. It is still disclosed if the third party agrees or the public interest would suffer gravely; the third party is asked in writing.",
    [article("disclosure", 15), article("disclosure", 32), article("disclosure", 36, { item: 3 })],
    ["涉及商业秘密、个人隐私", "第三方不同意公开", "会对第三方合法权益造成损害"],
  ),
  "refused.internalAffairs": outcome(
    "refused",
    "人事管理、后勤管理、内部工作流程三类内部事务信息，可以不予公开。",
    "Information on three kinds of internal affairs: personnel, logistics and internal workflow, which may be withheld.",
    [article("disclosure", 16, { paragraph: 1 }), article("disclosure", 36, { item: 3 })],
    ["属于内部事务信息", "人事管理、后勤管理、内部工作流程"],
  ),
  "refused.processInformation": outcome(
    "refused",
    "履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告四类过程性信息，可以不予公开；法律、法规、规章规定应当公开的除外。",
    "Four kinds of information from deliberation: records of discussion, drafts, letters of consultation, requests for instruction and reports. They may be withheld unless a rule requires disclosure.",
    [article("disclosure", 16, { paragraph: 2 }), article("disclosure", 36, { item: 3 })],
    ["属于过程性信息", "讨论记录、过程稿、磋商信函、请示报告"],
  ),
  "refused.enforcementFile": outcome(
    "refused",
    "行政执法案卷信息，可以不予公开；法律、法规、规章规定应当公开的除外。案件当事人查阅案卷另有途径。",
    "Information in a file of administrative enforcement may be withheld unless a rule requires disclosure. Parties to the case have other ways to see the file.",
    [article("disclosure", 16, { paragraph: 2 }), article("disclosure", 36, { item: 3 })],
    ["属于行政执法案卷信息"],
  ),
  "refused.administrativeInquiry": outcome(
    "contested",
    "工商、不动产登记资料等信息，有关法律、行政法规对获取有特别规定的，告知依照那些规定办理。",
    "Information such as company or real-estate registers, for whose access other law has rules of its own; the applicant is referred to them.",
    [article("disclosure", 36, { item: 7 })],
    ["有关法律、行政法规对信息的获取有特别规定", "属于行政查询事项"],
  ),
  "unavailable.notHeld": outcome(
    "contested",
    "经检索没有所申请的信息，或者信息不由本机关负责公开；能够确定由谁负责的，应告知其名称和联系方式。",
    "A search found nothing, or another agency is responsible for it; where that agency can be told, its name and contact are given.",
    [article("disclosure", 36, { item: 4 }), article("disclosure", 36, { item: 5 })],
    ["经检索，您申请的信息不存在", "不属于本机关负责公开", "本机关未制作、未获取该信息"],
  ),
  "unavailable.requiresCreation": outcome(
    "contested",
    "没有现成的信息，需要对现有信息加工、分析才能得到的，可以不予提供。",
    "There is no such information ready; it would have to be made by processing or analysing what there is, and need not be provided.",
    [article("disclosure", 38)],
    ["需要对现有政府信息进行加工、分析", "没有现成信息，需要另行制作"],
  ),
  "unavailable.unclearAfterCorrection": outcome(
    "contested",
    "申请内容不明确，经告知并补正后仍不明确，无法确定要找什么。",
    "What was applied for was unclear and remained so after the applicant had been asked to correct it.",
    [article("disclosure", 29, { paragraph: 2 }), article("disclosure", 30)],
    ["补正后仍不明确", "无法确定您所申请的政府信息"],
  ),
  "notProcessed.petition": outcome(
    "contested",
    "以申请政府信息公开的形式进行信访、投诉、举报等活动，告知不作为政府信息公开申请处理，可以告知通过相应渠道提出。",
    "A petition, complaint or report in the form of an application; the applicant is told that it is not handled as one, and where to take it.",
    [article("disclosure", 39, { paragraph: 1 })],
    ["不作为政府信息公开申请处理", "请通过相应渠道提出"],
  ),
  "notProcessed.repeated": outcome(
    "contested",
    "已经答复过的同一信息，申请人重复申请的，告知不予重复处理。",
    "The same applicant applies again for what was already answered; it is not handled again.",
    [article("disclosure", 36, { item: 6 })],
    ["不予重复处理", "本机关已就相同申请作出答复"],
  ),
  "notProcessed.publicPublication": outcome(
    "contested",
    "要求提供政府公报、报刊、书籍等公开出版物的，可以告知获取的途径。",
    "Asks for gazettes, newspapers, books or other public publications; the applicant may be told where to get them.",
    [article("disclosure", 39, { paragraph: 2 })],
    ["属于公开出版物", "可通过以下途径获取"],
  ),
  "notProcessed.excessive": outcome(
    "contested",
    "申请的数量、频次明显超过合理范围，机关要求说明理由而理由不合理的，告知不予处理。",
    "The number or frequency of applications is clearly beyond reason, the agency asked why, and found the reasons wanting.",
    [article("disclosure", 35)],
    ["数量、频次明显超过合理范围", "理由不合理，不予处理"],
  ),
  "notProcessed.reconfirmation": outcome(
    "contested",
    "要求机关确认或者重新出具申请人已经获取的信息。条例没有专条规定，由年度报告格式单列一行。",
    "Asks the agency to confirm or reissue what the applicant already has. No article of the Regulations is about this alone; the format of the report gives it a row.",
    [{ law: "form", article: { zh: "附表", en: "annexed table" } }],
    ["您已获取该信息", "不予确认或重新出具"],
  ),
  otherwise: outcome(
    "contested",
    "不属于前五类的其他办理结果。2019年版表格只有一行，2021年版分为三行，三行之和与一行相当。",
    "Any outcome that is none of the five before. One row on the 2019 form, three on that of 2021; their sum corresponds to the one.",
    [{ law: "form", article: { zh: "附表", en: "annexed table" } }],
    [],
  ),
  "otherwise.notCorrectedInTime": outcome(
    "contested",
    "机关告知补正，申请人无正当理由逾期不补正的，视为放弃申请，机关不再处理。",
    "The applicant was asked to correct the application and, without proper reason, did not do so in time; it counts as withdrawn.",
    [article("disclosure", 30)],
    ["逾期不补正，视为放弃申请"],
  ),
  "otherwise.feeNotPaidInTime": outcome(
    "contested",
    "申请人收到信息处理费的收费通知后，没有在期限（通知次日起二十个工作日）内缴纳，视为放弃申请，机关不再处理。",
    "The processing fee was not paid in time (twenty working days from the day after the notice); the application counts as withdrawn and is not handled further.",
    [
      article("disclosure", 42, { paragraph: 1 }),
      { law: "processingFee", article: { zh: "全文", en: "the whole text" } },
    ],
    ["逾期未缴纳信息处理费"],
  ),
  "otherwise.other": outcome(
    "contested",
    "其他办理结果中，既不是逾期不补正、也不是逾期未缴费的，例如申请人撤回申请。",
    "Other outcomes that are neither of the two before, such as withdrawal by the applicant.",
    [{ law: "form", article: { zh: "附表", en: "annexed table" } }],
    [],
  ),
  closed: count(
    "本年度作出的全部办理结果，等于（一）至（六）各行之和；一件申请只计一种结果。",
    "All outcomes of the year, the sum of rows (1) to (6); an application counts under one outcome only.",
    [article("disclosure", 33), article("disclosure", 36)],
  ),
  carriedForward: count(
    "年末没有办结、转到下年度继续办理的申请。不能当场答复的，机关应在收到申请之日起二十个工作日内答复，可以延长，最多二十个工作日；征求第三方和其他机关意见的时间不计在内。",
    "Applications still open at the end of the year and handled on in the next. What is not answered at once is due within twenty working days of receipt, and at most twenty more; the time for hearing third parties and other agencies does not count.",
    [article("disclosure", 33)],
  ),
};

/** The name of a row with the group it stands in: `（三）不予公开：1.属于国家秘密`. */
export function groundName({ label }: Pick<Ground, "label">, tongue: keyof Bilingual): string {
  const parts = label.slice(label.length > 1 ? 1 : 0).map((part) => part[tongue]);
  return parts.join(tongue === "zh" ? "：" : " › ");
}

/** Every row of the applications table on either form, in printed order. */
export const GROUNDS: readonly Ground[] = allRows().map((row) => {
  const entry = ENTRIES[row.key];
  if (!entry) throw new Error(`Nothing is said of the row "${row.key}"`);
  return { key: row.key, label: row.label, ...entry };
});

/** The rows of 2021 with the single 其他处理 of 2019 before the three that replaced it. */
function allRows(): readonly Row[] {
  const [older, newer] = FORMS.map((form) => tableOf("applications", form).rows);
  const only2019 = (older ?? []).filter(({ key }) => !newer?.some((row) => row.key === key));
  return (newer ?? []).flatMap((row) =>
    row.key === "otherwise.notCorrectedInTime" ? [...only2019, row] : [row],
  );
}
