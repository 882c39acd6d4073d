import { normaliseLabel } from "../../parse/index.ts";
import { isWide } from "./text-grid.ts";

/** Lines shorter than this say nothing about where a text wraps. */
const MIN_WRAPPED = 30;

/** Whether the lines of a text are wrapped at a margin, as `pdftotext` leaves them: most long ones end in mid-sentence. */
export function isWrapped(lines: readonly string[]): boolean {
  const long = lines.filter((line) => widthOf(line.trim()) >= MIN_WRAPPED);
  if (long.length < 6) return false;
  const margin = marginOf(long);
  const full = long.filter(
    (line) => !endsSentence(line) && widthOf(line.trimEnd()) >= margin * 0.85,
  );
  return full.length * 2 > long.length && widthOf(longest(long)) <= margin * 1.3;
}

/**
 * Joins wrapped lines into paragraphs: a line goes on when it reaches the margin and the next one is not
 * indented more than the lines round it. Chinese joins without a blank.
 */
export function joinWrapped(lines: readonly string[]): readonly string[] {
  const margin = marginOf(lines);
  const indent = Math.min(...lines.filter((line) => line.trim() !== "").map(indentOf));
  const paragraphs: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const text = line.trim();
    if (text === "") {
      goesOn = goesOn && !endsSentence(paragraphs.at(-1) ?? "");
      continue;
    }
    const indented = indentOf(line) >= indent + 2;
    const last = paragraphs.length - 1;
    if (goesOn && !indented && last >= 0) paragraphs[last] = glue(paragraphs[last] as string, text);
    else paragraphs.push(text);
    goesOn = widthOf(line.trimEnd()) - (indented ? 0 : 0) >= margin * 0.88;
  }
  return paragraphs;
}

function glue(left: string, right: string): string {
  const letters = /[A-Za-z]$/.test(left) && /^[A-Za-z]/.test(right);
  return letters ? `${left} ${right}` : left + right;
}

/** The width most long lines reach: the ninth decile. */
function marginOf(lines: readonly string[]): number {
  const widths = lines
    .map((line) => widthOf(line.trimEnd()))
    .filter((width) => width >= MIN_WRAPPED)
    .sort((left, right) => left - right);
  return widths[Math.floor(widths.length * 0.8)] ?? Number.POSITIVE_INFINITY;
}

function longest(lines: readonly string[]): string {
  return lines.reduce((most, line) => (widthOf(line) > widthOf(most) ? line : most), "");
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
