import type { Catalogue, CatalogueAgency } from "../../lib/dataset/index.ts";

/** What the finder of the compare page is asked. Empty texts ask for nothing. */
export interface FinderQuery {
  /** Any part of a name, an alias, a code or the name of a division it lies in. */
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

/** Agencies with figures to compare, prepared for looking through. */
export interface Finder {
  /** Those that match, in the catalogue's order, and how many there are beyond the limit. */
  readonly find: (query: FinderQuery, limit: number) => { found: readonly Found[]; total: number };
}

/** A finder over the catalogue. Agencies none of whose reports has a figure are not offered. */
export function makeFinder(catalogue: Catalogue): Finder {
  const names = new Map(catalogue.regions.map((region) => [region.code, region.name]));
  const withFigures = new Set(
    catalogue.reports.filter(({ figures }) => figures > 0).map(({ agency }) => agency),
  );
  const entries = catalogue.agencies
    .filter(({ id }) => withFigures.has(id))
    .map((agency) => {
      const place = agency.regionPath.map((code) => names.get(code) ?? code).join(" ");
      const words = [agency.id, agency.name.zh, agency.name.en, ...agency.aliases, place];
      return { agency, place, haystack: words.join("\n").toLowerCase() };
    });
  return {
    find: (query, limit) => {
      const words = query.text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== "");
      const found = entries.filter(
        ({ agency, haystack }) =>
          words.every((word) => haystack.includes(word)) &&
          (query.region === "" || agency.regionPath.includes(query.region)) &&
          (query.level === "" || agency.level === query.level) &&
          (query.kind === "" || agency.kind === query.kind),
      );
      return { found: found.slice(0, limit), total: found.length };
    },
  };
}
