import { type Candidates, findCandidates } from "./candidates.ts";
import {
  EVERYTHING,
  type SearchListener,
  type SearchRequest,
  type SearchResult,
} from "./engine.ts";
import { countFacets } from "./facets.ts";
import { failing, passesFigure } from "./filter.ts";
import { type IndexReader, reportAt } from "./index-reader.ts";
import type { DocumentMatch } from "./match.ts";
import { sortDocuments } from "./order.ts";
import { intersect } from "./postings.ts";
import type { ReadText } from "./read-text.ts";
import type { Interpretation } from "./reading.ts";

/** A report whose text was read and holds the query. */
export interface Confirmed {
  readonly document: number;
  readonly text: ReadText;
  readonly match: DocumentMatch;
  readonly score: number;
}

/** What is being answered, and what came of it so far. */
export interface Task {
  readonly index: IndexReader;
  readonly request: SearchRequest;
  readonly interpretation: Interpretation;
  readonly listener: SearchListener;
  readonly candidates: Candidates;
  /** All candidates that pass the figure filters. */
  readonly found: readonly number[];
  /** Those of them that pass the facets, in the order asked for as far as it is known. */
  readonly wanted: readonly number[];
  readonly confirmed: Confirmed[];
  readonly refuted: Set<number>;
  /** Facets over what is found and not refuted. */
  readonly facets: () => SearchResult["facets"];
  readonly unread: Set<string>;
}

/** Finds out what can be told before any text is read. */
export async function beginTask(
  index: IndexReader,
  request: SearchRequest,
  interpretation: Interpretation,
  listener: SearchListener,
): Promise<Task> {
  const candidates = await findCandidates(index, interpretation.query);
  const documents = interpretation.within
    ? intersect(candidates.documents, interpretation.within)
    : candidates.documents;
  const found = await passingFigures(index, [...documents], request);
  const passing = found.filter(
    (document) => failing(reportAt(index, document), request.filters).length === 0,
  );
  const wanted = await sortDocuments(index, passing, request.sort, interpretation.query);
  return taskOver({ index, request, interpretation, listener, candidates, found, wanted });
}

/** A task that only reads texts to find out what was meant: no report is filtered, sorted or counted for it. */
export async function beginGuess(
  index: IndexReader,
  interpretation: Interpretation,
  listener: SearchListener,
): Promise<Task> {
  const candidates = await findCandidates(index, interpretation.query);
  const none = { found: [], wanted: [] };
  return taskOver({ index, request: EVERYTHING, interpretation, listener, candidates, ...none });
}

/** What is known before any text is read, with nothing read yet. */
function taskOver(known: Omit<Task, "confirmed" | "refuted" | "facets" | "unread">): Task {
  const refuted = new Set<number>();
  return {
    ...known,
    confirmed: [],
    refuted,
    facets: facetsOver(known.index, known.found, refuted, known.request),
    unread: new Set(known.candidates.unread),
  };
}

/** Counting is the dearest part of a large answer: it is done anew only when more was refuted. */
function facetsOver(
  index: IndexReader,
  found: readonly number[],
  refuted: ReadonlySet<number>,
  { filters }: SearchRequest,
): Task["facets"] {
  let counted: { readonly refuted: number; readonly facets: SearchResult["facets"] } | undefined;
  return () => {
    if (counted?.refuted !== refuted.size) {
      const left = found.filter((document) => !refuted.has(document));
      const reports = left.map((document) => reportAt(index, document));
      const facets = countFacets(reports, filters, index.catalogue);
      counted = { refuted: refuted.size, facets };
    }
    return counted.facets;
  };
}

async function passingFigures(
  index: IndexReader,
  documents: readonly number[],
  { figures }: SearchRequest,
): Promise<readonly number[]> {
  const columns = await Promise.all(figures.map(({ address }) => index.figures(address)));
  return documents.filter((document) =>
    figures.every((filter, at) => passesFigure(columns[at]?.[document] ?? "missing", filter)),
  );
}
