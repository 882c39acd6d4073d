import type { Bilingual, FigureAddress } from "../../statute/index.ts";
import type { Indicator } from "../indicator.ts";
import { onBothForms, onForm } from "../terms.ts";
import { FORM_CHANGED } from "./breaks.ts";

const decisions = (id: string, name: Bilingual, address: FigureAddress): Indicator => ({
  id,
  group: "decisions",
  name,
  definition: {
    zh: `本年度作出的${name.zh}件数，由机关依条例第二十条主动公开。`,
    en: `Number of ${name.en.toLowerCase()} made in the year, as disclosed under article 20 of the Regulations.`,
  },
  measure: { kind: "amount", nature: "flow", terms: onBothForms(address) },
  unit: "case",
  breaks: [FORM_CHANGED],
});

/** Licences, penalties, compulsory measures and fees. Fees are money from 2021 on and were a count of items before: no series joins the two. */
export const DECISION_INDICATORS: readonly Indicator[] = [
  decisions(
    "licences",
    { zh: "行政许可处理决定", en: "Licensing decisions" },
    "proactive.licences.decisions",
  ),
  decisions(
    "penalties",
    { zh: "行政处罚处理决定", en: "Penalty decisions" },
    "proactive.penalties.decisions",
  ),
  decisions(
    "compulsoryMeasures",
    { zh: "行政强制处理决定", en: "Compulsory-measure decisions" },
    "proactive.compulsoryMeasures.decisions",
  ),
  {
    id: "fees",
    group: "decisions",
    name: { zh: "行政事业性收费", en: "Administrative fees" },
    definition: {
      zh: "本年度行政事业性收费金额，以万元计，只见于2021年版表格；2019年版同名一行是项目个数。",
      en: "Administrative fees collected in the year, in 10,000 yuan; asked for by the 2021 form only (the row of that name on the 2019 form counts items).",
    },
    measure: { kind: "amount", nature: "flow", terms: onForm("2021", "proactive.fees.amount") },
    unit: "wanyuan",
    breaks: [],
  },
];
