import {
  CLICKHOUSE_FACETS,
  clickhouseFilter,
  figureOf,
  isKnown,
  quoted,
  SEVERAL,
} from "./clickhouse-filter.ts";
import type { FacetCount, SearchEngine, SearchRequest } from "./engine.ts";
import { FACETS, type FacetName } from "./filter.ts";
import type { Query } from "./query.ts";
import { type AskServer, type ServedRow, servedEngine, servedHit } from "./served-engine.ts";

/** Asks a ClickHouse server a question and brings its rows. Rejects on an error of the server. */
export type ClickhouseAsk = (select: string) => Promise<readonly (readonly unknown[])[]>;

/** The engine that asks a ClickHouse server, or any number of them as one. */
export function clickhouseEngine(select: ClickhouseAsk): SearchEngine {
  return servedEngine((query, request) => ask(select, query, request));
}

async function ask(
  select: ClickhouseAsk,
  query: Query,
  request: SearchRequest,
): ReturnType<AskServer> {
  const filter = clickhouseFilter(query, request);
  const [[total], rows, counts] = await Promise.all([
    select(`SELECT toUInt32(count()) FROM ${REPORTS} WHERE ${filter}`),
    select(
      `SELECT ${OUTPUT} FROM ${REPORTS} WHERE ${filter} ORDER BY ${orderOf(request, query)} LIMIT ${request.limit} OFFSET ${request.offset}`,
    ),
    select(FACETS.map((facet) => countsOf(facet, query, request)).join(" UNION ALL ")),
  ]);
  return {
    total: Number(total?.[0]),
    hits: (rows as readonly ServedRow[]).map((row) => servedHit(row, query)),
    facets: facetsOf(counts as readonly CountRow[]),
  };
}

/** `FINAL` leaves of each report its newest row. */
const REPORTS = "reports FINAL";
const OUTPUT =
  "id, title, year, form, verdicts, sections, agency, agency_name, level, kind, regions.code";

/** By relevance: reports that name more terms in their title, then those that name them more often, then newer ones. */
function orderOf({ sort }: SearchRequest, query: Query): string {
  const way = "descending" in sort && sort.descending ? " DESC" : "";
  if (sort.by === "agency") return `id${way}`;
  if (sort.by === "year") return `year${way}, id`;
  if (sort.by === "figure") {
    return `${isKnown(sort.address)} DESC, ${figureOf(sort.address)}${way}, id`;
  }
  const texts = query.all.flatMap(({ patterns }) => patterns.map(({ text }) => quoted(text)));
  const inTitle = texts.map((text) => `(position(lower(title), ${text}) > 0)`);
  const inText = texts.map((text) => `countSubstrings(text, ${text})`);
  const scores = [inTitle, inText].map((parts) => (parts.length > 0 ? parts.join(" + ") : "0"));
  return `${scores.map((score) => `${score} DESC`).join(", ")}, year DESC, id`;
}

/** A facet is counted as if nothing were chosen in it. */
function countsOf(facet: FacetName, query: Query, request: SearchRequest): string {
  const filters = { ...request.filters, [facet]: [] };
  const filter = clickhouseFilter(query, { ...request, filters });
  const { value, label, parent } = NAMES[facet] ?? {
    value: SEVERAL.has(facet) ? `arrayJoin(${CLICKHOUSE_FACETS[facet]})` : CLICKHOUSE_FACETS[facet],
    label: "value",
    parent: "''",
  };
  return `SELECT ${quoted(facet)} AS facet, toString(${value}) AS value, toUInt32(count()) AS count, any(toString(${label})) AS label, any(${parent}) AS parent FROM ${REPORTS} WHERE ${filter} GROUP BY value`;
}

/** The facets whose values have names, or others above them. */
const NAMES: Readonly<
  Partial<
    Record<FacetName, { readonly value: string; readonly label: string; readonly parent: string }>
  >
> = {
  region: {
    value: "(arrayJoin(regions) AS region).code",
    label: "region.name",
    parent: "region.parent",
  },
  agency: { value: "agency", label: "agency_name", parent: "''" },
};

type CountRow = readonly [
  facet: FacetName,
  value: string,
  count: number,
  label: string,
  parent: string,
];

function facetsOf(rows: readonly CountRow[]): Readonly<Record<FacetName, readonly FacetCount[]>> {
  const counts = (facet: FacetName) =>
    rows
      .filter(([of]) => of === facet)
      .map(([, value, count, label, parent]) => ({
        value,
        label,
        parent: parent === "" ? null : parent,
        count,
      }))
      .sort((a, b) => (a.value < b.value ? -1 : 1));
  const entries = FACETS.map((facet): [FacetName, readonly FacetCount[]] => [facet, counts(facet)]);
  return Object.fromEntries(entries) as Record<FacetName, readonly FacetCount[]>;
}
