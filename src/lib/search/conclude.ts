import { type Hit, pageEnd, type SearchResult } from "./engine.ts";
import { excerpts, markTitle } from "./excerpt.ts";
import { type IndexReader, reportAt } from "./index-reader.ts";
import type { Confirmed, Task } from "./search-task.ts";

const EXCERPTS = 2;

/** The answer as far as it is known. `byScore`: every text was read to rank, so the texts decide the order. */
export function conclude(task: Task, byScore: boolean): SearchResult {
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
