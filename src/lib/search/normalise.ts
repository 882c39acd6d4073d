/** A normalised text that still knows where each of its units stood in the original. */
export interface MappedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where its source begins in the original, and where it ends. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * What search compares: NFKC, lower case, no white space between two Han characters, any other white space one blank.
 * Builder, client and marker use this one function, so a text that holds a query always holds it normalised.
 * Folding goes character by character (with its combining marks), which makes the way back to the original exact.
 */
export function normalise(text: string): string {
  return text.replace(FOLDED, fold).replace(SPACES, blankInPlace).trim();
}

/**
 * Normalised lines as one text, as if they had been parted by line breaks and then normalised together.
 * `starts`: where each line begins in it.
 */
export function joinNormalised(lines: readonly string[]): {
  readonly text: string;
  readonly starts: Uint32Array;
} {
  const starts = new Uint32Array(lines.length);
  let text = "";
  lines.forEach((line, place) => {
    if (line !== "" && text !== "") text += blankBetween(characterBefore(text, text.length), line);
    starts[place] = text.length;
    text += line;
  });
  return { text, starts };
}

/** As {@link normalise}, with the way back to the original. */
export function normaliseMapped(original: string): MappedText {
  const folded = foldMapped(original);
  const kept: number[] = [];
  const units: string[] = [];
  const take = (index: number, unit: string) => {
    kept.push(index);
    units.push(unit);
  };
  let next = 0;
  for (const match of folded.text.matchAll(SPACES)) {
    for (; next < match.index; next++) take(next, folded.text[next] as string);
    const blank = blankInPlace(match[0], match.index, folded.text);
    const atEdge = match.index === 0 || match.index + match[0].length === folded.text.length;
    if (blank !== "" && !atEdge) take(match.index, blank);
    next = match.index + match[0].length;
  }
  for (; next < folded.text.length; next++) take(next, folded.text[next] as string);
  return {
    text: units.join(""),
    starts: Uint32Array.from(kept, (index) => folded.starts[index] as number),
    ends: Uint32Array.from(kept, (index) => folded.ends[index] as number),
  };
}

/** One character that folding may change, with its combining marks. Plain Han, digits and small letters pass untouched. */
const FOLDED =
  /[^\u4e00-\u9fff\u3001\u3002\u201c\u201d -@[-~]\p{M}*|[\u4e00-\u9fff\u3001\u3002\u201c\u201d -@[-~]\p{M}+/gu;
const SPACES = /\s+/gu;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const HAN = /^\p{Script=Han}$/u;
const HAN_AT_START = /^\p{Script=Han}/u;

function fold(character: string): string {
  return character.normalize("NFKC").toLowerCase().replace(INVISIBLE, "");
}

function foldMapped(original: string): {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
} {
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  const put = (part: string, start: number, end: number) => {
    parts.push(part);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const putPlain = (from: number, to: number) => {
    for (let at = from; at < to; at++) put(original[at] as string, at, at + 1);
  };
  let next = 0;
  for (const match of original.matchAll(FOLDED)) {
    putPlain(next, match.index);
    next = match.index + match[0].length;
    put(fold(match[0]), match.index, next);
  }
  putPlain(next, original.length);
  return { text: parts.join(""), starts, ends };
}

function blankInPlace(run: string, offset: number, whole: string): string {
  const after = String.fromCodePoint(whole.codePointAt(offset + run.length) ?? 0x20);
  return blankBetween(characterBefore(whole, offset), after);
}

/** What white space between a character and a text becomes: nothing between Han characters, else one blank. */
function blankBetween(before: string, after: string): string {
  return HAN.test(before) && HAN_AT_START.test(after) ? "" : " ";
}

function characterBefore(text: string, offset: number): string {
  const pair = text.slice(Math.max(0, offset - 2), offset);
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : pair.slice(-1);
}
