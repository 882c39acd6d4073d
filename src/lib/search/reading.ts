import { everything } from "./candidates.ts";
import type { Reading } from "./engine.ts";
import type { IndexReader } from "./index-reader.ts";
import { matchPinyin, mayBePinyin } from "./pinyin.ts";
import type { PostingList } from "./postings.ts";
import { oneWrong, parseQuery, type Query } from "./query.ts";
import { simplify } from "./traditional.ts";

/** One way to take a query: what to look for in texts, and among which reports. */
export interface Interpretation {
  readonly reading: Reading;
  readonly query: Query;
  /** Null for all. */
  readonly within: PostingList | null;
}

/**
 * The ways to read a query, most literal first. A later one is asked only when all before it found
 * nothing, so an expansion never mixes with exact hits.
 */
export async function* interpretations(
  text: string,
  index: IndexReader,
): AsyncGenerator<Interpretation> {
  const query = parseQuery(text);
  yield { reading: { kind: "exact" }, query, within: null };
  const simplified = simplify(text);
  const spelt = parseQuery(simplified);
  if (simplified !== text) {
    yield { reading: { kind: "simplified", text: simplified }, query: spelt, within: null };
  }
  if (query.all.some(isPinyin)) {
    const agencies = await byPinyin(query, index);
    if (agencies) yield agencies;
  }
  const loose = loosen(spelt);
  if (loose) yield { reading: { kind: "similar", text: "" }, query: loose, within: null };
}

function isPinyin({ patterns }: Query["all"][number]): boolean {
  return mayBePinyin(patterns[0]?.text ?? "");
}

async function byPinyin(query: Query, index: IndexReader): Promise<Interpretation | null> {
  const readings = await index.readings();
  const letters = query.all.filter(isPinyin).map(({ patterns }) => patterns[0]?.text ?? "");
  const ranked = index.catalogue.agencies.map((agency) => ({
    agency,
    fit: Math.min(...letters.map((one) => matchPinyin(one, agency.name, readings))),
  }));
  const best = Math.max(0, ...ranked.map(({ fit }) => fit));
  if (best === 0) return null;
  const agencies = ranked.filter(({ fit }) => fit === best).map(({ agency }) => agency);
  const chosen = new Set(agencies);
  return {
    reading: { kind: "pinyin", agencies: agencies.map(({ name }) => name) },
    query: { all: query.all.filter((term) => !isPinyin(term)), none: query.none },
    within: everything(index).filter((document) => {
      const agency = index.catalogue.reports[document]?.agency;
      return agency !== undefined && chosen.has(agency);
    }),
  };
}

/** The query with one character of each long term wild, or null when no term is long enough. */
function loosen(query: Query): Query | null {
  const all = query.all.map((term) => {
    const patterns = oneWrong(term.patterns[0]?.text ?? "");
    return patterns.length > 0 ? { ...term, patterns } : term;
  });
  return all.some((term, place) => term !== query.all[place]) ? { all, none: query.none } : null;
}
