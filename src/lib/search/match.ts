import { literal, type Pattern, type Query, type Term } from "./query.ts";
import { lineRanges, type Range, type ReadText } from "./read-text.ts";

/** Where a report holds a query. */
export interface DocumentMatch {
  /** For each term of the query, the lines that hold it and where. */
  readonly terms: readonly (readonly LineMatch[])[];
  /** How often the report holds the terms. */
  readonly occurrences: number;
}

/** Where one line holds one term, or a part of one that goes on in the next line. */
export interface LineMatch {
  readonly line: number;
  readonly ranges: readonly Range[];
}

/** Where a report holds every term and none of the excluded ones; null when it does not. */
export function matchDocument(document: ReadText, query: Query): DocumentMatch | null {
  if (query.none.some((term) => holds(document, term))) return null;
  const terms: (readonly LineMatch[])[] = [];
  let occurrences = 0;
  for (const { patterns } of query.all) {
    const found = patterns.flatMap((pattern) => findPattern(document.text, pattern));
    if (found.length === 0) return null;
    occurrences += found.length;
    terms.push(byLine(document, found));
  }
  return { terms, occurrences };
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

/** The query with every wild character read as it stands in some texts: the spellings of a term are its patterns. */
export function asSpelt(query: Query, texts: readonly ReadText[]): Query {
  const spellings = ({ patterns }: Term) =>
    texts.flatMap(({ text }) =>
      patterns.flatMap((pattern) =>
        findPattern(text, pattern).map(([from, to]) => text.slice(from, to)),
      ),
    );
  const all = query.all.map((term) => ({
    ...term,
    patterns: [...new Set(spellings(term))].map(literal),
  }));
  return { ...query, all };
}

function holds({ text }: ReadText, { patterns }: Term): boolean {
  return patterns.some((pattern) => nextPlace(text, pattern, 0) >= 0);
}

function byLine(document: ReadText, found: readonly Range[]): readonly LineMatch[] {
  const lines = new Map<number, Range[]>();
  for (const { line, range } of found.flatMap((one) => lineRanges(document, one))) {
    lines.set(line, [...(lines.get(line) ?? []), range]);
  }
  return [...lines].map(([line, ranges]) => ({ line, ranges })).sort((a, b) => a.line - b.line);
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
