import { type Candidates, findCandidates } from "./candidates.ts";
import type { CatalogueReport } from "./catalogue.ts";
import {
  type Hit,
  IndexUnavailable,
  SearchCancelled,
  type SearchEngine,
  type SearchListener,
  type SearchRequest,
  type SearchResult,
} from "./engine.ts";
import { excerpts, markTitle } from "./excerpt.ts";
import { countFacets } from "./facets.ts";
import { failing, passesFigure } from "./filter.ts";
import { type FetchFile, type IndexReader, openIndex } from "./index-reader.ts";
import { type DocumentMatch, matchDocument } from "./match.ts";
import { sortDocuments } from "./order.ts";
import { intersect } from "./postings.ts";
import { rarity, score } from "./rank.ts";
import { type ReadText, readText } from "./read-text.ts";
import { type Interpretation, interpretations } from "./reading.ts";

/** Up to so many candidates are all checked in their texts, which makes the count exact. */
const CHECKED = 200;
/** Where the lists alone decide, texts are read only to rank: fewer are worth it. */
const RANKED = 30;
/** Texts asked for at once, after the first page. */
const BATCH = 24;
const EXCERPTS = 2;
const NOT_READ: ReadText = readText([]);
/** Texts read for a suggestion: one that is not found in so many of the likeliest is not worth more. */
const SUGGESTED = 600;

/** The engine that answers from the files of an index alone. The index is opened by the first search. */
export function staticEngine(fetchFile: FetchFile): SearchEngine {
  let opened: Promise<IndexReader> | undefined;
  const open = () => {
    opened ??= openIndex(fetchFile);
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };
  return {
    search: async (request, listener = {}) => searchIndex(await open(), request, listener),
  };
}

/** Answers a request from an open index. Rejects with {@link SearchCancelled} or {@link IndexUnavailable}. */
export async function searchIndex(
  index: IndexReader,
  request: SearchRequest,
  listener: SearchListener = {},
): Promise<SearchResult> {
  let first: SearchResult | undefined;
  for await (const interpretation of interpretations(request.text, index)) {
    const { result, anywhere } = await answer(index, request, interpretation, listener);
    first ??= result;
    if (anywhere) return result;
  }
  return first as SearchResult;
}

/** A report whose text was read and holds the query. */
interface Confirmed {
  readonly document: number;
  readonly text: ReadText;
  readonly match: DocumentMatch;
  readonly score: number;
}

/** What is being answered, and what came of it so far. */
interface Task {
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

async function answer(
  index: IndexReader,
  request: SearchRequest,
  interpretation: Interpretation,
  listener: SearchListener,
): Promise<{ readonly result: SearchResult; readonly anywhere: boolean }> {
  const task = await begin(index, request, interpretation, listener);
  const { wanted, candidates } = task;
  const { reading, query } = interpretation;
  const byRelevance = request.sort.by === "relevance";
  const most = candidates.decided ? (byRelevance && query.all.length > 0 ? RANKED : 0) : CHECKED;
  const checksAll = wanted.length <= most;
  if (candidates.decided && wanted.length > 0) announce(task);
  const read = reading.kind === "similar" ? suggestible(task) : wanted;
  await confirm(task, read, checksAll ? Number.POSITIVE_INFINITY : pageEnd(request));
  if (reading.kind === "similar" && task.confirmed.length === 0) {
    for (const document of wanted) task.refuted.add(document);
  }
  const result = conclude(task, checksAll);
  // What could not be read may hold the query: then no looser reading is tried.
  const settled = result.total > 0 || task.unread.size > 0;
  return { result, anywhere: settled || (await isAnywhere(task)) };
}

/** Where the lists alone decide, count and titles are known before any text is: they need not wait. */
function announce(task: Task): void {
  const { wanted, request, listener } = task;
  const page = wanted.slice(request.offset, pageEnd(request));
  const confirmed = page.map((document) => ({
    document,
    text: NOT_READ,
    match: { terms: [], occurrences: 0 },
    score: 0,
  }));
  const result = conclude({ ...task, confirmed, request: { ...request, offset: 0 } }, false);
  listener.onEvent?.({ kind: "partial", result });
}

/** The reports that are read for a suggestion: the likeliest, in whatever order they are shown. */
function suggestible({ candidates, wanted }: Task): readonly number[] {
  const passing = new Set(wanted);
  return candidates.likeliest.filter((document) => passing.has(document)).slice(0, SUGGESTED);
}

async function begin(
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
  const refuted = new Set<number>();
  const passing = found.filter(
    (document) => failing(reportAt(index, document), request.filters).length === 0,
  );
  return {
    index,
    request,
    interpretation,
    listener,
    candidates,
    found,
    wanted: await sortDocuments(index, passing, request.sort, interpretation.query),
    confirmed: [],
    refuted,
    facets: facetsOver(index, found, refuted, request),
    unread: new Set(candidates.unread),
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

/** Reads texts in order until so many reports are confirmed or none is left. */
async function confirm(task: Task, documents: readonly number[], until: number): Promise<void> {
  const page = pageEnd(task.request);
  for (let at = 0; at < documents.length && task.confirmed.length < until; ) {
    const batch = documents.slice(at, at + (at === 0 ? Math.min(page, BATCH) : BATCH));
    await Promise.all(batch.map((document) => check(task, document)));
    if (task.listener.isCancelled?.()) throw new SearchCancelled();
    const before = at;
    at += batch.length;
    if (at >= documents.length) return;
    task.listener.onEvent?.({ kind: "progress", checked: at, of: documents.length });
    const firstPage = before < page && task.confirmed.length > 0;
    if (firstPage) task.listener.onEvent?.({ kind: "partial", result: conclude(task, false) });
  }
}

async function check(task: Task, document: number): Promise<void> {
  const { index, interpretation, candidates } = task;
  const { all, none } = interpretation.query;
  try {
    // Nothing to look for: the text need not be fetched.
    const text = all.length + none.length > 0 ? await index.text(document) : NOT_READ;
    const match = matchDocument(text, interpretation.query);
    if (!match) {
      task.refuted.add(document);
      return;
    }
    const rarities = candidates.termCounts.map((count) => rarity(index.manifest.documents, count));
    const { year } = reportAt(index, document);
    task.confirmed.push({ document, text, match, score: score(text, match, rarities, year) });
  } catch (error) {
    if (!(error instanceof IndexUnavailable)) throw error;
    task.unread.add(error.file);
  }
}

/** The answer as far as it is known. `byScore`: every text was read to rank, so the texts decide the order. */
function conclude(task: Task, byScore: boolean): SearchResult {
  const { index, request, wanted, refuted, unread, candidates, interpretation } = task;
  const order = new Map(wanted.map((document, place) => [document, place]));
  const place = ({ document }: Confirmed) => order.get(document) as number;
  const ranked = [...task.confirmed].sort(
    byScore && request.sort.by === "relevance"
      ? (a, b) => b.score - a.score || place(a) - place(b)
      : (a, b) => place(a) - place(b),
  );
  const hits = ranked.slice(request.offset, pageEnd(request)).map((one) => hit(index, one));
  const { reading } = interpretation;
  const total = wanted.filter((document) => !refuted.has(document)).length;
  return {
    reading:
      reading.kind === "similar"
        ? { ...reading, text: hits[0] ? firstMark(hits[0]) : "" }
        : reading,
    total,
    exact: (candidates.decided || task.confirmed.length === total) && unread.size === 0,
    hits,
    facets: task.facets(),
    unread: [...unread].sort(),
  };
}

/** Whether any candidate holds the query at all, though none that passes the filters does. */
async function isAnywhere(task: Task): Promise<boolean> {
  const wanted = new Set(task.wanted);
  const others = [...task.candidates.documents].filter((document) => !wanted.has(document));
  if (task.candidates.decided) return others.length > 0;
  await confirm(task, others.slice(0, CHECKED), 1);
  return task.confirmed.length > 0;
}

function hit(index: IndexReader, { document, text, match }: Confirmed): Hit {
  return {
    report: reportAt(index, document),
    title: markTitle(text.lines, match),
    excerpts: excerpts(text.lines, match, EXCERPTS),
    occurrences: match.occurrences,
  };
}

function firstMark({ title, excerpts: places }: Hit): string {
  const runs = [...title, ...places.flatMap((place) => place.runs)];
  return runs.find((run) => run.mark)?.text ?? "";
}

function pageEnd({ offset, limit }: SearchRequest): number {
  return offset + limit;
}

function reportAt(index: IndexReader, document: number): CatalogueReport {
  return index.catalogue.reports[document] as CatalogueReport;
}
