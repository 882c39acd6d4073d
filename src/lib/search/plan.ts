import type { CommonPairs } from "./common.ts";
import { type GramKey, gramKey } from "./grams.ts";
import type { Pattern } from "./query.ts";

/** Which lists of the index tell where a pattern may be. */
export interface Plan {
  /** A report that holds the pattern is in all of these lists. */
  readonly grams: readonly GramKey[];
  /** Whether the lists alone decide: the pattern is a gram itself. */
  readonly decides: boolean;
}

/** Lists that are read for one pattern at most: more would weigh more than they drop. */
const MOST_GRAMS = 5;

/** The lists to read for a pattern: a few grams that together cover it, each overlapping the next by a unit. */
export function planPattern(pattern: Pattern, common: CommonPairs): Plan {
  if (pattern.wild < 0) {
    const own = gramKey(pattern.text, common);
    if (own !== null) return { grams: [own], decides: true };
    return { grams: spread(cover(pattern.text, common)), decides: false };
  }
  const left = pattern.text.slice(0, pattern.wild);
  const right = pattern.text.slice(pattern.wild + 1);
  const grams = [left, right].flatMap((side) => cover(side, common));
  return { grams: spread(grams), decides: false };
}

function cover(text: string, common: CommonPairs): readonly GramKey[] {
  const grams: GramKey[] = [];
  for (let at = 0; at < text.length; ) {
    const longest = longestGram(text, at, common);
    if (longest.end >= text.length && grams.length > 0) {
      // The last gram is moved left to be as long as it can: two units say more than one.
      const from = lastStart(text, common);
      grams.push(gramKey(text.slice(from), common) as GramKey);
      break;
    }
    grams.push(longest.key);
    at = longest.end >= text.length ? text.length : longest.end - 1;
  }
  return [...new Set(grams)];
}

function longestGram(
  text: string,
  at: number,
  common: CommonPairs,
): { readonly key: GramKey; readonly end: number } {
  for (let length = Math.min(4, text.length - at); ; length--) {
    const key = gramKey(text.slice(at, at + length), common);
    if (key !== null) return { key, end: at + length };
  }
}

function lastStart(text: string, common: CommonPairs): number {
  for (let length = Math.min(4, text.length); ; length--) {
    if (gramKey(text.slice(-length), common) !== null) return text.length - length;
  }
}

/** Some of the grams, evenly over the pattern, when there are too many. */
function spread(grams: readonly GramKey[]): readonly GramKey[] {
  if (grams.length <= MOST_GRAMS) return grams;
  const step = (grams.length - 1) / (MOST_GRAMS - 1);
  return Array.from(
    { length: MOST_GRAMS },
    (_, index) => grams[Math.round(index * step)] as GramKey,
  );
}
