import { GROUNDS, type Ground } from "./grounds.ts";
import { numeral } from "./law.ts";

/** How much of what was typed must stand in what is said of a row. */
const LIKE_ENOUGH = 0.6;

/** Two signs alone stand in too many texts. */
const LEAST_PAIRS = 2;

/**
 * The rows a reader may mean who types an article of the 条例 (第三十六条, 36条, article 36) or words of a
 * letter of reply, likest first; an article finds every row that rests on it, in printed order.
 * @param most at most so many
 */
export function findGrounds(query: string, most: number): readonly Ground[] {
  const article = articleIn(query);
  if (article !== null) return GROUNDS.filter((ground) => restsOn(ground, article)).slice(0, most);
  const wanted = pairsOf(query);
  if (wanted.length < LEAST_PAIRS) return [];
  return GROUNDS.map((ground) => ({ ground, likeness: likeness(wanted, ground) }))
    .filter((entry) => entry.likeness >= LIKE_ENOUGH)
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ ground }) => ground);
}

const ARTICLE = /第?\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*条(?!例)|\barticle\s+(\d{1,2})\b/i;
const ITEM = /条.{0,20}?([一二三四五六七八九十]{1,3}|\d{1,2})[）)]?\s?项|\((\d{1,2})\)/;

/** An article and, where it is named, its item, as the law counts: `第三十六条`, `第（四）项`. */
interface Named {
  readonly article: string;
  readonly item: string;
}

/** The article named, whichever way it is written; null where none is. */
function articleIn(query: string): Named | null {
  const article = numberIn(ARTICLE, query);
  if (article === null) return null;
  const item = numberIn(ITEM, query);
  return { article: `第${article}条`, item: item === null ? "" : `第（${item}）项` };
}

/** The number a pattern finds in either of its two groups, in Chinese numerals. */
function numberIn(pattern: RegExp, query: string): string | null {
  const match = pattern.exec(query);
  const written = match?.[1] ?? match?.[2];
  if (written === undefined) return null;
  return /^\d+$/.test(written) ? numeral(Number(written)) : written;
}

function restsOn({ articles }: Ground, { article, item }: Named): boolean {
  return articles.some(
    ({ law, article: { zh } }) =>
      law === "disclosure" && zh.startsWith(article) && zh.includes(item),
  );
}

/** The share of the pairs typed that stand in one text of a row: its label, a phrase of a letter, its meaning. */
function likeness(wanted: readonly string[], { label, phrases, meaning }: Ground): number {
  const last = label.at(-1);
  const texts = [last?.zh ?? "", last?.en ?? "", ...phrases, meaning.zh, meaning.en];
  return Math.max(
    ...texts.map((text) => {
      const held = new Set(pairsOf(text));
      return wanted.filter((pair) => held.has(pair)).length / wanted.length;
    }),
  );
}

/** Neighbouring signs of a text, letters only, each pair once. */
function pairsOf(text: string): readonly string[] {
  const signs = [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ""),
  ];
  return [...new Set(signs.slice(1).map((sign, index) => `${signs[index]}${sign}`))];
}
