import type { Catalogue, CatalogueReport } from "./catalogue.ts";
import type { FacetCount } from "./engine.ts";
import { FACETS, type FacetName, type Filters, facetValues, failing } from "./filter.ts";

/** How many reports have each value of each facet, every facet counted as if nothing were chosen in it. */
export function countFacets(
  reports: readonly CatalogueReport[],
  filters: Filters,
  catalogue: Catalogue,
): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const counts = FACETS.map((facet) => ({ facet, byValue: new Map<string, number>() }));
  for (const report of reports) {
    const fails = failing(report, filters);
    if (fails.length > 1) continue;
    for (const { facet, byValue } of counts) {
      if (fails.length === 1 && fails[0] !== facet) continue;
      for (const value of facetValues(report, facet)) {
        byValue.set(value, (byValue.get(value) ?? 0) + 1);
      }
    }
  }
  const sorted = counts.map(
    ({ facet, byValue }) => [facet, countsOf(byValue, facet, catalogue)] as const,
  );
  return Object.fromEntries(sorted) as Record<FacetName, readonly FacetCount[]>;
}

function countsOf(
  byValue: ReadonlyMap<string, number>,
  facet: FacetName,
  { regions, agencies }: Catalogue,
): readonly FacetCount[] {
  const names = new Map<string, { readonly name: string; readonly parent?: string | null }>();
  if (facet === "region") for (const region of regions) names.set(region.code, region);
  if (facet === "agency") for (const agency of agencies) names.set(agency.id, agency);
  return [...byValue]
    .map(([value, count]) => ({
      value,
      label: names.get(value)?.name ?? value,
      parent: names.get(value)?.parent ?? null,
      count,
    }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}
