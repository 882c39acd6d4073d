import type { CatalogueAgency, CatalogueReport } from "./catalogue.ts";
import { linesOf, type SearchSection, type VerdictName } from "./document.ts";
import type { Hit, SearchEngine, SearchRequest, SearchResult } from "./engine.ts";
import { excerpts, markTitle } from "./excerpt.ts";
import { matchDocument } from "./match.ts";
import { parseQuery, type Query } from "./query.ts";
import { readText } from "./read-text.ts";
import { simplify } from "./traditional.ts";

/** What a server is asked and what it must tell: everything but how the query was read. */
export type AskServer = (
  query: Query,
  request: SearchRequest,
) => Promise<Pick<SearchResult, "total" | "hits" | "facets">>;

/**
 * An engine over a server that holds the records. It reads a query exactly, then simplified; letters are no
 * pinyin to it, and it suggests nothing similar. Rejects when the server does.
 */
export function servedEngine(ask: AskServer): SearchEngine {
  const read = async (
    text: string,
    request: SearchRequest,
    reading: SearchResult["reading"],
  ): Promise<SearchResult> => ({
    reading,
    exact: true,
    unread: [],
    ...(await ask(parseQuery(text), request)),
  });
  return {
    async search(request) {
      const exact = await read(request.text, request, { kind: "exact" });
      const simplified = simplify(request.text);
      if (exact.total > 0 || simplified === request.text) return exact;
      const other = await read(simplified, request, { kind: "simplified", text: simplified });
      return other.total > 0 ? other : exact;
    },
  };
}

/** What a server tells of a report it found; its sections are JSON, kept beside the text that is searched. */
export type ServedRow = readonly [
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

/** A hit with its marks and excerpts. */
export function servedHit(row: ServedRow, query: Query): Hit {
  const [id, title, year, form, verdicts, sections, agencyId, name, level, kind, regions] = row;
  const agency: CatalogueAgency = { id: agencyId, name, level, kind, regions };
  const report: CatalogueReport = { id, title, year, form, agency, verdicts };
  const text = readText(
    linesOf({ title: report.title, sections: JSON.parse(sections) as SearchSection[] }),
  );
  const match = matchDocument(text, query);
  if (!match || query.all.length === 0) return { report, title: [], excerpts: [], occurrences: 0 };
  return {
    report,
    title: markTitle(text.lines, match),
    excerpts: excerpts(text.lines, match, EXCERPTS),
    occurrences: match.occurrences,
  };
}

const EXCERPTS = 2;
