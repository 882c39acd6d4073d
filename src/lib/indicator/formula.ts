import {
  type Bilingual,
  type FigureAddress,
  FORMS,
  type FormId,
  figureSpec,
} from "../statute/index.ts";
import type { Indicator, Measure, Terms } from "./indicator.ts";
import { addressesOf } from "./terms.ts";

/**
 * The formula in the words printed on the form, made from the statute so that it cannot drift from
 * what is computed: `（（一）予以公开 + （二）部分公开…）÷ （七）总计`. Where the forms differ, that of 2021 is told.
 */
export function formulaOf(indicator: Indicator, lang: keyof Bilingual): string {
  const { measure } = indicator;
  if (measure.kind === "amount") return sumText(measure.terms, lang);
  const quotient = `${grouped(measure.numerator, lang)} ÷ ${grouped(measure.denominator, lang)}`;
  return measure.kind === "rate" ? `${quotient} × 100` : quotient;
}

/** The forms on which an indicator exists. */
export function formsOf(indicator: Indicator): readonly FormId[] {
  return FORMS.filter((form) => termsOf(indicator.measure).every((terms) => terms[form] !== null));
}

/** Every figure an indicator reads, on either form. */
export function figuresRead(indicator: Indicator): readonly FigureAddress[] {
  return [...new Set(termsOf(indicator.measure).flatMap(addressesOf))];
}

function termsOf(measure: Measure): readonly Terms[] {
  return measure.kind === "amount" ? [measure.terms] : [measure.numerator, measure.denominator];
}

function grouped(terms: Terms, lang: keyof Bilingual): string {
  const text = sumText(terms, lang);
  return text.includes(" + ") ? `[ ${text} ]` : text;
}

function sumText(terms: Terms, lang: keyof Bilingual): string {
  return (terms["2021"] ?? terms["2019"] ?? []).map((address) => nameOf(address, lang)).join(" + ");
}

/** The innermost label of the row, with the column where the row alone does not tell. */
function nameOf(address: FigureAddress, lang: keyof Bilingual): string {
  const spec = figureSpec(address);
  const label = spec?.row.label.at(-1);
  if (!spec || !label) return address;
  const column = spec.column.label[lang];
  const totalOfApplications = spec.table === "applications" && spec.column.key === "total";
  return totalOfApplications ? bare(label[lang]) : `${bare(label[lang])}·${bare(column)}`;
}

/** Without what the form adds in brackets to explain the label: （区分处理的，只计这一情形，不计其他情形）. */
function bare(label: string): string {
  return label.replace(/(.)\s*[（(][^（()）]{4,}[)）]$/, "$1");
}
