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
import { NOT_READ } from "./read-text.ts";
import { type Interpretation, interpretations } from "./reading.ts";
import { beginTask, type Task } from "./search-task.ts";

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
    const { result, anywhere } = await answer(index, request, interpretation, listener);
    first ??= result;
    if (anywhere) return result;
  }
  return first as SearchResult;
}

async function answer(
  index: IndexReader,
  request: SearchRequest,
  interpretation: Interpretation,
  listener: SearchListener,
): Promise<{ readonly result: SearchResult; readonly anywhere: boolean }> {
  const task = await beginTask(index, request, interpretation, listener);
  const { wanted, candidates } = task;
  const { reading, query } = interpretation;
  const byRelevance = request.sort.by === "relevance";
  const most = candidates.decided ? (byRelevance && query.all.length > 0 ? RANKED : 0) : CHECKED;
  const checksAll = wanted.length <= most;
  if (candidates.decided && wanted.length > 0) announce(task);
  await confirm(task, task.read, checksAll ? Number.POSITIVE_INFINITY : pageEnd(request));
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

/** Whether any candidate holds the query at all, though none that passes the filters does. */
async function isAnywhere(task: Task): Promise<boolean> {
  const wanted = new Set(task.wanted);
  const others = [...task.candidates.documents].filter((document) => !wanted.has(document));
  if (task.candidates.decided) return others.length > 0;
  await confirm(task, others.slice(0, CHECKED), 1);
  return task.confirmed.length > 0;
}
