import { type CommonPairs, hashText } from "./common.ts";
import { GRAM, type GramKey, gramParts } from "./grams.ts";
import { type PostingList, readPostings, skipPostings, writePostings } from "./postings.ts";
import { ByteReader, ByteWriter } from "./varint.ts";

/**
 * A shard is a run of groups. A group holds the list of one or two units (its head) and, coded inside
 * that list, those of the longer grams that begin with them: boilerplate then costs a byte or two.
 * A group too large for one shard is cut in parts by the third unit; each part repeats the head's list.
 */
export interface Group {
  readonly head: number;
  /** Whether the head is a single unit. */
  readonly single: boolean;
  readonly part: number;
  /** Documents that hold the head. */
  readonly list: PostingList;
  /** Ascending by key. */
  readonly longer: readonly { readonly key: GramKey; readonly list: PostingList }[];
}

/** Makes the function that writes groups of an index of so many documents as bytes. */
export function groupEncoder(documents: number): (group: Group) => Uint8Array {
  // One array for all groups: a longer gram's documents are among its head's, so no stale place is read.
  const places = new Uint32Array(documents);
  return (group) => {
    const body = new ByteWriter();
    writePostings(body, group.list, documents);
    if (group.longer.length > 0) writeLonger(body, group, places);
    const out = new ByteWriter();
    out.varint(group.head * 2 + (group.single ? 1 : 0));
    out.varint(group.part);
    out.varint(body.length);
    out.raw(body.take());
    return out.take();
  };
}

/** The list of a gram in the shard that would hold it; empty when no document has the gram. */
export function findInShard(
  shard: Uint8Array,
  gram: { readonly key: GramKey; readonly part: number },
  documents: number,
): PostingList {
  const { head, kind, rest } = gramParts(gram.key);
  const wanted = head * 2 + (kind === GRAM.one ? 1 : 0);
  for (const input = new ByteReader(shard); !input.done; ) {
    const name = input.varint();
    const part = input.varint();
    const body = input.raw(input.varint());
    if (name === wanted && part === gram.part) return findInGroup(body, kind, rest, documents);
  }
  return new Uint32Array(0);
}

/** How an index spreads its groups: the number of shards, and the heads that were cut in parts. */
export interface Layout {
  readonly shards: number;
  readonly parts: ReadonlyMap<number, number>;
}

/** The part of its group that a gram is in. */
export function partOf(key: GramKey, layout: Layout, common: CommonPairs): number {
  const { head, kind, rest } = gramParts(key);
  const parts = layout.parts.get(head);
  if (parts === undefined || kind <= GRAM.two) return 0;
  return partOfThird(thirdUnit(kind, rest, common), parts);
}

/** The part for a third unit when a group is cut in so many. */
export function partOfThird(third: number, parts: number): number {
  return hashText(String.fromCharCode(third)) % parts;
}

/** The third unit of a longer gram. */
export function thirdUnit(kind: number, rest: number, common: CommonPairs): number {
  if (kind === GRAM.three) return rest;
  if (kind === GRAM.fourAlphanumeric) return Math.floor(rest / 128);
  return (common.list[rest] as string).charCodeAt(0);
}

/** The shard that holds a group, by the hash of its head and part. */
export function shardOf(head: number, part: number, shards: number): number {
  return hashText(String.fromCharCode(Math.floor(head / 0x10000), head % 0x10000, part)) % shards;
}

const LONGER_KINDS = [GRAM.three, GRAM.fourAlphanumeric, GRAM.fourCommon] as const;

function writeLonger(body: ByteWriter, group: Group, places: Uint32Array): void {
  group.list.forEach((document, place) => {
    places[document] = place;
  });
  for (const kind of LONGER_KINDS) {
    const grams = group.longer.filter(({ key }) => gramParts(key).kind === kind);
    body.varint(grams.length);
    let previous = -1;
    for (const { key, list } of grams) {
      const { rest } = gramParts(key);
      body.varint(rest - previous - 1);
      const inside = list.map((document) => places[document] as number);
      writePostings(body, inside, group.list.length);
      previous = rest;
    }
  }
}

function findInGroup(body: Uint8Array, kind: number, rest: number, documents: number): PostingList {
  const input = new ByteReader(body);
  const list = readPostings(input, documents);
  if (kind <= GRAM.two) return list;
  if (input.done) return new Uint32Array(0);
  for (const listed of LONGER_KINDS) {
    let at = -1;
    for (let left = input.varint(); left > 0; left--) {
      at += input.varint() + 1;
      if (listed === kind && at === rest) {
        return readPostings(input, list.length).map((place) => list[place] as number);
      }
      skipPostings(input, list.length);
    }
    if (listed === kind) break;
  }
  return new Uint32Array(0);
}
