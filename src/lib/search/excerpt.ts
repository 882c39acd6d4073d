import type { DocumentMatch } from "./match.ts";
import { normaliseMapped } from "./normalise.ts";
import type { Range, ReadLine } from "./read-text.ts";

/** A run of text as published, marked when it is what was searched for. */
export interface Run {
  readonly text: string;
  readonly mark: boolean;
}

/** A place of a report that holds the query, to be shown and linked to. */
export interface Excerpt {
  readonly kind: ReadLine["kind"];
  /** Target within the report's page; empty for the title. */
  readonly anchor: string;
  /** Heading of the section it stands in. */
  readonly heading: string;
  /** The line around the marks, cut from the original; `…` at an end stands for what was left out. */
  readonly runs: readonly Run[];
  /** The first marked text as published: the link's text fragment. */
  readonly found: string;
}

/** The title with its marks; none when no line was read. */
export function markTitle(lines: readonly ReadLine[], match: DocumentMatch): readonly Run[] {
  const title = lines[0];
  if (!title) return [];
  return cutRuns(title.text, originalRanges(title, rangesOf(match, 0)), 0, title.text.length);
}

/** The best places of a report, best first: those that hold most terms, prose before tables. */
export function excerpts(
  lines: readonly ReadLine[],
  match: DocumentMatch,
  most: number,
): readonly Excerpt[] {
  const held = new Map<number, number>();
  for (const term of match.terms) {
    for (const { line } of term) held.set(line, (held.get(line) ?? 0) + 1);
  }
  return [...held]
    .filter(([line]) => line > 0)
    .sort(
      ([a, termsA], [b, termsB]) => termsB - termsA || order(lines, a) - order(lines, b) || a - b,
    )
    .slice(0, most)
    .map(([line]) => excerpt(lines[line] as ReadLine, rangesOf(match, line)));
}

const ORDER: Readonly<Record<ReadLine["kind"], number>> = {
  paragraph: 0,
  row: 1,
  heading: 2,
  title: 3,
};
const BEFORE = 36;
const LENGTH = 130;

function order(lines: readonly ReadLine[], line: number): number {
  return ORDER[(lines[line] as ReadLine).kind];
}

function rangesOf(match: DocumentMatch, line: number): readonly Range[] {
  const ranges = match.terms.flatMap((term) =>
    term.filter((one) => one.line === line).flatMap((one) => one.ranges),
  );
  return merge(ranges);
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], to)];
    else merged.push([from, to]);
  }
  return merged;
}

function originalRanges(line: ReadLine, ranges: readonly Range[]): readonly Range[] {
  const { starts, ends } = normaliseMapped(line.text);
  return ranges.map(([from, to]) => [starts[from] as number, ends[to - 1] as number]);
}

function excerpt(line: ReadLine, normalisedRanges: readonly Range[]): Excerpt {
  const ranges = originalRanges(line, normalisedRanges);
  const [first, end] = ranges[0] as Range;
  const from = wholeCharacter(line.text, first <= BEFORE ? 0 : first - BEFORE);
  const to = wholeCharacter(line.text, Math.min(line.text.length, Math.max(from + LENGTH, end)));
  return {
    kind: line.kind,
    anchor: line.anchor,
    heading: line.heading,
    runs: cutRuns(line.text, ranges, from, to),
    found: line.text.slice(first, end),
  };
}

function cutRuns(text: string, ranges: readonly Range[], from: number, to: number): readonly Run[] {
  const runs: Run[] = [];
  const put = (start: number, end: number, mark: boolean) => {
    if (start < end) runs.push({ text: text.slice(start, end), mark });
  };
  let at = from;
  for (const [start, end] of ranges) {
    if (start >= to) break;
    put(at, start, false);
    put(start, Math.min(end, to), true);
    at = Math.min(end, to);
  }
  put(at, to, false);
  if (from > 0) runs.unshift({ text: "…", mark: false });
  if (to < text.length) runs.push({ text: "…", mark: false });
  return runs;
}

/** A place that does not cut a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at;
}
