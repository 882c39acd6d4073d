import { normalise } from "./normalise.ts";

/** A text to be found in a line. `wild` is the place of one unit that may be anything, or −1. */
export interface Pattern {
  readonly text: string;
  readonly wild: number;
}

/** One thing a report must hold (or must not): any of some patterns. */
export interface Term {
  /** As the reader typed it. */
  readonly typed: string;
  /** The first is the typed text normalised; others write its numbers with or without separators. */
  readonly patterns: readonly Pattern[];
}

/** What a reader asks: every term of `all`, none of `none`. */
export interface Query {
  readonly all: readonly Term[];
  readonly none: readonly Term[];
}

/**
 * Reads a query. Terms are parted by white space and must all be in a report; `"…"` keeps white space,
 * a leading `-` excludes. A query of nothing but exclusions is taken literally: `-4` is a figure.
 */
export function parseQuery(text: string): Query {
  const tokens = [...text.matchAll(TOKEN)].map(([token]) => token);
  const excludes = (token: string) => EXCLUSION.test(token);
  const onlyExclusions = tokens.every(excludes);
  const terms = (chosen: readonly string[]) =>
    chosen.map(readTerm).filter((term) => term.patterns[0]?.text !== "");
  if (onlyExclusions) return { all: terms(tokens), none: [] };
  return {
    all: terms(tokens.filter((token) => !excludes(token))),
    none: terms(tokens.filter(excludes).map((token) => token.slice(1))),
  };
}

/** A pattern that takes a text as it is. */
export function literal(text: string): Pattern {
  return { text, wild: -1 };
}

/** The patterns with one character of a text wild, for texts of four Han characters or more; else none. */
export function oneWrong(text: string): readonly Pattern[] {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < FEWEST_HAN || text.length > MOST_UNITS) return [];
  return Array.from({ length: text.length }, (_, wild) => ({ text, wild }));
}

const TOKEN = /[-－−]?["＂][^"＂]*["＂](?=\s|$)|\S+/gu;
const EXCLUSION = /^[-－−]\S/u;
const QUOTED = /^["＂](.*)["＂]$/su;
const FEWEST_HAN = 4;
const MOST_UNITS = 24;

function readTerm(token: string): Term {
  const typed = QUOTED.exec(token)?.[1] ?? token;
  const text = normalise(typed);
  return { typed, patterns: [...new Set([text, ...numberSpellings(text)])].map(literal) };
}

/** The text with its numbers written without thousands separators, and with them. A year is no such number. */
function numberSpellings(text: string): readonly string[] {
  const joined = text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) =>
    number.replaceAll(",", ""),
  );
  const parted = joined.replace(/(?<![\d.,])\d{4,}(?![\d,年])/g, (number) =>
    number.replace(/\B(?=(?:\d{3})+$)/g, ","),
  );
  return [joined, parted];
}
