import { normaliseLabel } from "../../parse/index.ts";
import { isWide } from "./text-grid.ts";

/** Lines shorter than this say nothing about where a text wraps. */
const MIN_WRAPPED = 30;

/**
 * The margin at which the lines of a text are wrapped, in columns, as `pdftotext` leaves them; null when a line
 * is a paragraph. Wrapped text shows in long lines that end in mid-sentence, and none much longer than the rest.
 */
export function wrapMargin(lines: readonly string[]): number | null {
  const long = lines.map((line) => line.trimEnd()).filter((line) => widthOf(line) >= MIN_WRAPPED);
  if (long.length < 4) return null;
  const widths = long.map(widthOf).sort((left, right) => left - right);
  const margin = widths[Math.floor(widths.length * 0.8)] as number;
  const full = long.filter((line) => widthOf(line) >= margin * FULL && !endsSentence(line));
  const widest = widths.at(-1) as number;
  return full.length * 2 > long.length && widest <= margin * 1.3 ? margin : null;
}

/** A line this near to the margin is full: the next one goes on with it. */
const FULL = 0.88;

/**
 * Joins wrapped lines into paragraphs: a full line goes on, unless the next one is indented or begins an item.
 * Chinese joins without a blank.
 */
export function joinWrapped(lines: readonly string[], margin: number): readonly string[] {
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map(indentOf));
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const text = line.trim();
    const last = paragraphs.at(-1);
    if (text === "") {
      goesOn = goesOn && last !== undefined && !endsSentence(last);
      continue;
    }
    const begins = indentOf(line) >= indent + 2 || (ITEM.test(text) && endsSentence(last ?? ""));
    if (goesOn && !begins && last !== undefined)
      paragraphs[paragraphs.length - 1] = glue(last, text);
    else paragraphs.push(text);
    goesOn = widthOf(line.trimEnd()) >= margin * FULL;
  }
  return paragraphs;
}

/** How an item of a list begins. */
const ITEM = /^(?:[（(][一二三四五六七八九十]+[）)]|\d{1,2}[、.．])/u;

function glue(left: string, right: string): string {
  const letters = /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right);
  return letters ? `${left} ${right}` : left + right;
}

/** Columns a text takes on a terminal, a wide character being two. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += isWide(char) ? 2 : 1;
  return width;
}

function indentOf(line: string): number {
  return widthOf(line) - widthOf(line.trimStart());
}

function endsSentence(text: string): boolean {
  return /[。！？；：.!?;:…”"）)]$/u.test(text.trimEnd()) || normaliseLabel(text) === "";
}
