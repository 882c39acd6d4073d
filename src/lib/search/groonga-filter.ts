import type { SearchRequest } from "./engine.ts";
import { FACETS, type FacetName, type FigureFilter } from "./filter.ts";
import { figureColumn } from "./groonga-schema.ts";
import type { Query, Term } from "./query.ts";

/** How Groonga names the value of a facet. */
export const GROONGA_FACETS: Readonly<Record<FacetName, string>> = {
  year: "year",
  region: "agency.regions",
  level: "agency.level",
  kind: "agency.kind",
  form: "form",
  verdict: "verdicts",
  agency: "agency",
};

/** A query with its filters in Groonga's script: a report passes it when a reader of everything would find it. */
export function groongaFilter(query: Query, { filters, figures }: SearchRequest): string {
  const wanted = [
    ...query.all.map(holds),
    ...FACETS.flatMap((facet) => {
      const values = filters[facet] ?? [];
      return values.length === 0 ? [] : [`(${values.map((one) => has(facet, one)).join(" || ")})`];
    }),
    ...figures.filter(({ is }) => is !== "unknown").map(compares),
  ];
  const unwanted = [
    ...query.none.map(holds),
    ...figures.filter(({ is }) => is === "unknown").map(({ address }) => isKnown(address)),
  ];
  const base = wanted.length > 0 ? wanted.join(" && ") : "all_records()";
  return [base, ...unwanted].join(" &! ");
}

function holds({ patterns }: Term): string {
  return `(${patterns.map(({ text }) => `text @ ${quoted(text)}`).join(" || ")})`;
}

function has(facet: FacetName, value: string): string {
  if (facet === "year") return `year == ${Number(value)}`;
  const vector = facet === "region" || facet === "verdict";
  return `${GROONGA_FACETS[facet]} ${vector ? "@" : "=="} ${quoted(value)}`;
}

function compares(filter: FigureFilter): string {
  if (filter.is === "unknown") return isKnown(filter.address);
  const sign = filter.is === "=" ? "==" : filter.is;
  const comparison = `${figureColumn(filter.address)} ${sign} ${filter.than}`;
  return `(${isKnown(filter.address)} && ${comparison})`;
}

/** Whether a figure of a report is known. */
export function isKnown(address: string): string {
  return `known @ ${quoted(address)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
