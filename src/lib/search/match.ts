import type { Line } from "./document.ts";
import { normalise } from "./normalise.ts";
import type { Pattern, Query, Term } from "./query.ts";

/** A line with its normalised text, as documents are kept once they were fetched. */
export interface ReadLine extends Line {
  readonly normalised: string;
}

/** A run of a normalised text: from, to (exclusive). */
export type Range = readonly [from: number, to: number];

/** Where a report holds a query. */
export interface DocumentMatch {
  /** For each term of the query, the lines that hold it and where. */
  readonly terms: readonly (readonly LineMatch[])[];
}

/** Where one line holds one term. */
export interface LineMatch {
  readonly line: number;
  readonly ranges: readonly Range[];
}

/** Lines ready to be searched. */
export function readLines(lines: readonly Line[]): readonly ReadLine[] {
  return lines.map((line) => ({ ...line, normalised: normalise(line.text) }));
}

/** Where a report holds every term and none of the excluded ones; null when it does not. */
export function matchDocument(lines: readonly ReadLine[], query: Query): DocumentMatch | null {
  if (query.none.some((term) => holds(lines, term))) return null;
  const terms: (readonly LineMatch[])[] = [];
  for (const term of query.all) {
    const found = findTerm(lines, term);
    if (found.length === 0) return null;
    terms.push(found);
  }
  return { terms };
}

/** Every place of a normalised text where a pattern stands, not overlapping. */
export function findPattern(normalised: string, pattern: Pattern): readonly Range[] {
  const { length } = pattern.text;
  const ranges: Range[] = [];
  for (let from = nextPlace(normalised, pattern, 0); from >= 0; ) {
    ranges.push([from, from + length]);
    from = nextPlace(normalised, pattern, from + length);
  }
  return ranges;
}

function holds(lines: readonly ReadLine[], term: Term): boolean {
  return lines.some(({ normalised }) =>
    term.patterns.some((pattern) => nextPlace(normalised, pattern, 0) >= 0),
  );
}

function findTerm(lines: readonly ReadLine[], term: Term): readonly LineMatch[] {
  return lines.flatMap(({ normalised }, line) => {
    const ranges = term.patterns.flatMap((pattern) => findPattern(normalised, pattern));
    return ranges.length > 0 ? [{ line, ranges }] : [];
  });
}

/** Where a pattern next stands at or after a place, or −1. */
function nextPlace(text: string, { text: wanted, wild }: Pattern, from: number): number {
  if (wild < 0) return text.indexOf(wanted, from);
  const left = wanted.slice(0, wild);
  const right = wanted.slice(wild + 1);
  // The longer side leads: it stands in fewer places.
  const leads = left.length >= right.length;
  const shift = leads ? 0 : wild + 1;
  for (let at = from + shift; ; at++) {
    at = text.indexOf(leads ? left : right, at);
    const start = at - shift;
    if (at < 0 || start + wanted.length > text.length) return -1;
    const other = leads ? text.startsWith(right, start + wild + 1) : text.startsWith(left, start);
    if (other) return start;
  }
}
