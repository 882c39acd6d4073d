import type { Bilingual } from "../../statute/index.ts";
import type { Indicator } from "../indicator.ts";
import { groupTotals, onBothForms } from "../terms.ts";

/** The six groups of outcomes every closed application falls into, in the order of the form. */
export const OUTCOME_GROUPS: readonly { readonly key: string; readonly name: Bilingual }[] = [
  { key: "granted", name: { zh: "予以公开", en: "Granted" } },
  { key: "partiallyGranted", name: { zh: "部分公开", en: "Partly granted" } },
  { key: "refused", name: { zh: "不予公开", en: "Refused" } },
  { key: "unavailable", name: { zh: "无法提供", en: "Unavailable" } },
  { key: "notProcessed", name: { zh: "不予处理", en: "Not processed" } },
  { key: "otherwise", name: { zh: "其他处理", en: "Otherwise closed" } },
];

/** The share of each group of outcomes in all closed applications. （六）其他处理 bridges the two forms: three rows sum to one. */
export const OUTCOME_INDICATORS: readonly Indicator[] = OUTCOME_GROUPS.map(({ key, name }) => ({
  id: `outcome.${key}`,
  group: "outcomes",
  name: { zh: `${name.zh}占比`, en: `Share ${name.en.toLowerCase()}` },
  definition: {
    zh: `以“${name.zh}”办结的申请占全部办结申请的比例。`,
    en: `Applications closed as “${name.en.toLowerCase()}”, as a share of all applications closed.`,
  },
  measure: {
    kind: "proportion",
    numerator: groupTotals(key),
    denominator: onBothForms("applications.closed.total"),
  },
  unit: "share",
  breaks: [],
}));
