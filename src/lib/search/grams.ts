import type { CommonPairs } from "./common.ts";
import { GramTable } from "./gram-table.ts";

/**
 * A gram as one number, ascending by its first two units, then its kind, then what follows:
 * `head · 2^19 + kind · 2^16 + rest`, the head being first unit · 65 536 + second (0 for one unit).
 */
export type GramKey = number;

/** The kinds of gram: how many units, and how a fourth is told. */
export const GRAM = { one: 1, two: 2, three: 3, fourAlphanumeric: 4, fourCommon: 5 } as const;

/** The parts of a key. `rest`: the third unit; units three and four of seven bits each; or the place of a common pair. */
export interface GramParts {
  readonly head: number;
  readonly kind: number;
  readonly rest: number;
}

const HEAD_SIZE = 2 ** 19;
const KIND_SIZE = 2 ** 16;

/**
 * The key of a text of one to four units, or null when the index keeps no list for it. It always does up
 * to two units; for three if at least two are of `[0-9a-z.%-]` or both pairs are common; for four if all
 * are such or both halves are common. Where a key has no list in the index, no document holds the text.
 */
export function gramKey(text: string, common: CommonPairs): GramKey | null {
  const keys: GramKey[] = [];
  if (text.length > 4) return null;
  cutText(text, common, (key, length) => {
    if (length === text.length) keys.push(key);
  });
  return keys[0] ?? null;
}

/** The parts a key was made of. */
export function gramParts(key: GramKey): GramParts {
  const head = Math.floor(key / HEAD_SIZE);
  const tail = key - head * HEAD_SIZE;
  return { head, kind: Math.floor(tail / KIND_SIZE), rest: tail % KIND_SIZE };
}

/** The grams of a document's normalised text, each once, ascending. */
export function cutGrams(text: string, common: CommonPairs): Float64Array {
  // Most grams of a report come many times: they are told apart before they are sorted.
  const seen = new GramTable(text.length);
  cutText(text, common, (key) => void seen.number(key));
  return seen.keys().sort();
}

/** 1 for the units of which longer grams are always kept: figures, dates, Latin words. */
const ALPHANUMERIC = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit < 128 && /[0-9a-z.%-]/.test(String.fromCharCode(unit)) ? 1 : 0,
);

function cutText(
  text: string,
  common: CommonPairs,
  emit: (key: GramKey, length: number) => void,
): void {
  const { length } = text;
  const unit = (at: number) => text.charCodeAt(at);
  const plain = (at: number) => ALPHANUMERIC[unit(at)] as number;
  const pair = (at: number) => unit(at) * 0x10000 + unit(at + 1);
  const key = (head: number, kind: number, rest: number) =>
    head * HEAD_SIZE + kind * KIND_SIZE + rest;
  const places = new Int32Array(length);
  for (let at = 0; at + 1 < length; at++) places[at] = common.place(pair(at));
  for (let at = 0; at < length; at++) {
    emit(key(unit(at) * 0x10000, GRAM.one, 0), 1);
    if (at + 1 >= length) continue;
    const head = pair(at);
    const here = places[at] as number;
    emit(key(head, GRAM.two, 0), 2);
    if (at + 2 >= length) continue;
    const alphanumeric = plain(at) + plain(at + 1) + plain(at + 2);
    if (alphanumeric >= 2 || (here >= 0 && (places[at + 1] as number) >= 0)) {
      emit(key(head, GRAM.three, unit(at + 2)), 3);
    }
    if (at + 3 >= length) continue;
    const there = places[at + 2] as number;
    if (alphanumeric === 3 && plain(at + 3)) {
      emit(key(head, GRAM.fourAlphanumeric, unit(at + 2) * 128 + unit(at + 3)), 4);
    } else if (here >= 0 && there >= 0) {
      emit(key(head, GRAM.fourCommon, there), 4);
    }
  }
}
