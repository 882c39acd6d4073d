import type { Comparison, FigureFilter } from "../../lib/search/index.ts";
import { element } from "./elements.ts";
import type { SearchTexts } from "./texts.ts";

/** The form that adds a condition on a figure, and what it offers. */
export interface FigureForm {
  readonly form: HTMLFormElement;
  /** Names of figures and indicators by address. */
  readonly names: ReadonlyMap<string, string>;
  /** Those typed and shown in per cent and kept as 0–1. */
  readonly shares: ReadonlySet<string>;
}

/** The condition the form holds, or null while it lacks a number. */
export function readFigureForm({ form, shares }: FigureForm): FigureFilter | null {
  const data = new FormData(form);
  const address = String(data.get("figure"));
  const is = String(data.get("compare"));
  if (is === "unknown") return { address, is };
  const typed = String(data.get("value")).trim();
  if (!/^-?\d+(?:\.\d+)?$/.test(typed)) return null;
  const than = shares.has(address) ? Number(typed) / 100 : Number(typed);
  return { address, is: is as Comparison, than };
}

/** The conditions in force, each a button that gives it up. */
export function figureChips(
  figures: readonly FigureFilter[],
  form: FigureForm,
  texts: SearchTexts,
  keep: (figures: readonly FigureFilter[]) => void,
): readonly HTMLElement[] {
  return figures.map((figure) => {
    const name = describe(figure, form, texts);
    const chip = element(
      "button",
      { type: "button", class: "search-chip", "aria-label": texts.remove(name) },
      `${name} ×`,
    );
    chip.addEventListener("click", () => keep(figures.filter((other) => other !== figure)));
    return chip;
  });
}

const SIGNS: Readonly<Record<Comparison, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "=": "=",
};

function describe(figure: FigureFilter, form: FigureForm, texts: SearchTexts): string {
  const name = form.names.get(figure.address) ?? figure.address;
  if (figure.is === "unknown") return `${name} ${texts.unknown}`;
  const share = form.shares.has(figure.address);
  // Twelve digits hold any figure; more would show what binary fractions add.
  const than = share ? `${Number((figure.than * 100).toPrecision(12))}%` : String(figure.than);
  return `${name} ${SIGNS[figure.is]} ${than}`;
}
