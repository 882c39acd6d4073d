import type { Bilingual } from "../statute/index.ts";
import { APPLICANT_INDICATORS } from "./dictionary/applicants.ts";
import { APPLICATION_INDICATORS } from "./dictionary/applications.ts";
import { DECISION_INDICATORS } from "./dictionary/decisions.ts";
import { DOCUMENT_INDICATORS } from "./dictionary/documents.ts";
import { GROUND_INDICATORS } from "./dictionary/grounds.ts";
import { OPENNESS_INDICATORS } from "./dictionary/openness.ts";
import { OUTCOME_INDICATORS } from "./dictionary/outcomes.ts";
import { REVIEW_INDICATORS } from "./dictionary/review.ts";
import { figureIndicator } from "./figure-indicator.ts";
import type { Indicator, IndicatorGroup } from "./indicator.ts";

/** The published dictionary, in the order it is shown. Ids are permanent. */
export const INDICATORS: readonly Indicator[] = [
  ...APPLICATION_INDICATORS,
  ...OPENNESS_INDICATORS,
  ...OUTCOME_INDICATORS,
  ...GROUND_INDICATORS,
  ...APPLICANT_INDICATORS,
  ...REVIEW_INDICATORS,
  ...DOCUMENT_INDICATORS,
  ...DECISION_INDICATORS,
];

/** The titles of the dictionary's chapters, in order. */
export const INDICATOR_GROUPS: Readonly<Record<IndicatorGroup, Bilingual>> = {
  applications: { zh: "申请与办理", en: "Applications" },
  openness: { zh: "公开率（可选口径）", en: "Disclosure rate (by definition)" },
  outcomes: { zh: "办理结果", en: "Outcomes" },
  grounds: { zh: "各项理由", en: "Grounds" },
  applicants: { zh: "申请人", en: "Applicants" },
  review: { zh: "复议与诉讼", en: "Reconsideration and litigation" },
  documents: { zh: "规章与规范性文件", en: "Rules and normative documents" },
  decisions: { zh: "许可、处罚、强制与收费", en: "Licences, penalties, measures, fees" },
};

const BY_ID: ReadonlyMap<string, Indicator> = new Map(INDICATORS.map((entry) => [entry.id, entry]));

/**
 * The entry of an id, or the single figure an address names.
 * @returns undefined when it is neither: ids also come from the address bar
 */
export function findIndicator(id: string): Indicator | undefined {
  return BY_ID.get(id) ?? figureIndicator(id);
}

/** The entry of an id, or the single figure an address names; throws when it is neither, which is a bug. */
export function indicator(id: string): Indicator {
  const entry = findIndicator(id);
  if (!entry) throw new Error(`Unexpected indicator "${id}", expected an id of the dictionary`);
  return entry;
}
