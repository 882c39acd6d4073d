import {
  type Comparison,
  FACETS,
  type FacetName,
  type FigureFilter,
  type Filters,
  type SearchRequest,
  type Sort,
} from "../../lib/search/index.ts";

/** All that a search page shows, as its address tells it. */
export interface SearchState {
  readonly text: string;
  readonly filters: Filters;
  readonly figures: readonly FigureFilter[];
  /** `""` for relevance, else `year:desc`, `agency:asc`, `received:desc`. */
  readonly sort: string;
  /** From 1. */
  readonly page: number;
  readonly grouped: boolean;
}

const PAGE = 10;
/** Grouped hits are short, and a group cut by a page is of little use. */
const GROUPED_PAGE = 50;

/** Hits a page. */
export function pageSize({ grouped }: SearchState): number {
  return grouped ? GROUPED_PAGE : PAGE;
}

/** The state an address tells: `?q=公开&year=2020,2021&f=received>=100&sort=year:desc&page=2`. What it cannot mean is left out. */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters = FACETS.flatMap((facet): [FacetName, readonly string[]][] => {
    const values = (params.get(facet) ?? "").split(",").filter((value) => value !== "");
    return values.length > 0 ? [[facet, values]] : [];
  });
  const page = Number(params.get("page"));
  return {
    text: params.get("q") ?? "",
    filters: Object.fromEntries(filters),
    figures: params.getAll("f").flatMap(readFigure),
    sort: SORT.test(params.get("sort") ?? "") ? (params.get("sort") as string) : "",
    page: Number.isInteger(page) && page > 0 ? page : 1,
    grouped: params.get("group") === "agency",
  };
}

/** The query part of the address of a state, with its `?`; empty for nothing asked. */
export function writeState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.text !== "") params.set("q", state.text);
  for (const facet of FACETS) {
    const values = state.filters[facet] ?? [];
    if (values.length > 0) params.set(facet, values.join(","));
  }
  for (const figure of state.figures) params.append("f", writeFigure(figure));
  if (state.sort !== "") params.set("sort", state.sort);
  if (state.grouped) params.set("group", "agency");
  if (state.page > 1) params.set("page", String(state.page));
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** The question a state asks. */
export function requestOf(state: SearchState): SearchRequest {
  const limit = pageSize(state);
  return {
    text: state.text,
    filters: state.filters,
    figures: state.figures,
    sort: sortOf(state),
    offset: (state.page - 1) * limit,
    limit,
  };
}

/** A figure filter as the address writes it. */
export function writeFigure(filter: FigureFilter): string {
  return filter.is === "unknown"
    ? `${filter.address}=unknown`
    : `${filter.address}${filter.is}${filter.than}`;
}

const SORT = /^[A-Za-z][\w.]*:(?:asc|desc)$/;
const FIGURE = /^([A-Za-z][\w.]*?)(>=|<=|>|<|=)(unknown|-?\d+(?:\.\d+)?)$/;

function readFigure(text: string): readonly FigureFilter[] {
  const match = FIGURE.exec(text);
  if (!match) return [];
  const [, address, is, than] = match as unknown as [string, string, Comparison, string];
  return than === "unknown" ? [{ address, is: "unknown" }] : [{ address, is, than: Number(than) }];
}

function sortOf({ sort, grouped, text }: SearchState): Sort {
  const [by = "", way] = sort.split(":");
  const descending = way === "desc";
  if (grouped) return { by: "agency", descending: by === "agency" && descending };
  if (by === "year" || by === "agency") return { by, descending };
  if (by !== "") return { by: "figure", address: by, descending };
  return text.trim() === "" ? { by: "year", descending: true } : { by: "relevance" };
}
