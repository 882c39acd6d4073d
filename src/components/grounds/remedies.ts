import type { Bilingual } from "../../lib/statute/index.ts";
import { article, type Citation } from "./law.ts";

/** What an applicant may do about an outcome, and by when, each with where the rule stands. */
export interface Remedy {
  readonly text: Bilingual;
  readonly sources: readonly Citation[];
}

const reconsider: Remedy = {
  text: {
    zh: "可以申请行政复议，一般应在知道或者应当知道该答复之日起六十日内提出。",
    en: "You may apply for administrative reconsideration, as a rule within sixty days of the day you knew or should have known of the answer.",
  },
  sources: [article("disclosure", 51), article("reconsideration", 20)],
};

const reconsiderFirst: Remedy = {
  text: {
    zh: "自2024年1月1日起，对行政机关不予公开不服的，应当先申请行政复议，对复议决定仍不服的，再向人民法院起诉。此前可以直接起诉，所以年度报告里“未经复议直接起诉”的件数在2023年度与2024年度之间不可比较。",
    en: "Since 1 January 2024 a refusal to disclose must first be taken to reconsideration; only then can you sue. Before, you could sue directly, so the figures for direct suits are not comparable between report years 2023 and 2024.",
  },
  sources: [article("reconsideration", 23)],
};

const sueAfter: Remedy = {
  text: {
    zh: "对复议决定不服的，一般可以在收到决定书之日起十五日内起诉。",
    en: "Against the decision on reconsideration you may sue, as a rule within fifteen days of receiving it.",
  },
  sources: [article("litigation", 45)],
};

const sue: Remedy = {
  text: {
    zh: "依法不须先行复议的，可以直接起诉，一般应在知道或者应当知道该答复之日起六个月内提出。是否须先行复议，由法律规定，本站不对个案作判断。",
    en: "Where reconsideration need not come first, you may sue directly, as a rule within six months of the day you knew or should have known of the answer. Whether it must come first is for the law to say; this archive does not judge single cases.",
  },
  sources: [article("disclosure", 51), article("reconsideration", 23), article("litigation", 46)],
};

const complain: Remedy = {
  text: {
    zh: "也可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报。",
    en: "You may also complain to the agency above, or to the department in charge of disclosure.",
  },
  sources: [article("disclosure", 51)],
};

/** `refused`: disclosure was denied in whole or part. `contested`: another answer one may disagree with. `none`: nothing was decided. */
export type RemedyKind = "refused" | "contested" | "none";

/** The remedies against each kind of outcome, in the order one would think of them. */
export const REMEDIES: Readonly<Record<RemedyKind, readonly Remedy[]>> = {
  refused: [reconsiderFirst, reconsider, sueAfter, complain],
  contested: [reconsider, sue, sueAfter, complain],
  none: [],
};
