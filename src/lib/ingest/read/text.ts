import { BOUNDS } from "../bounds.ts";
import type { Paragraph, SourceFormat } from "../extract.ts";
import { type ReadResult, refuseBound } from "./result.ts";

/**
 * A text or Markdown file: one paragraph a physical line, blanks and tabs kept, so that the
 * recogniser sees the layout the extractor left.
 */
export function readText(
  text: string,
  format: SourceFormat & ("text" | "markdown"),
  encoding: string,
): ReadResult {
  const lines = splitLines(text);
  if (lines.length > BOUNDS.lines) return refuseBound("lines", lines.length, BOUNDS.lines);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest > BOUNDS.lineLength) return refuseBound("lineLength", longest, BOUNDS.lineLength);
  const blocks = lines.map(
    (line, index): Paragraph => ({ kind: "paragraph", text: line, line: index + 1 }),
  );
  return {
    ok: true,
    extract: {
      format,
      encoding,
      title: null,
      url: null,
      blocks,
      endsOpen: endsOpen(text),
      dropped: [],
    },
    messages: [],
  };
}

/** The physical lines of a text, whatever ends them. A line end at the very end opens no line. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/);
  return lines.length > 1 && lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** Whether a text stops in the midst of a line: behind a character that shows, or a tab before the next cell. */
export function endsOpen(text: string): boolean {
  return /(?:[^\s|]|\t)$/u.test(text);
}
