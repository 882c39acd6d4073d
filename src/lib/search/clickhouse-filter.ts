import type { SearchRequest } from "./engine.ts";
import { FACETS, type FacetName, type FigureFilter } from "./filter.ts";
import type { Query, Term } from "./query.ts";

/** How the table tells the value of a facet; arrays hold several. */
export const CLICKHOUSE_FACETS: Readonly<Record<FacetName, string>> = {
  year: "toString(year)",
  region: "regions.code",
  level: "level",
  kind: "kind",
  form: "form",
  verdict: "verdicts",
  agency: "agency",
};

/** The facets of which a report may have several values. */
export const SEVERAL: ReadonlySet<FacetName> = new Set<FacetName>(["region", "verdict"]);

/** A query with its filters as a condition: a report passes it when a reader of everything would find it. */
export function clickhouseFilter(
  query: Query,
  { filters, figures }: Pick<SearchRequest, "filters" | "figures">,
): string {
  const conditions = [
    ...query.all.map(holds),
    ...query.none.map((term) => `NOT ${holds(term)}`),
    ...FACETS.flatMap((facet) => {
      const values = filters[facet] ?? [];
      return values.length === 0 ? [] : [has(facet, values)];
    }),
    ...figures.map(compares),
  ];
  return conditions.length > 0 ? conditions.join(" AND ") : "1";
}

/** A text as a literal of the server's language. */
export function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}

/** The figure of a report, whatever it is when the report has none. */
export function figureOf(address: string): string {
  return `figures[${quoted(address)}]`;
}

/** Whether a figure of a report is known. */
export function isKnown(address: string): string {
  return `mapContains(figures, ${quoted(address)})`;
}

/** `LIKE` is what the index of windows answers; other ways to look for a part read every text. */
function holds({ patterns }: Term): string {
  const like = patterns.map(
    ({ text }) => `text LIKE ${quoted(`%${text.replace(/[\\%_]/g, "\\$&")}%`)}`,
  );
  return `(${like.join(" OR ")})`;
}

function has(facet: FacetName, values: readonly string[]): string {
  const list = values.map(quoted).join(", ");
  const value = CLICKHOUSE_FACETS[facet];
  return SEVERAL.has(facet) ? `hasAny(${value}, [${list}])` : `${value} IN (${list})`;
}

function compares(filter: FigureFilter): string {
  if (filter.is === "unknown") return `NOT ${isKnown(filter.address)}`;
  const comparison = `${figureOf(filter.address)} ${filter.is} ${filter.than}`;
  return `(${isKnown(filter.address)} AND ${comparison})`;
}
