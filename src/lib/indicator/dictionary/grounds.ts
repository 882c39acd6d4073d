import { ALL_FIGURES, type Bilingual, type FigureSpec } from "../../statute/index.ts";
import type { Indicator, Terms } from "../indicator.ts";
import { onBothForms } from "../terms.ts";

/** Rows that say why an application was not granted: every leaf of （三） to （六） of the form. */
const GROUND_FIGURES: readonly FigureSpec[] = ALL_FIGURES.filter(
  ({ table, row, column }) =>
    table === "applications" && column.key === "total" && row.key.includes("."),
);

/** The share of each single ground in all closed applications. */
export const GROUND_INDICATORS: readonly Indicator[] = GROUND_FIGURES.map((figure) => {
  const name = shortName(figure);
  return {
    id: `ground.${figure.row.key}`,
    group: "grounds",
    name,
    definition: {
      zh: `以“${name.zh}”为由办结的申请占全部办结申请的比例。`,
      en: `Applications closed on the ground “${name.en}”, as a share of all applications closed.`,
    },
    measure: {
      kind: "proportion",
      numerator: termsOf(figure),
      denominator: onBothForms("applications.closed.total"),
    },
    unit: "share",
    breaks: [],
  };
});

/** The printed label without its number: `属于国家秘密`. The bare 其他 is told which it is. */
function shortName({ row }: FigureSpec): Bilingual {
  const label = row.label.at(-1) as Bilingual;
  const zh = label.zh.replace(/^\d+\./, "");
  const en = label.en.replace(/^\d+\.\s*/, "");
  return row.key === "otherwise.other"
    ? { zh: `其他处理：${zh}`, en: `Otherwise: ${en}` }
    : { zh, en };
}

function termsOf(figure: FigureSpec): Terms {
  return {
    "2019": figure.forms.includes("2019") ? [figure.address] : null,
    "2021": figure.forms.includes("2021") ? [figure.address] : null,
  };
}
