import type { Bilingual } from "../../statute/index.ts";
import type { Indicator, Terms } from "../indicator.ts";
import { groupTotals, joinTerms, onBothForms } from "../terms.ts";

const granted = onBothForms("applications.granted.total");
const partly = onBothForms("applications.partiallyGranted.total");
const closed = onBothForms("applications.closed.total");
const refused = groupTotals("refused");
const unavailable = groupTotals("unavailable");

const openness = (
  key: string,
  basis: Bilingual,
  definition: Bilingual,
  numerator: Terms,
  denominator: Terms,
): Indicator => ({
  id: `openness.${key}`,
  group: "openness",
  name: { zh: `公开率（${basis.zh}）`, en: `Disclosure rate (${basis.en})` },
  definition,
  measure: { kind: "proportion", numerator, denominator },
  unit: "share",
  breaks: [],
  basis,
});

/**
 * 公开率 as it is in use: no law defines it, so each definition stands under its own name,
 * and a chart says in its title which one it draws.
 */
export const OPENNESS_INDICATORS: readonly Indicator[] = [
  openness(
    "closed",
    { zh: "予以公开与部分公开占办结", en: "granted or partly granted, of all closed" },
    {
      zh: "予以公开与部分公开的申请占全部办结申请的比例。",
      en: "Applications granted or partly granted, as a share of all applications closed.",
    },
    joinTerms(granted, partly),
    closed,
  ),
  openness(
    "full",
    { zh: "仅予以公开占办结", en: "fully granted, of all closed" },
    {
      zh: "予以公开的申请占全部办结申请的比例，部分公开不计入。",
      en: "Applications granted in full, as a share of all applications closed; partial grants do not count.",
    },
    granted,
    closed,
  ),
  openness(
    "answered",
    { zh: "不计不予处理与其他处理", en: "leaving out those not processed or otherwise closed" },
    {
      zh: "予以公开与部分公开占予以公开、部分公开、不予公开、无法提供四类之和的比例，不予处理与其他处理不计入。",
      en: "Granted or partly granted, as a share of those granted, partly granted, refused or unavailable; those not processed or otherwise closed are left out.",
    },
    joinTerms(granted, partly),
    joinTerms(granted, partly, refused, unavailable),
  ),
  openness(
    "decided",
    { zh: "仅计公开与不予公开", en: "of those granted or refused" },
    {
      zh: "予以公开与部分公开占予以公开、部分公开、不予公开三类之和的比例。",
      en: "Granted or partly granted, as a share of those granted, partly granted or refused.",
    },
    joinTerms(granted, partly),
    joinTerms(granted, partly, refused),
  ),
];
