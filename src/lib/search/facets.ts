import type { CatalogueReport } from "./catalogue.ts";
import type { FacetCount } from "./engine.ts";
import { FACETS, type FacetName, type Filters, facetValues, passes } from "./filter.ts";

/** How many reports have each value of each facet, every facet counted as if nothing were chosen in it. */
export function countFacets(
  reports: readonly CatalogueReport[],
  filters: Filters,
): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const counted = FACETS.map((facet) => [facet, countFacet(reports, filters, facet)] as const);
  return Object.fromEntries(counted) as Record<FacetName, readonly FacetCount[]>;
}

function countFacet(
  reports: readonly CatalogueReport[],
  filters: Filters,
  facet: FacetName,
): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const report of reports) {
    if (!passes(report, filters, facet)) continue;
    for (const value of facetValues(report, facet)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}
