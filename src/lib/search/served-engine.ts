import type { CatalogueReport } from "./catalogue.ts";
import { linesOf, type SearchSection } from "./document.ts";
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

/** A hit with its marks and excerpts, made from the sections a server keeps as JSON beside the text it searches. */
export function servedHit(report: CatalogueReport, sections: string, query: Query): Hit {
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
