import { type Bilingual, type FigureSpec, type FormId, figureSpec } from "../statute/index.ts";
import { FORM_CHANGED, RECONSIDERATION_FIRST } from "./dictionary/breaks.ts";
import type { Indicator, IndicatorGroup, Unit } from "./indicator.ts";

/**
 * A single figure of the forms as an indicator whose id is its address, so that any cell can be
 * charted and cited.
 * @returns undefined when no form has the figure, or when it is a change (本年增/减), which is no amount
 */
export function figureIndicator(address: string): Indicator | undefined {
  const spec = figureSpec(address);
  if (!spec || spec.column.kind === "signed") return undefined;
  const name = { zh: nameOf(spec, "zh"), en: nameOf(spec, "en") };
  return {
    id: spec.address,
    group: groupOf(spec),
    name,
    definition: {
      zh: `年度报告表格中“${name.zh}”一格的数字。`,
      en: `The number in the cell “${name.en}” of the annual report's table.`,
    },
    measure: { kind: "amount", nature: natureOf(spec), terms: termsOf(spec) },
    unit: unitOf(spec),
    breaks: breaksOf(spec),
  };
}

/** Columns that say what there is, not what happened in the year. */
const STOCKS: ReadonlySet<string> = new Set(["inForce", "publicTotal", "previousItems"]);

const DOCUMENTS: ReadonlySet<string> = new Set(["regulations", "normativeDocuments"]);

function nameOf({ table, row, column }: FigureSpec, lang: keyof Bilingual): string {
  const rows = row.label.map((part) => part[lang]);
  const label = (table === "review" ? rows : rows.slice(-1)).join(lang === "zh" ? "" : ": ");
  return lang === "zh" ? `${label}·${column.label.zh}` : `${label} – ${column.label.en}`;
}

function groupOf({ table, row }: FigureSpec): IndicatorGroup {
  if (table !== "proactive") return table;
  return DOCUMENTS.has(row.key) ? "documents" : "decisions";
}

function natureOf({ row, column }: FigureSpec): "flow" | "stock" {
  return STOCKS.has(column.key) || row.key === "carriedForward" ? "stock" : "flow";
}

function unitOf({ table, row, column }: FigureSpec): Unit {
  if (column.kind === "money") return "wanyuan";
  if (table === "applications") return "item";
  return DOCUMENTS.has(row.key) ? "piece" : "case";
}

function breaksOf({ table, row, forms }: FigureSpec): Indicator["breaks"] {
  if (row.key === "litigationDirect") return [RECONSIDERATION_FIRST];
  return table === "proactive" && forms.length > 1 ? [FORM_CHANGED] : [];
}

function termsOf({ address, forms }: FigureSpec) {
  const on = (form: FormId) => (forms.includes(form) ? [address] : null);
  return { "2019": on("2019"), "2021": on("2021") };
}
