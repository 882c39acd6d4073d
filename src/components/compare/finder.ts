import {
  type Catalogue,
  type CatalogueAgency,
  createFinder,
  type Readings,
} from "../../lib/search/index.ts";

/** What the finder of the compare page is asked. Empty texts ask for nothing. */
export interface FinderQuery {
  /** Any part of a name or its pinyin, a code, or the name of a division it lies in. */
  readonly text: string;
  /** Code of a division it must lie in. */
  readonly region: string;
  readonly level: string;
  readonly kind: string;
}

/** An agency found, with the divisions above it to tell namesakes apart. */
export interface Found {
  readonly agency: CatalogueAgency;
  readonly place: string;
}

/** Agencies with reports, prepared for looking through. */
export interface Finder {
  /** Those that match, those named so first, and how many there are beyond the limit. */
  readonly find: (query: FinderQuery, limit: number) => { found: readonly Found[]; total: number };
}

/** A finder over the catalogue of the search: a few kilobytes where that of the data has megabytes. */
export function makeFinder(catalogue: Catalogue, readings: Readings): Finder {
  const names = new Map(catalogue.regions.map((region) => [region.code, region.name]));
  const entries = catalogue.agencies.map((agency) => {
    const place = agency.regions.map((code) => names.get(code) ?? code).join(" ");
    return { agency, place, haystack: `${agency.id}\n${agency.name}\n${place}`.toLowerCase() };
  });
  const byAgency = new Map(entries.map((entry) => [entry.agency, entry]));
  const likeNamed = createFinder(catalogue, readings);
  const matching = (text: string) => {
    const words = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== "");
    if (words.length === 0) return entries;
    const holding = entries.filter(({ haystack }) =>
      words.every((word) => haystack.includes(word)),
    );
    if (holding.length > 0) return holding;
    const named = likeNamed(text, entries.length).flatMap(
      ({ agency }) => byAgency.get(agency) ?? [],
    );
    return [...new Set(named)];
  };
  return {
    find: ({ text, region, level, kind }, limit) => {
      const found = matching(text).filter(
        ({ agency }) =>
          (region === "" || agency.regions.includes(region)) &&
          (level === "" || agency.level === level) &&
          (kind === "" || agency.kind === kind),
      );
      return { found: found.slice(0, limit), total: found.length };
    },
  };
}
