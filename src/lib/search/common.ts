/** The pairs of units that much of the archive shares: boilerplate, for which longer grams are kept. */
export interface CommonPairs {
  /** Sorted by code unit; a pair's place in this list names it in the index. */
  readonly list: readonly string[];
  /** For each of the list a digit of rarity: with each step a third fewer reports hold a pair. */
  readonly rarities: string;
  /** How rare a pair is, from 0 (in every report); one that is not common is rarer than all that are. */
  rarity(pair: string): number;
  /** The place of a pair given as first unit · 65 536 + second, or −1. */
  place(pair: number): number;
}

/** A table of common pairs from its list and the digits that go with it. */
export function commonPairs(list: readonly string[], rarities: string): CommonPairs {
  const places = new Map(list.map((pair, place) => [code(pair), place]));
  return {
    list,
    rarities,
    rarity(pair) {
      const place = places.get(code(pair));
      return place === undefined ? NOT_COMMON : Number(rarities[place]);
    },
    place: (pair) => places.get(pair) ?? -1,
  };
}

/** Steps of rarity that halve the reports: a pair that barely is common gets an 8. */
const STEPS_A_HALF = 1.75;
const NOT_COMMON = 9;
/** Below this many reports lists are short anyway, and no longer grams are kept. */
const SMALL_ARCHIVE = 200;
const SAMPLE = 1000;
const SHARE = 0.03;
/** Places of common pairs must fit sixteen bits. */
const MOST = 0xffff;

/**
 * The documents pairs are counted in: the thousand whose ids hash lowest, so that adding one report seldom changes them
 * and, with them, how the others are cut. None in a small archive, which has no common pairs.
 */
export function sampleOf(ids: readonly string[]): readonly string[] {
  if (ids.length < SMALL_ARCHIVE) return [];
  return ids
    .map((id) => ({ id, rank: hashText(id) }))
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, SAMPLE)
    .map(({ id }) => id);
}

/** The pairs in at least 3 % of a sample of normalised texts. */
export function chooseCommonPairs(sample: Iterable<string>): CommonPairs {
  const counts = new Map<string, number>();
  let size = 0;
  for (const text of sample) {
    for (const pair of pairsOf(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
    size++;
  }
  const least = Math.ceil(size * SHARE);
  const common = [...counts]
    .filter(([, count]) => count >= least)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST);
  const rarities = common.map(([, count]) => Math.floor(Math.log2(size / count) * STEPS_A_HALF));
  return commonPairs(
    common.map(([pair]) => pair),
    rarities.join(""),
  );
}

/** A 32-bit hash of a text (FNV-1a over UTF-16 units): the same everywhere, for places, never for secrecy. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // FNV leaves the low bits of short texts uneven; one more round spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at++) pairs.add(text.slice(at, at + 2));
  return pairs;
}

function code(pair: string): number {
  return pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1);
}
