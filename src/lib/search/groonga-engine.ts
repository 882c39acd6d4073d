import type { FacetCount, SearchEngine, SearchRequest } from "./engine.ts";
import { FACETS, type FacetName } from "./filter.ts";
import { GROONGA_FACETS, groongaFilter, isKnown } from "./groonga-filter.ts";
import { figureColumn } from "./groonga-schema.ts";
import type { Query } from "./query.ts";
import { type AskServer, type ServedRow, servedEngine, servedHit } from "./served-engine.ts";

/** Sends one command to a Groonga server and brings the body of its answer. Rejects on an error of the server. */
export type GroongaSend = (
  command: string,
  parameters: Readonly<Record<string, string>>,
  body?: string,
) => Promise<unknown>;

/** The engine that asks a Groonga server. */
export function groongaEngine(send: GroongaSend): SearchEngine {
  return servedEngine((query, request) => ask(send, query, request));
}

const OUTPUT =
  "_key,title,year,form,verdicts,sections,agency._key,agency.name,agency.level,agency.kind,agency.regions";

async function ask(send: GroongaSend, query: Query, request: SearchRequest): ReturnType<AskServer> {
  const { address, keys } = sortKeys(request);
  const [answer, ...counts] = await Promise.all([
    send("select", {
      table: "Reports",
      filter: groongaFilter(query, request),
      output_columns: OUTPUT,
      offset: String(request.offset),
      limit: String(request.limit),
      sort_keys: keys,
      ...(address === null ? {} : knownFirst(address)),
    }),
    ...FACETS.map((facet) => countFacet(send, query, request, facet)),
  ]);
  const [[[total], , ...rows]] = answer as [[[number], unknown, ...ServedRow[]]];
  return {
    total,
    hits: rows.map((row) => servedHit(row, query)),
    facets: Object.fromEntries(FACETS.map((facet, at) => [facet, counts[at] ?? []])) as Record<
      FacetName,
      readonly FacetCount[]
    >,
  };
}

async function countFacet(
  send: GroongaSend,
  query: Query,
  request: SearchRequest,
  facet: FacetName,
): Promise<readonly FacetCount[]> {
  const names = { region: ",name,parent", agency: ",name" }[facet as string] ?? "";
  const answer = await send("select", {
    table: "Reports",
    filter: groongaFilter(query, { ...request, filters: { ...request.filters, [facet]: [] } }),
    limit: "0",
    "drilldowns[counts].keys": GROONGA_FACETS[facet],
    "drilldowns[counts].limit": "-1",
    "drilldowns[counts].output_columns": `_key,_nsubrecs${names}`,
  });
  const [, drilldowns] = answer as [unknown, { counts: [unknown, unknown, ...FacetRow[]] }];
  const [, , ...rows] = drilldowns.counts;
  return rows
    .map(([value, count, label, parent]) => ({
      value: String(value),
      label: label ?? String(value),
      parent: parent ? parent : null,
      count,
    }))
    .sort((a, b) => (a.value < b.value ? -1 : 1));
}

type FacetRow = readonly [value: string | number, count: number, label?: string, parent?: string];

function sortKeys({ sort }: SearchRequest): {
  readonly address: string | null;
  readonly keys: string;
} {
  if (sort.by === "relevance") return { address: null, keys: "-_score,-year,_key" };
  const way = sort.descending ? "-" : "";
  if (sort.by === "figure") {
    return { address: sort.address, keys: `-is_known,${way}${figureColumn(sort.address)},_key` };
  }
  return { address: null, keys: sort.by === "year" ? `${way}year,_key` : `${way}_key` };
}

/** A column for the time of one question: whether the figure that is sorted by is known. */
function knownFirst(address: string): Readonly<Record<string, string>> {
  return {
    "columns[is_known].stage": "filtered",
    "columns[is_known].type": "Int32",
    "columns[is_known].flags": "COLUMN_SCALAR",
    "columns[is_known].value": `(${isKnown(address)}) ? 1 : 0`,
  };
}
