import type { CatalogueReport } from "./catalogue.ts";
import type { Excerpt, Run } from "./excerpt.ts";
import type { FacetName, FigureFilter, Filters } from "./filter.ts";

/** A question to a search engine: plain data, so that it travels to a worker, into an address, to a server. */
export interface SearchRequest {
  /** As typed; empty asks for every report that passes the filters. */
  readonly text: string;
  readonly filters: Filters;
  readonly figures: readonly FigureFilter[];
  readonly sort: Sort;
  readonly offset: number;
  readonly limit: number;
}

/** The first ten of all reports, in no order but their own. */
export const EVERYTHING: SearchRequest = {
  text: "",
  filters: {},
  figures: [],
  sort: { by: "relevance" },
  offset: 0,
  limit: 10,
};

/** The place after the last hit asked for. */
export function pageEnd({ offset, limit }: SearchRequest): number {
  return offset + limit;
}

/** The order of hits. A figure that is not reported comes last, whichever way. */
export type Sort =
  | { readonly by: "relevance" }
  | { readonly by: "year" | "agency"; readonly descending: boolean }
  | { readonly by: "figure"; readonly address: string; readonly descending: boolean };

/** How the query was read. Anything but `exact` is an expansion: taken only when exact reading found nothing, and said. */
export type Reading =
  | { readonly kind: "exact" }
  /** Traditional characters read as simplified ones. */
  | { readonly kind: "simplified"; readonly text: string }
  /** Letters read as the pinyin or initials of agencies. */
  | { readonly kind: "pinyin"; readonly agencies: readonly string[] }
  /** One character of a term may be another. `text`: what stands in the best hit instead. */
  | { readonly kind: "similar"; readonly text: string };

/** A report that holds the query, confirmed in its text. */
export interface Hit {
  readonly report: CatalogueReport;
  readonly title: readonly Run[];
  /** Best first; none when only the title holds the query or nothing was searched for. */
  readonly excerpts: readonly Excerpt[];
  /** How often the report holds the terms. */
  readonly occurrences: number;
}

/** How many of the found reports have a value. */
export interface FacetCount {
  readonly value: string;
  /** The name of a region or an agency; elsewhere the value itself. */
  readonly label: string;
  /** The value above it in a tree, null at the top. */
  readonly parent: string | null;
  readonly count: number;
}

/** The answer to a {@link SearchRequest}. */
export interface SearchResult {
  readonly reading: Reading;
  /** Reports found. Without `exact`, an upper bound from the index that was not checked report by report. */
  readonly total: number;
  readonly exact: boolean;
  /** The page asked for; each confirmed in the report's text. */
  readonly hits: readonly Hit[];
  /** Counted over what is found, for each facet as if nothing were chosen in it. */
  readonly facets: Readonly<Record<FacetName, readonly FacetCount[]>>;
  /** Files of the index that could not be fetched: the answer may lack reports until they can. */
  readonly unread: readonly string[];
}

/** What happens on the way to an answer. */
export type SearchEvent =
  /** A first page, before everything was checked. */
  | { readonly kind: "partial"; readonly result: SearchResult }
  /** Texts checked of those that must be. */
  | { readonly kind: "progress"; readonly checked: number; readonly of: number };

/** What a caller may want to know or stop on the way. */
export interface SearchListener {
  readonly onEvent?: (event: SearchEvent) => void;
  /** Asked between steps; the search ends by throwing {@link SearchCancelled} once it is true. */
  readonly isCancelled?: () => boolean;
}

/** Anything that answers: the static index, or a server that holds the same records. */
export interface SearchEngine {
  search(request: SearchRequest, listener?: SearchListener): Promise<SearchResult>;
}

/** Thrown by a search whose caller wants it no more. */
export class SearchCancelled extends Error {
  override readonly name = "SearchCancelled";
}

/** Thrown when a file without which nothing can be answered could not be read. */
export class IndexUnavailable extends Error {
  override readonly name = "IndexUnavailable";
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`Unexpected failure to read ${file}, expected a file of the search index`, { cause });
    this.file = file;
  }
}
