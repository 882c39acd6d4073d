import {
  APPLICANT_COLUMNS,
  type Bilingual,
  type FigureAddress,
  figureSpec,
} from "../../statute/index.ts";
import type { Indicator } from "../indicator.ts";
import { onBothForms } from "../terms.ts";

/** The kinds of applicant, without 总计. */
export const APPLICANT_KINDS = APPLICANT_COLUMNS.filter(({ key }) => key !== "total");

/** Who asks: the share of each kind of applicant in the applications newly received. */
export const APPLICANT_INDICATORS: readonly Indicator[] = APPLICANT_KINDS.map(({ key, label }) => {
  const name = nameOf(key, label);
  return {
    id: `applicant.${key}`,
    group: "applicants",
    name: { zh: `${name.zh}占比`, en: `Share from ${name.en.toLowerCase()}` },
    definition: {
      zh: `${name.zh}提出的申请占本年度新收申请的比例。`,
      en: `Applications from ${name.en.toLowerCase()}, as a share of all newly received in the year.`,
    },
    measure: {
      kind: "proportion",
      numerator: onBothForms(receivedFrom(key)),
      denominator: onBothForms("applications.received.total"),
    },
    unit: "share",
    breaks: [],
  };
});

/** 其他 of the columns stands under 法人或其他组织; alone it would say nothing. */
function nameOf(key: string, label: Bilingual): Bilingual {
  return key === "other" ? { zh: "其他法人或组织", en: "Other organisations" } : label;
}

function receivedFrom(column: string): FigureAddress {
  const spec = figureSpec(`applications.received.${column}`);
  if (!spec) throw new Error(`The applications table has no column "${column}"`);
  return spec.address;
}
