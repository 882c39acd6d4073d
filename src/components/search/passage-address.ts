import type { Excerpt, SearchRequest, SearchResult } from "../../lib/search/index.ts";

/**
 * The address of a passage of a report: its anchor, the found text as a text fragment for browsers that
 * mark it themselves, and what was searched for, by which the report's page marks it anywhere else.
 * @param root relative address of the site's root
 */
export function passageAddress(
  root: string,
  report: string,
  excerpt: Excerpt | undefined,
  words: string,
): string {
  const query = words === "" ? "" : `?hl=${encodeURIComponent(words)}`;
  const page = `${root}reports/${report}.html${query}`;
  if (!excerpt) return page;
  return `${page}#${excerpt.anchor}:~:text=${directive(excerpt.found)}`;
}

/** What the report's page is to mark: the query as it was read. */
export function wordsOf({ text }: SearchRequest, { reading }: SearchResult): string {
  if (reading.kind === "simplified" || reading.kind === "similar") return reading.text;
  return reading.kind === "exact" ? text.trim() : "";
}

/** In a text directive a hyphen is syntax. */
function directive(text: string): string {
  return encodeURIComponent(text.trim()).replaceAll("-", "%2D");
}
