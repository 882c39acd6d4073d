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
/** Once the rarities of the chosen grams add up to so much, few reports are left, and another list is not worth its bytes. */
const ENOUGH = 24;
/** What a gram across the end of a clause is rarer than its pairs: stock phrases recur, their neighbours change. */
const SEAM = 1;

/** The lists to read for a pattern: of the grams in it, a few of the rarest from different places. */
export function planPattern({ text, wild }: Pattern, common: CommonPairs): Plan {
  const own = wild < 0 ? gramKey(text, common) : null;
  if (own !== null) return { grams: [own], decides: true };
  const grams = wild < 0 ? gramsOf(text, 0, common) : sidesOf(text, wild, common);
  return { grams: mostTelling(grams), decides: false };
}

/** A gram of a pattern. */
interface PlacedGram {
  readonly key: GramKey;
  readonly from: number;
  readonly to: number;
  /** How rare it is, guessed from the rarest pair in it. */
  readonly rarity: number;
}

function sidesOf(text: string, wild: number, common: CommonPairs): readonly PlacedGram[] {
  return [
    ...gramsOf(text.slice(0, wild), 0, common),
    ...gramsOf(text.slice(wild + 1), wild + 1, common),
  ];
}

/** The longest gram at every place of a text, but for those that lie within the one before. */
function gramsOf(text: string, offset: number, common: CommonPairs): readonly PlacedGram[] {
  const grams: PlacedGram[] = [];
  for (let at = 0; at < text.length; at++) {
    const gram = longestGram(text, at, common);
    const end = grams.at(-1)?.to ?? 0;
    if (gram.to > end) grams.push(gram);
  }
  return grams.map((gram) => ({ ...gram, from: gram.from + offset, to: gram.to + offset }));
}

function longestGram(text: string, from: number, common: CommonPairs): PlacedGram {
  for (let length = Math.min(4, text.length - from); ; length--) {
    const gram = text.slice(from, from + length);
    const key = gramKey(gram, common);
    if (key !== null) return { key, from, to: from + length, rarity: rarityOf(gram, common) };
  }
}

const CLAUSE_END = /[,;:。]/;
/** What a gram of three digits or letters is rarer than its pairs at the least: figures differ. */
const FIGURE = 6;
const FIGURES = /[0-9a-z.%-]{3}/;

function rarityOf(gram: string, common: CommonPairs): number {
  const pairs = Array.from({ length: gram.length - 1 }, (_, at) => gram.slice(at, at + 2));
  const least = FIGURES.test(gram) ? FIGURE : 0;
  return (
    Math.max(least, ...pairs.map((pair) => common.rarity(pair))) +
    (CLAUSE_END.test(gram) ? SEAM : 0)
  );
}

/** Rarest first, and of equals the longest; one that overlaps a chosen one by a pair says little more and comes last. */
function mostTelling(grams: readonly PlacedGram[]): readonly GramKey[] {
  const sorted = [...grams].sort(
    (a, b) => b.rarity - a.rarity || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const apart: PlacedGram[] = [];
  const beside: PlacedGram[] = [];
  for (const gram of sorted) {
    const overlaps = apart.some(({ from, to }) => gram.from < to - 1 && from < gram.to - 1);
    (overlaps ? beside : apart).push(gram);
  }
  const chosen = new Set<GramKey>();
  let rarity = 0;
  for (const gram of [...apart, ...beside]) {
    if (chosen.size === MOST_GRAMS || rarity >= ENOUGH) break;
    if (!chosen.has(gram.key)) rarity += gram.rarity;
    chosen.add(gram.key);
  }
  return [...chosen];
}
