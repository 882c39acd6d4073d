import type { Sort } from "./engine.ts";
import type { IndexReader } from "./indexReader.ts";
import { findPattern } from "./match.ts";
import type { Query } from "./query.ts";

/**
 * Documents in the order asked for. By relevance only what the catalogue tells is used: how many terms
 * stand in the title, then the year; texts, once read, tell more.
 */
export async function sortDocuments(
  index: IndexReader,
  documents: readonly number[],
  sort: Sort,
  query: Query,
): Promise<readonly number[]> {
  const { reports } = index.catalogue;
  const year = (document: number) => reports[document]?.year ?? 0;
  if (sort.by === "relevance") {
    const titles = new Map(documents.map((one) => [one, titleTerms(index.title(one), query)]));
    return sortBy(documents, (one) => (titles.get(one) ?? 0) * 10_000 + year(one), true);
  }
  if (sort.by === "year") return sortBy(documents, year, sort.descending);
  if (sort.by === "figure") {
    const figures = await index.figures(sort.address);
    const figure = (one: number) => {
      const value = figures[one];
      return typeof value === "number" ? value : null;
    };
    return sortBy(documents, figure, sort.descending);
  }
  // Reports are numbered in the order of their agencies already.
  return sort.descending ? [...documents].reverse() : documents;
}

function titleTerms(title: string, query: Query): number {
  return query.all.filter(({ patterns }) =>
    patterns.some((pattern) => findPattern(title, pattern).length > 0),
  ).length;
}

/** Stable; what has no value comes last either way. */
function sortBy(
  documents: readonly number[],
  value: (document: number) => number | null,
  descending: boolean,
): readonly number[] {
  return [...documents].sort((a, b) => {
    const left = value(a);
    const right = value(b);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return (descending ? right - left : left - right) || a - b;
  });
}
