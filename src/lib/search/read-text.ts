import type { Line } from "./document.ts";
import { joinNormalised, normalise } from "./normalise.ts";

/** A line with its normalised text. */
export interface ReadLine extends Line {
  readonly normalised: string;
}

/** A report ready to be searched: its lines, and the one normalised text they make. */
export interface ReadText {
  readonly lines: readonly ReadLine[];
  /** What is searched: a line's end is white space like any other, so what was copied across it is found. */
  readonly text: string;
  /** For each line, where it begins in `text`. */
  readonly starts: Uint32Array;
}

/** A run of a normalised text: from, to (exclusive). */
export type Range = readonly [from: number, to: number];

/** A run of one line. */
export interface LineRange {
  readonly line: number;
  readonly range: Range;
}

/** Lines ready to be searched. */
export function readText(lines: readonly Line[]): ReadText {
  const read = lines.map((line) => ({ ...line, normalised: normalise(line.text) }));
  return { lines: read, ...joinNormalised(read.map(({ normalised }) => normalised)) };
}

/** A text nobody asked for. */
export const NOT_READ: ReadText = readText([]);

/** The text of a document as it is indexed: the same that {@link readText} searches. */
export function indexedText(lines: readonly Line[]): string {
  return joinNormalised(lines.map(({ text }) => normalise(text))).text;
}

/** The lines a run of the whole text lies in, with its part of each; usually one. */
export function lineRanges({ lines, starts }: ReadText, [from, to]: Range): readonly LineRange[] {
  const parts: LineRange[] = [];
  for (let line = lineAt(starts, from); line < lines.length; line++) {
    const start = starts[line] as number;
    if (start >= to) break;
    const { length } = (lines[line] as ReadLine).normalised;
    const part: Range = [Math.max(0, from - start), Math.min(length, to - start)];
    if (part[0] < part[1]) parts.push({ line, range: part });
  }
  return parts;
}

/** The last line that begins at or before a place. */
function lineAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
