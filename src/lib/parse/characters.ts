import { type Message, message } from "../message/index.ts";
import type { Place } from "../report/index.ts";

/**
 * Characters no content file may hold: controls (but tab and line ends), bidirectional controls,
 * zero-width and other invisible characters (variation selectors and fillers too, in which text can be
 * hidden), private use, non-characters, lone surrogates. They show nothing, or not what they are, so a
 * reviewer cannot see what is merged.
 */
const FORBIDDEN =
  /\r(?!\n)|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/gu;

/** At most so many are named one by one: a binary file would fill the screen. */
const NAMED = 20;

/** An error for each forbidden character of a file, with line, column and code point. */
export function forbiddenCharacters(text: string): readonly Message[] {
  const found: Message[] = [];
  const lines = lineStarts(text);
  for (const match of text.matchAll(FORBIDDEN)) {
    if (found.length === NAMED) break;
    found.push(
      message(
        "text-forbidden-character",
        { codePoint: codePointName(match[0]) },
        placeAt(lines, match.index),
      ),
    );
  }
  return found;
}

/** The first forbidden character of a decoded text (a reference or an escape may hide one), or null. */
export function hiddenCharacter(text: string): string | null {
  const match = text.match(FORBIDDEN);
  return match?.[0] === undefined ? null : codePointName(match[0]);
}

/** Offsets at which the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The place of an offset, given where the lines begin. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] as number) + 1 };
}

/** `U+202E` */
function codePointName(character: string): string {
  const code = character.codePointAt(0) as number;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
