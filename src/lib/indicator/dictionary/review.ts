import type { Bilingual } from "../../statute/index.ts";
import type { Indicator, Terms } from "../indicator.ts";
import { joinTerms, onBothForms } from "../terms.ts";
import { RECONSIDERATION_FIRST } from "./breaks.ts";

const closed = onBothForms("applications.closed.total");
const reconsiderations = onBothForms("review.reconsideration.total");
const directSuits = onBothForms("review.litigationDirect.total");
const laterSuits = onBothForms("review.litigationAfterReconsideration.total");

const reconsiderationsCorrected = onBothForms("review.reconsideration.corrected");
const reconsiderationsDecided = onBothForms(
  "review.reconsideration.upheld",
  "review.reconsideration.corrected",
  "review.reconsideration.otherResult",
);
const suitsCorrected = onBothForms(
  "review.litigationDirect.corrected",
  "review.litigationAfterReconsideration.corrected",
);
const suitsDecided = onBothForms(
  "review.litigationDirect.upheld",
  "review.litigationDirect.corrected",
  "review.litigationDirect.otherResult",
  "review.litigationAfterReconsideration.upheld",
  "review.litigationAfterReconsideration.corrected",
  "review.litigationAfterReconsideration.otherResult",
);

const per100 = (
  id: string,
  name: Bilingual,
  definition: Bilingual,
  numerator: Terms,
  breaks: Indicator["breaks"],
): Indicator => ({
  id,
  group: "review",
  name,
  definition,
  measure: { kind: "rate", numerator, denominator: closed },
  unit: "per100",
  breaks,
});

const correctedShare = (
  id: string,
  name: Bilingual,
  definition: Bilingual,
  numerator: Terms,
  denominator: Terms,
): Indicator => ({
  id,
  group: "review",
  name,
  definition,
  measure: { kind: "proportion", numerator, denominator },
  unit: "share",
  breaks: [],
});

/** How often an answer was contested, and how often the agency was corrected. */
export const REVIEW_INDICATORS: readonly Indicator[] = [
  per100(
    "reconsiderationsPer100",
    { zh: "每百件办结的行政复议", en: "Reconsiderations per 100 closed" },
    {
      zh: "行政复议案件总计与办结申请件数之比，乘以一百；有的机关计入上年结转的案件，有的不计。",
      en: "Reconsideration cases per 100 applications closed; some bodies count cases carried in from earlier years, others do not.",
    },
    reconsiderations,
    [],
  ),
  per100(
    "suitsPer100",
    { zh: "每百件办结的行政诉讼", en: "Suits per 100 closed" },
    {
      zh: "行政诉讼案件总计（未经复议直接起诉与复议后起诉之和）与办结申请件数之比，乘以一百。",
      en: "Suits, direct and after reconsideration, per 100 applications closed.",
    },
    joinTerms(directSuits, laterSuits),
    [RECONSIDERATION_FIRST],
  ),
  per100(
    "directSuitsPer100",
    { zh: "每百件办结的直接起诉", en: "Direct suits per 100 closed" },
    {
      zh: "未经复议直接起诉的案件总计与办结申请件数之比，乘以一百。",
      en: "Suits brought without reconsideration, per 100 applications closed.",
    },
    directSuits,
    [RECONSIDERATION_FIRST],
  ),
  correctedShare(
    "correctedInReconsideration",
    { zh: "行政复议纠正率", en: "Share corrected in reconsideration" },
    {
      zh: "结果纠正的行政复议案件占已审结案件（维持、纠正、其他结果之和）的比例。",
      en: "Reconsiderations that corrected the agency, as a share of those decided (upheld, corrected or other result).",
    },
    reconsiderationsCorrected,
    reconsiderationsDecided,
  ),
  correctedShare(
    "correctedInLitigation",
    { zh: "行政诉讼纠正率", en: "Share corrected in litigation" },
    {
      zh: "结果纠正的行政诉讼案件占已审结案件（维持、纠正、其他结果之和，含直接起诉与复议后起诉）的比例。",
      en: "Suits that corrected the agency, as a share of those decided (upheld, corrected or other result), direct and after reconsideration.",
    },
    suitsCorrected,
    suitsDecided,
  ),
];
