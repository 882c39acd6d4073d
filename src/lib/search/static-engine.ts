import { conclude } from "./conclude.ts";
import { confirm } from "./confirm.ts";
import {
  pageEnd,
  type SearchEngine,
  type SearchListener,
  type SearchRequest,
  type SearchResult,
} from "./engine.ts";
import { type FetchFile, type IndexReader, openIndex } from "./index-reader.ts";
import { asSpelt } from "./match.ts";
import { NOT_READ } from "./read-text.ts";
import { type Interpretation, interpretations } from "./reading.ts";
import { beginGuess, beginTask, type Task } from "./search-task.ts";

/** Up to so many candidates are all checked in their texts, which makes the count exact. */
const CHECKED = 200;
/** Where the lists alone decide, texts are read only to rank: fewer are worth it. */
const RANKED = 30;

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
    const similar = interpretation.reading.kind === "similar";
    const meant = similar ? await suggest(index, interpretation, listener) : { interpretation };
    // What could not be read may have told what was meant.
    if (meant.unread) return { ...(first as SearchResult), unread: meant.unread };
    if (!meant.interpretation) break;
    const { result, anywhere } = await answer(index, request, meant.interpretation, listener);
    first ??= result;
    if (anywhere) return result;
  }
  return first as SearchResult;
}

/** Texts read for a suggestion: one that is not found in so many of the likeliest is not worth more. */
const SUGGESTED = 600;
/** Spellings are taken from so many of the likeliest texts that hold one. */
const SPELLERS = 10;

/**
 * What a query with a wrong character may have meant, as texts spell it. That is then looked for like anything else,
 * so that its count, its order and its pages are as good as those of a query without a slip, and no filter changes it.
 * @returns no interpretation when none of the likeliest texts holds anything like it; files that could not be read
 * if that is why
 */
async function suggest(
  index: IndexReader,
  loose: Interpretation,
  listener: SearchListener,
): Promise<{ readonly interpretation?: Interpretation; readonly unread?: readonly string[] }> {
  const task = await beginGuess(index, loose, {
    ...listener,
    // What is found here is no answer yet.
    onEvent: (event) => (event.kind === "progress" ? listener.onEvent?.(event) : undefined),
  });
  await confirm(task, task.candidates.likeliest.slice(0, SUGGESTED), SPELLERS);
  const texts = task.confirmed.map((confirmed) => confirmed.text);
  if (texts.length > 0) return { interpretation: { ...loose, query: asSpelt(loose.query, texts) } };
  return task.unread.size > 0 ? { unread: [...task.unread].sort() } : {};
}

async function answer(
  index: IndexReader,
  request: SearchRequest,
  interpretation: Interpretation,
  listener: SearchListener,
): Promise<{ readonly result: SearchResult; readonly anywhere: boolean }> {
  const task = await beginTask(index, request, interpretation, listener);
  const { wanted, candidates } = task;
  const { query } = interpretation;
  const byRelevance = request.sort.by === "relevance";
  const most = candidates.decided ? (byRelevance && query.all.length > 0 ? RANKED : 0) : CHECKED;
  const checksAll = wanted.length <= most;
  if (candidates.decided && wanted.length > 0) announce(task);
  await confirm(task, wanted, checksAll ? Number.POSITIVE_INFINITY : pageEnd(request));
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

/** Whether any candidate holds the query at all, though none that passes the filters does. */
async function isAnywhere(task: Task): Promise<boolean> {
  const wanted = new Set(task.wanted);
  const others = [...task.candidates.documents].filter((document) => !wanted.has(document));
  if (task.candidates.decided) return others.length > 0;
  await confirm(task, others.slice(0, CHECKED), 1);
  return task.confirmed.length > 0;
}
