import { conclude } from "./conclude.ts";
import { IndexUnavailable, pageEnd, SearchCancelled } from "./engine.ts";
import { reportAt } from "./index-reader.ts";
import { matchDocument } from "./match.ts";
import { rarity, score } from "./rank.ts";
import { NOT_READ } from "./read-text.ts";
import type { Task } from "./search-task.ts";

/** Texts asked for at once, after the first page. */
const BATCH = 24;

/** Reads texts in order until so many reports are confirmed or none is left. */
export async function confirm(
  task: Task,
  documents: readonly number[],
  until: number,
): Promise<void> {
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
