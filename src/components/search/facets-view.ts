import type { FacetCount, FacetName, Filters, SearchResult } from "../../lib/search/index.ts";
import { element } from "./elements.ts";
import type { SearchTexts } from "./texts.ts";

/** What facets are shown with. */
export interface FacetsContext {
  readonly texts: SearchTexts;
  /** Names of values by facet; a value without one is shown by its label. */
  readonly names: Readonly<Partial<Record<FacetName, Readonly<Record<string, string>>>>>;
  readonly choose: (filters: Filters) => void;
}

/** The facets beside the results; agencies are grouped in the list instead. */
const SHOWN: readonly FacetName[] = ["year", "region", "level", "kind", "form", "verdict"];
/** A tree with more values opens a branch only when something in it is chosen. */
const SMALL_TREE = 60;

/** A fieldset for each facet that has anything to choose. */
export function facetFields(
  facets: SearchResult["facets"],
  filters: Filters,
  context: FacetsContext,
): readonly HTMLElement[] {
  return SHOWN.flatMap((facet) => {
    const counts = withChosen(facets[facet], filters[facet] ?? []);
    if (counts.length === 0) return [];
    const ordered = facet === "year" ? [...counts].reverse() : counts;
    return [
      element(
        "fieldset",
        { class: "search-facet" },
        element("legend", {}, context.texts.facets[facet]),
        branch(ordered, null, facet, filters, context),
      ),
    ];
  });
}

/** The filters after a value was chosen or given up. A narrower region replaces those above it, and the reverse. */
export function toggled(
  filters: Filters,
  facet: FacetName,
  value: string,
  counts: readonly FacetCount[],
): Filters {
  const chosen = filters[facet] ?? [];
  if (chosen.includes(value)) {
    return { ...filters, [facet]: chosen.filter((other) => other !== value) };
  }
  const line = new Set([...above(value, counts)]);
  const kept = chosen.filter((other) => !line.has(other) && !above(other, counts).includes(value));
  return { ...filters, [facet]: [...kept, value] };
}

function branch(
  counts: readonly FacetCount[],
  parent: string | null,
  facet: FacetName,
  filters: Filters,
  context: FacetsContext,
): HTMLElement {
  const chosen = filters[facet] ?? [];
  const isOpen = (value: string) =>
    counts.length <= SMALL_TREE ||
    chosen.some((one) => one === value || above(one, counts).includes(value));
  const items = counts.filter((count) => count.parent === parent);
  return element(
    "ul",
    {},
    ...items.map((count) =>
      element(
        "li",
        {},
        choice(count, facet, filters, counts, context),
        isOpen(count.value) && counts.some((other) => other.parent === count.value)
          ? branch(counts, count.value, facet, filters, context)
          : null,
      ),
    ),
  );
}

function choice(
  { value, label, count }: FacetCount,
  facet: FacetName,
  filters: Filters,
  counts: readonly FacetCount[],
  { texts, names, choose }: FacetsContext,
): HTMLLabelElement {
  const checked = filters[facet]?.includes(value) ?? false;
  const name = facet === "year" ? texts.year(value) : (names[facet]?.[value] ?? label);
  const box = element("input", { type: "checkbox", value, checked, "data-facet": facet });
  box.addEventListener("change", () => choose(toggled(filters, facet, value, counts)));
  return element(
    "label",
    {},
    box,
    element("span", {}, name),
    element("span", { class: "search-count" }, String(count)),
  );
}

function above(value: string, counts: readonly FacetCount[]): readonly string[] {
  const parents: string[] = [];
  for (let at = parentOf(value, counts); at !== null; at = parentOf(at, counts)) parents.push(at);
  return parents;
}

function parentOf(value: string, counts: readonly FacetCount[]): string | null {
  return counts.find((count) => count.value === value)?.parent ?? null;
}

/** What was chosen stays to be given up, also where nothing is left of it. */
function withChosen(
  counts: readonly FacetCount[],
  chosen: readonly string[],
): readonly FacetCount[] {
  const known = new Set(counts.map(({ value }) => value));
  const lost = chosen
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: value, parent: null, count: 0 }));
  return [...counts, ...lost];
}
