import { type CommonPairs, hashText } from "./common.ts";
import { linesOf, type SearchDocument } from "./document.ts";
import { INDEX_VERSION } from "./files.ts";
import { GramTable } from "./gram-table.ts";
import { cutGrams } from "./grams.ts";
import { indexedText } from "./read-text.ts";
import { ByteReader, ByteWriter } from "./varint.ts";

/** Where what was made of documents is kept between builds. A cache that forgets costs time, never a byte of the result. */
export interface IndexCache {
  get(key: string): Uint8Array | undefined;
  set(key: string, bytes: Uint8Array): void;
}

/** Which documents hold which gram: for each gram, ascending by key, the run of `holders` that is its own. */
export interface GramRuns {
  readonly keys: Float64Array;
  readonly starts: Uint32Array;
  readonly holders: Uint16Array | Uint32Array;
}

/** Different grams of a small archive; a large one has millions. */
const EXPECTED_GRAMS = 30_000;

/** Takes documents one at a time and tells in the end which of them hold which gram. */
export function createCutter(
  common: CommonPairs,
  cache: IndexCache | undefined,
): {
  /** Takes the next document, which is opened when it was not cut before. */
  add(contentHash: string, open: () => SearchDocument): void;
  finish(): GramRuns;
} {
  const table = new GramTable(EXPECTED_GRAMS);
  const fingerprint = hashText(common.list.join("")).toString(16);
  const cuts: Uint32Array[] = [];
  return {
    add(contentHash, open) {
      const name = `${contentHash}-${INDEX_VERSION}-${fingerprint}`;
      const keys = cutDocument(name, open, common, cache);
      const cut = new Uint32Array(keys.length);
      keys.forEach((key, at) => {
        cut[at] = table.number(key);
      });
      cuts.push(cut);
    },
    finish: () => invert(cuts, table),
  };
}

function cutDocument(
  name: string,
  open: () => SearchDocument,
  common: CommonPairs,
  cache: IndexCache | undefined,
): Float64Array {
  const kept = cache?.get(name);
  if (kept) return readCut(kept);
  const cut = cutGrams(indexedText(linesOf(open())), common);
  cache?.set(name, writeCut(cut));
  return cut;
}

function writeCut(keys: Float64Array): Uint8Array {
  const out = new ByteWriter();
  out.varint(keys.length);
  let previous = 0;
  for (const key of keys) {
    out.varint(key - previous);
    previous = key;
  }
  return out.take();
}

function readCut(bytes: Uint8Array): Float64Array {
  const input = new ByteReader(bytes);
  const keys = new Float64Array(input.varint());
  let key = 0;
  for (let at = 0; at < keys.length; at++) {
    key += input.varint();
    keys[at] = key;
  }
  return keys;
}

/** Turns the grams of each document into the documents of each gram: counted first, then placed. */
function invert(cuts: readonly Uint32Array[], table: GramTable): GramRuns {
  const keys = table.keys().sort();
  const ranks = new Uint32Array(keys.length);
  keys.forEach((key, rank) => {
    ranks[table.number(key)] = rank;
  });
  const starts = new Uint32Array(keys.length + 1);
  for (const cut of cuts) {
    for (const number of cut) add(starts, (ranks[number] as number) + 1, 1);
  }
  for (let rank = 0; rank < keys.length; rank++) add(starts, rank + 1, starts[rank] as number);
  const next = starts.slice();
  const postings = starts[keys.length] as number;
  const holders = cuts.length > 0xffff ? new Uint32Array(postings) : new Uint16Array(postings);
  cuts.forEach((cut, document) => {
    for (const number of cut) {
      const rank = ranks[number] as number;
      holders[next[rank] as number] = document;
      add(next, rank, 1);
    }
  });
  return { keys, starts, holders };
}

function add(counts: Uint32Array, at: number, by: number): void {
  counts[at] = (counts[at] as number) + by;
}
