import type { DocumentHead, VerdictName } from "./document.ts";

/**
 * What is known of every report without reading its text, column by column, small enough to be
 * fetched whole: ten thousand reports in some tens of kilobytes. Reports stand in the order of
 * their ids, so those of an agency stand together and years alone tell them apart.
 */
export interface Catalogue {
  readonly agencies: readonly CatalogueAgency[];
  readonly regions: readonly CatalogueRegion[];
  readonly reports: readonly CatalogueReport[];
}

/** Who reports. */
export interface CatalogueAgency {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly kind: string;
  /** Codes from province to county, highest first. */
  readonly regions: readonly string[];
}

/** A division that some report lies in. */
export interface CatalogueRegion {
  readonly code: string;
  readonly name: string;
  /** Null at the top. */
  readonly parent: string | null;
}

/** One report, as lists and facets need it. */
export interface CatalogueReport {
  readonly id: string;
  readonly title: string;
  readonly year: number;
  readonly form: string;
  readonly agency: CatalogueAgency;
  /** The verdicts the audit gave at least once. */
  readonly verdicts: readonly VerdictName[];
}

/** The verdicts in the order their bits have. */
export const VERDICT_NAMES: readonly VerdictName[] = [
  "PASS",
  "FAIL",
  "EXPLAINED",
  "NOT_ASSESSABLE",
];

/** The stored shape: columns of plain JSON. */
export interface CatalogueColumns {
  readonly regions: readonly (readonly [code: string, name: string, parent: number])[];
  readonly levels: readonly string[];
  readonly kinds: readonly string[];
  readonly forms: readonly string[];
  /** Titles with the agency's name as `{a}` and the year as `{y}`: most reports share one. */
  readonly titles: readonly string[];
  readonly agencyIds: readonly string[];
  readonly agencyNames: readonly string[];
  readonly agencyLevels: readonly number[];
  readonly agencyKinds: readonly number[];
  /** Lowest division, by its place in `regions`; −1 for none. */
  readonly agencyRegions: readonly number[];
  /** The years each agency reports. */
  readonly years: readonly (readonly number[])[];
  readonly reportTitles: readonly number[];
  readonly reportForms: readonly number[];
  /** Bits in the order of {@link VERDICT_NAMES}. */
  readonly reportVerdicts: readonly number[];
}

/** The columns of documents that are sorted by id. */
export function catalogueColumns(documents: readonly DocumentHead[]): CatalogueColumns {
  const byAgency = new Map<string, DocumentHead[]>();
  for (const document of documents) {
    byAgency.set(document.agency.id, [...(byAgency.get(document.agency.id) ?? []), document]);
  }
  const agencies = [...byAgency.values()].map((own) => own[0] as DocumentHead);
  const regions = regionList(documents);
  const regionPlaces = new Map(regions.map(({ code }, place) => [code, place]));
  const levels = distinct(agencies.map(({ agency }) => agency.level));
  const kinds = distinct(agencies.map(({ agency }) => agency.kind));
  const forms = distinct(documents.map(({ form }) => form));
  const titles = distinct(documents.map(titlePattern));
  return {
    regions: regions.map(({ code, name, parent }) => [
      code,
      name,
      parent === null ? -1 : (regionPlaces.get(parent) as number),
    ]),
    levels,
    kinds,
    forms,
    titles,
    agencyIds: agencies.map(({ agency }) => agency.id),
    agencyNames: agencies.map(({ agency }) => agency.name),
    agencyLevels: agencies.map(({ agency }) => levels.indexOf(agency.level)),
    agencyKinds: agencies.map(({ agency }) => kinds.indexOf(agency.kind)),
    agencyRegions: agencies.map((document) => {
      const lowest = document.regions.at(-1);
      return lowest === undefined ? -1 : (regionPlaces.get(lowest.code) as number);
    }),
    years: [...byAgency.values()].map((own) => own.map(({ year }) => year)),
    reportTitles: placesIn(titles, documents.map(titlePattern)),
    reportForms: placesIn(
      forms,
      documents.map(({ form }) => form),
    ),
    reportVerdicts: documents.map(({ verdicts }) =>
      VERDICT_NAMES.reduce((bits, name, bit) => bits + (verdicts[name] > 0 ? 2 ** bit : 0), 0),
    ),
  };
}

/** The catalogue that columns hold. */
export function readCatalogue(columns: CatalogueColumns): Catalogue {
  const regions = columns.regions.map(([code, name, parent]) => ({
    code,
    name,
    parent: columns.regions[parent]?.[0] ?? null,
  }));
  const agencies = columns.agencyIds.map(
    (id, place): CatalogueAgency => ({
      id,
      name: columns.agencyNames[place] as string,
      level: columns.levels[columns.agencyLevels[place] as number] as string,
      kind: columns.kinds[columns.agencyKinds[place] as number] as string,
      regions: pathOf(columns, columns.agencyRegions[place] as number),
    }),
  );
  const owners = columns.years.flatMap((years, place) =>
    years.map((year) => ({ agency: agencies[place] as CatalogueAgency, year })),
  );
  const reports = owners.map(({ agency, year }, place): CatalogueReport => {
    const bits = columns.reportVerdicts[place] as number;
    return {
      id: `${agency.id}/${year}`,
      title: titleOf(columns.titles[columns.reportTitles[place] as number] as string, agency, year),
      year,
      form: columns.forms[columns.reportForms[place] as number] as string,
      agency,
      verdicts: VERDICT_NAMES.filter((_, bit) => bits & (1 << bit)),
    };
  });
  return { agencies, regions, reports };
}

function titlePattern({ title, agency, year }: DocumentHead): string {
  // A title that already holds a mark of the pattern is kept whole, behind a mark that says so.
  if (/[{}]/.test(title)) return `{=}${title}`;
  return title.replace(agency.name, "{a}").replace(String(year), "{y}");
}

function titleOf(pattern: string, agency: CatalogueAgency, year: number): string {
  if (pattern.startsWith("{=}")) return pattern.slice(3);
  return pattern.replace("{y}", String(year)).replace("{a}", () => agency.name);
}

function regionList(documents: readonly DocumentHead[]): readonly CatalogueRegion[] {
  const regions = new Map<string, CatalogueRegion>();
  for (const { regions: path } of documents) {
    path.forEach(({ code, name }, depth) => {
      regions.set(code, { code, name, parent: path[depth - 1]?.code ?? null });
    });
  }
  return [...regions.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

function pathOf(columns: CatalogueColumns, lowest: number): readonly string[] {
  const path: string[] = [];
  for (let at = lowest; at >= 0; ) {
    const [code, , parent] = columns.regions[at] as readonly [string, string, number];
    path.unshift(code);
    at = parent;
  }
  return path;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}

function placesIn(list: readonly string[], texts: readonly string[]): readonly number[] {
  const places = new Map(list.map((text, place) => [text, place]));
  return texts.map((text) => places.get(text) as number);
}
