import type { Bilingual } from "../../lib/statute/index.ts";
import { article, type Citation } from "./law.ts";

/** What an applicant may do about an outcome, and by when, each with where the rule stands. */
export interface Remedy {
  readonly text: Bilingual;
  readonly sources: readonly Citation[];
}

const reconsiderFirst: Remedy = {
  text: {
    zh: "自2024年1月1日起，对行政机关不予公开不服的，应当先申请行政复议，对复议决定仍不服的，再向人民法院起诉；机关作出答复时应当告知这一点。此前可以直接起诉，所以年度报告里“未经复议直接起诉”的件数在2023年度与2024年度之间不可比较。",
    en: "Since 1 January 2024 a refusal to disclose must first be taken to reconsideration; only then can you sue, and the reply must tell you so. Before, you could sue directly, so the figures for direct suits are not comparable between report years 2023 and 2024.",
  },
  sources: [
    article("reconsideration", 23, { paragraph: 1, item: 4 }),
    article("reconsideration", 23, { paragraph: 2 }),
    article("reconsideration", 90),
  ],
};

const reconsider: Remedy = {
  text: {
    zh: "可以申请行政复议，一般应在知道或者应当知道该答复之日起六十日内提出，不收费。答复没有告知复议权利、复议机关和期限的，期限从知道或者应当知道这些之日起算，最长不超过知道答复内容之日起一年。",
    en: "You may apply for administrative reconsideration, as a rule within sixty days of the day you knew or should have known of the answer, free of charge. Where the reply did not tell you of that right, of the body and of the term, the term runs from the day you knew or should have known of them, for at most a year from the day you knew of the answer.",
  },
  sources: [
    article("disclosure", 51),
    article("reconsideration", 11, { item: 14 }),
    article("reconsideration", 20),
    article("reconsideration", 87),
  ],
};

const decidedWithin: Remedy = {
  text: {
    zh: "复议机关一般应在受理之日起六十日内决定，情况复杂的可以延长，最多三十日；政府信息公开案件可以适用简易程序，适用的应在三十日内决定。",
    en: "The body has sixty days from accepting the case to decide, and at most thirty more where it is complex; disclosure cases may be handled by the summary procedure, and are then decided within thirty days.",
  },
  sources: [
    article("reconsideration", 53, { paragraph: 1, item: 4 }),
    article("reconsideration", 62),
  ],
};

const sueAfter: Remedy = {
  text: {
    zh: "对复议决定不服的，可以在收到决定书之日起十五日内起诉；复议机关逾期不作决定的，可以在复议期满之日起十五日内起诉。依法须先行复议而复议机关决定不予受理、驳回申请或者逾期不作答复的，同样是十五日。法律另有规定的除外。",
    en: "Against the decision on reconsideration you may sue within fifteen days of receiving it; if none is made in time, within fifteen days of the end of the term. Where reconsideration had to come first and the application was not accepted, was dismissed or was left unanswered, the term is fifteen days as well. Other law may set another term.",
  },
  sources: [article("litigation", 45), article("reconsideration", 34)],
};

const sue: Remedy = {
  text: {
    zh: "依法不须先行复议的，可以直接起诉，一般应在知道或者应当知道该答复之日起六个月内提出。是否须先行复议，由法律规定，本站不对个案作判断。",
    en: "Where reconsideration need not come first, you may sue directly, as a rule within six months of the day you knew or should have known of the answer. Whether it must come first is for the law to say; this archive does not judge single cases.",
  },
  sources: [
    article("disclosure", 51),
    article("reconsideration", 23),
    article("litigation", 44),
    article("litigation", 46, { paragraph: 1 }),
  ],
};

const complain: Remedy = {
  text: {
    zh: "也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报；主管部门查证属实的，应当督促整改或者通报批评。",
    en: "You may also complain to the agency above, or to the department in charge of disclosure, which must see to it that what it finds true is put right or publicly criticised.",
  },
  sources: [article("disclosure", 51), article("disclosure", 47, { paragraph: 2 })],
};

/** `refused`: disclosure was denied in whole or part. `contested`: another answer one may disagree with. `none`: nothing was decided. */
export type RemedyKind = "refused" | "contested" | "none";

/** The remedies against each kind of outcome, in the order one would think of them. */
export const REMEDIES: Readonly<Record<RemedyKind, readonly Remedy[]>> = {
  refused: [reconsiderFirst, reconsider, decidedWithin, sueAfter, complain],
  contested: [reconsider, decidedWithin, sue, sueAfter, complain],
  none: [],
};
