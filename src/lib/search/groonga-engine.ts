import type { CatalogueAgency, CatalogueReport } from "./catalogue.ts";
import { linesOf, type SearchDocument, type SearchSection, type VerdictName } from "./document.ts";
import type {
  FacetCount,
  Hit,
  Reading,
  SearchEngine,
  SearchRequest,
  SearchResult,
} from "./engine.ts";
import { excerpts, markTitle } from "./excerpt.ts";
import { FACETS, type FacetName, type FigureFilter } from "./filter.ts";
import { matchDocument } from "./match.ts";
import { parseQuery, type Query, type Term } from "./query.ts";
import { indexedText, readText } from "./read-text.ts";
import { simplify } from "./traditional.ts";

/** Sends one command to a Groonga server and brings the body of its answer. Rejects on an error of the server. */
export type GroongaSend = (
  command: string,
  parameters: Readonly<Record<string, string>>,
  body?: string,
) => Promise<unknown>;

/** A command and its parameters. */
export type GroongaCommand = readonly [
  command: string,
  parameters: Readonly<Record<string, string>>,
];

/**
 * The commands that make an empty database ready. Texts are stored normalised by this archive's own function,
 * so the server needs no normaliser and finds exactly what the static index finds.
 */
export function groongaSchema(figures: readonly string[]): readonly GroongaCommand[] {
  const create = (name: string, flags: string, more: Readonly<Record<string, string>>) =>
    ["table_create", { name, flags, ...more }] as const;
  const column = (table: string, name: string, type: string, flags = "COLUMN_SCALAR") =>
    ["column_create", { table, name, flags, type }] as const;
  const key = { key_type: "ShortText" };
  return [
    create("Regions", "TABLE_HASH_KEY", key),
    column("Regions", "name", "ShortText"),
    column("Regions", "parent", "ShortText"),
    create("Agencies", "TABLE_HASH_KEY", key),
    column("Agencies", "name", "ShortText"),
    column("Agencies", "level", "ShortText"),
    column("Agencies", "kind", "ShortText"),
    column("Agencies", "regions", "Regions", "COLUMN_VECTOR"),
    create("Reports", "TABLE_PAT_KEY", key),
    column("Reports", "hash", "ShortText"),
    column("Reports", "title", "ShortText"),
    column("Reports", "year", "Int32"),
    column("Reports", "form", "ShortText"),
    column("Reports", "agency", "Agencies"),
    column("Reports", "verdicts", "ShortText", "COLUMN_VECTOR"),
    column("Reports", "text", "LongText"),
    column("Reports", "sections", "LongText"),
    column("Reports", "known", "ShortText", "COLUMN_VECTOR"),
    ...figures.map((address) => column("Reports", figureColumn(address), "Float")),
    create("Grams", "TABLE_PAT_KEY", { ...key, default_tokenizer: TOKENIZER }),
    [
      "column_create",
      {
        table: "Grams",
        name: "text",
        flags: "COLUMN_INDEX|WITH_POSITION",
        type: "Reports",
        source: "text",
      },
    ],
  ];
}

/** The rows a document becomes, by table. Loading them again changes nothing. */
export function groongaRows(
  document: SearchDocument,
): Readonly<
  Record<"Regions" | "Agencies" | "Reports", readonly Readonly<Record<string, unknown>>[]>
> {
  const { id, contentHash, title, year, form, agency, regions, verdicts, sections } = document;
  const figures = Object.entries(document.figures).filter(([, value]) => typeof value === "number");
  return {
    Regions: regions.map(({ code, name }, depth) => ({
      _key: code,
      name,
      parent: regions[depth - 1]?.code ?? "",
    })),
    Agencies: [
      {
        _key: agency.id,
        name: agency.name,
        level: agency.level,
        kind: agency.kind,
        regions: regions.map(({ code }) => code),
      },
    ],
    Reports: [
      {
        _key: id,
        hash: contentHash,
        title,
        year,
        form,
        agency: agency.id,
        verdicts: Object.entries(verdicts).flatMap(([name, count]) => (count > 0 ? [name] : [])),
        text: indexedText(linesOf(document)),
        sections: JSON.stringify(sections),
        known: figures.map(([address]) => address),
        ...Object.fromEntries(figures.map(([address, value]) => [figureColumn(address), value])),
      },
    ],
  };
}

/**
 * The engine that asks a Groonga server. It reads a query exactly, then simplified; letters are no pinyin to
 * it, and it suggests nothing similar.
 */
export function groongaEngine(send: GroongaSend): SearchEngine {
  return {
    async search(request) {
      const exact = await ask(send, request, request.text, { kind: "exact" });
      const simplified = simplify(request.text);
      if (exact.total > 0 || simplified === request.text) return exact;
      const other = await ask(send, request, simplified, { kind: "simplified", text: simplified });
      return other.total > 0 ? other : exact;
    },
  };
}

/** The name of the column of a figure: Groonga allows no dot. */
function figureColumn(address: string): string {
  return `figure_${address.replaceAll(".", "__")}`;
}

/** Windows of two units of everything: letters, digits and signs too, which it would else take as words. */
const TOKENIZER =
  'TokenNgram("unify_alphabet", false, "unify_digit", false, "unify_symbol", false)';
const EXCERPTS = 2;
const OUTPUT =
  "_key,title,year,form,verdicts,sections,agency._key,agency.name,agency.level,agency.kind,agency.regions";

/** How Groonga names the value of a facet. */
const FACET_KEYS: Readonly<Record<FacetName, string>> = {
  year: "year",
  region: "agency.regions",
  level: "agency.level",
  kind: "agency.kind",
  form: "form",
  verdict: "verdicts",
  agency: "agency",
};

async function ask(
  send: GroongaSend,
  request: SearchRequest,
  text: string,
  reading: Reading,
): Promise<SearchResult> {
  const query = parseQuery(text);
  const { address, keys } = sortKeys(request);
  const [answer, ...counts] = await Promise.all([
    send("select", {
      table: "Reports",
      filter: filterOf(query, request),
      output_columns: OUTPUT,
      offset: String(request.offset),
      limit: String(request.limit),
      sort_keys: keys,
      ...(address === null ? {} : knownFirst(address)),
    }),
    ...FACETS.map((facet) => countFacet(send, query, request, facet)),
  ]);
  const [[[total], , ...rows]] = answer as [[[number], unknown, ...Row[]]];
  return {
    reading,
    total,
    exact: true,
    hits: rows.map((row) => hitOf(row, query)),
    facets: Object.fromEntries(FACETS.map((facet, at) => [facet, counts[at] ?? []])) as Record<
      FacetName,
      readonly FacetCount[]
    >,
    unread: [],
  };
}

type Row = readonly [
  id: string,
  title: string,
  year: number,
  form: string,
  verdicts: readonly VerdictName[],
  sections: string,
  agency: string,
  name: string,
  level: string,
  kind: string,
  regions: readonly string[],
];

function hitOf(row: Row, query: Query): Hit {
  const [id, title, year, form, verdicts, sections, agencyId, name, level, kind, regions] = row;
  const agency: CatalogueAgency = { id: agencyId, name, level, kind, regions };
  const report: CatalogueReport = { id, title, year, form, agency, verdicts };
  const text = readText(linesOf({ title, sections: JSON.parse(sections) as SearchSection[] }));
  const match = matchDocument(text, query);
  if (!match || query.all.length === 0) return { report, title: [], excerpts: [], occurrences: 0 };
  return {
    report,
    title: markTitle(text.lines, match),
    excerpts: excerpts(text.lines, match, EXCERPTS),
    occurrences: match.occurrences,
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
    filter: filterOf(query, { ...request, filters: { ...request.filters, [facet]: [] } }),
    limit: "0",
    "drilldowns[counts].keys": FACET_KEYS[facet],
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

function filterOf(query: Query, { filters, figures }: SearchRequest): string {
  const wanted = [
    ...query.all.map(holds),
    ...FACETS.flatMap((facet) => {
      const values = filters[facet] ?? [];
      return values.length === 0 ? [] : [`(${values.map((one) => has(facet, one)).join(" || ")})`];
    }),
    ...figures.filter(({ is }) => is !== "unknown").map(compares),
  ];
  const unwanted = [
    ...query.none.map(holds),
    ...figures.filter(({ is }) => is === "unknown").map(({ address }) => isKnown(address)),
  ];
  const base = wanted.length > 0 ? wanted.join(" && ") : "all_records()";
  return [base, ...unwanted].join(" &! ");
}

function holds({ patterns }: Term): string {
  return `(${patterns.map(({ text }) => `text @ ${quoted(text)}`).join(" || ")})`;
}

function has(facet: FacetName, value: string): string {
  if (facet === "year") return `year == ${Number(value)}`;
  const vector = facet === "region" || facet === "verdict";
  return `${FACET_KEYS[facet]} ${vector ? "@" : "=="} ${quoted(value)}`;
}

function compares(filter: FigureFilter): string {
  if (filter.is === "unknown") return isKnown(filter.address);
  const sign = filter.is === "=" ? "==" : filter.is;
  const comparison = `${figureColumn(filter.address)} ${sign} ${filter.than}`;
  return `(${isKnown(filter.address)} && ${comparison})`;
}

function isKnown(address: string): string {
  return `known @ ${quoted(address)}`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

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
