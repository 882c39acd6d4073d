import type { CatalogueAgency, CatalogueReport } from "./catalogue.ts";
import type { UnknownFigure } from "./document.ts";

/** What reports can be told apart by. */
export type FacetName = "year" | "region" | "level" | "kind" | "form" | "verdict" | "agency";

/** All facets, in the order they are shown. */
export const FACETS: readonly FacetName[] = [
  "year",
  "region",
  "level",
  "kind",
  "form",
  "verdict",
  "agency",
];

/** Values chosen for a facet: a report passes with any of them. A facet without choice passes all. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** A condition on a figure of the report. `unknown`: it is not reported, for whatever reason. */
export type FigureFilter =
  | { readonly address: string; readonly is: "unknown" }
  | { readonly address: string; readonly is: Comparison; readonly than: number };

/** How a figure is compared. An unknown figure passes no comparison. */
export type Comparison = ">=" | "<=" | ">" | "<" | "=";

/** The values of a facet that a report has; a region counts for all above it. */
export function facetValues(report: CatalogueReport, facet: FacetName): readonly string[] {
  return VALUES[facet](report, report.agency);
}

/** The facets in which a report has none of the chosen values: none when it passes. */
export function failing(report: CatalogueReport, filters: Filters): readonly FacetName[] {
  return FACETS.filter((facet) => {
    const chosen = filters[facet];
    if (chosen === undefined || chosen.length === 0) return false;
    return !facetValues(report, facet).some((value) => chosen.includes(value));
  });
}

/** Whether a figure passes a condition. */
export function passesFigure(figure: number | UnknownFigure, filter: FigureFilter): boolean {
  if (filter.is === "unknown") return typeof figure !== "number";
  return typeof figure === "number" && COMPARE[filter.is](figure, filter.than);
}

const VALUES: Readonly<
  Record<FacetName, (report: CatalogueReport, agency: CatalogueAgency) => readonly string[]>
> = {
  year: (report) => [String(report.year)],
  region: (_, agency) => agency.regions,
  level: (_, agency) => [agency.level],
  kind: (_, agency) => [agency.kind],
  form: (report) => [report.form],
  verdict: (report) => report.verdicts,
  agency: (_, agency) => [agency.id],
};

const COMPARE: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  ">=": (left, right) => left >= right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  "<": (left, right) => left < right,
  "=": (left, right) => left === right,
};
