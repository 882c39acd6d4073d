import type { ByteReader, ByteWriter } from "./varint.ts";

/**
 * A posting list: which of the numbers 0 … universe − 1 hold a gram, ascending.
 * Coded as `count · 4 + codec`, then by the cheapest of four codecs; everything that is not needed to
 * read it back (universe, length in bytes) is left out, so the shortest list is two bytes.
 */
export type PostingList = Uint32Array;

const GAPS = 0;
const COMPLEMENT_GAPS = 1;
const BITMAP = 2;
const ALL = 3;

/** Appends a posting list over `universe` numbers. */
export function writePostings(out: ByteWriter, list: PostingList, universe: number): void {
  const codec = cheapest(list, universe);
  out.varint(list.length * 4 + codec);
  if (codec === GAPS) writeGaps(out, list);
  if (codec === COMPLEMENT_GAPS) writeGaps(out, complement(list, universe));
  if (codec === BITMAP) out.raw(bitmap(list, universe));
}

/** Reads a posting list over `universe` numbers. */
export function readPostings(input: ByteReader, universe: number): PostingList {
  const head = input.varint();
  const count = Math.floor(head / 4);
  switch (head % 4) {
    case GAPS:
      return readGaps(input, count);
    case COMPLEMENT_GAPS:
      return complement(readGaps(input, universe - count), universe);
    case BITMAP:
      return readBitmap(input.raw(Math.ceil(universe / 8)), count);
    default:
      return Uint32Array.from({ length: universe }, (_, index) => index);
  }
}

/** Moves past a posting list without decoding it. */
export function skipPostings(input: ByteReader, universe: number): void {
  const head = input.varint();
  const count = Math.floor(head / 4);
  const codec = head % 4;
  if (codec === GAPS) input.skipVarints(count);
  if (codec === COMPLEMENT_GAPS) input.skipVarints(universe - count);
  if (codec === BITMAP) input.raw(Math.ceil(universe / 8));
}

/** The numbers of 0 … universe − 1 that are not in the list. */
export function complement(list: PostingList, universe: number): PostingList {
  const others = new Uint32Array(universe - list.length);
  let next = 0;
  let at = 0;
  for (let number = 0; number < universe; number++) {
    if (list[next] === number) next++;
    else others[at++] = number;
  }
  return others;
}

/** The numbers both lists hold. */
export function intersect(left: PostingList, right: PostingList): PostingList {
  const both = new Uint32Array(Math.min(left.length, right.length));
  let at = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const difference = (left[i] as number) - (right[j] as number);
    if (difference === 0) both[at++] = left[i] as number;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both.slice(0, at);
}

/** The numbers either list holds. */
export function unite(left: PostingList, right: PostingList): PostingList {
  if (left.length === 0) return right;
  if (right.length === 0) return left;
  return Uint32Array.from(new Set([...left, ...right])).sort();
}

/** The numbers of the first list that the second does not hold. */
export function without(left: PostingList, right: PostingList): PostingList {
  const dropped = new Set(right);
  return left.filter((number) => !dropped.has(number));
}

function cheapest(list: PostingList, universe: number): number {
  if (list.length === universe) return ALL;
  const bitmapBytes = Math.ceil(universe / 8);
  const gaps = list.length <= bitmapBytes ? gapBytes(list) : Number.POSITIVE_INFINITY;
  const absent = universe - list.length;
  const others = absent <= bitmapBytes ? gapBytes(complement(list, universe)) : Infinity;
  if (gaps <= others && gaps <= bitmapBytes) return GAPS;
  return others <= bitmapBytes ? COMPLEMENT_GAPS : BITMAP;
}

function gapBytes(list: PostingList): number {
  let bytes = 0;
  let previous = -1;
  for (const number of list) {
    const gap = number - previous - 1;
    bytes += gap < 0x80 ? 1 : gap < 0x4000 ? 2 : gap < 0x200000 ? 3 : 4;
    previous = number;
  }
  return bytes;
}

function writeGaps(out: ByteWriter, list: PostingList): void {
  let previous = -1;
  for (const number of list) {
    out.varint(number - previous - 1);
    previous = number;
  }
}

function readGaps(input: ByteReader, count: number): PostingList {
  const list = new Uint32Array(count);
  let previous = -1;
  for (let index = 0; index < count; index++) {
    previous += input.varint() + 1;
    list[index] = previous;
  }
  return list;
}

function bitmap(list: PostingList, universe: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(universe / 8));
  for (const number of list)
    bytes[number >> 3] = (bytes[number >> 3] as number) | (1 << (number & 7));
  return bytes;
}

function readBitmap(bytes: Uint8Array, count: number): PostingList {
  const list = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < bytes.length; index++) {
    for (let byte = bytes[index] as number, bit = 0; byte; byte >>= 1, bit++) {
      if (byte & 1) list[at++] = index * 8 + bit;
    }
  }
  return list;
}
