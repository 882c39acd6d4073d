import type { Sort } from "./engine.ts";
import type { IndexReader } from "./index-reader.ts";
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
    const standing = (one: number) => titleTerms(index.title(one), query) * 10_000 + year(one);
    return sortBy(documents, standing, true);
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

/** What has no value comes last either way; equal ones stay in the order of their ids. */
function sortBy(
  documents: readonly number[],
  value: (document: number) => number | null,
  descending: boolean,
): readonly number[] {
  const valued = documents.map((document) => ({ document, value: value(document) }));
  valued.sort((a, b) => {
    if (a.value === null || b.value === null)
      return Number(a.value === null) - Number(b.value === null);
    return (descending ? b.value - a.value : a.value - b.value) || a.document - b.document;
  });
  return valued.map(({ document }) => document);
}
