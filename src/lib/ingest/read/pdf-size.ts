import { Unzlib } from "fflate";

/** Unpacking goes on in pieces of this many compressed bytes, so that a bomb is noticed early. */
const PIECE = 4096;

/**
 * How many bytes the compressed streams of a PDF unpack to, pictures left out, counted without keeping them.
 * Counting ends soon after `limit`.
 */
export function unpackedSize(bytes: Uint8Array, limit: number): number {
  let total = 0;
  let at = indexOf(bytes, "stream", 0);
  while (at >= 0 && total <= limit) {
    const head = ascii(bytes.subarray(Math.max(0, at - 500), at));
    const dictionary = head.slice(head.lastIndexOf("obj") + 1);
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = indexOf(bytes, "endstream", start);
    if (end < 0) break;
    if (/\/(?:FlateDecode|Fl)\b/.test(dictionary) && !/\/Subtype\s*\/Image/.test(dictionary)) {
      total += inflatedSize(bytes.subarray(start, end), limit - total);
    }
    at = indexOf(bytes, "stream", end + 9);
  }
  return total;
}

function inflatedSize(bytes: Uint8Array, limit: number): number {
  let size = 0;
  const inflate = new Unzlib((chunk) => {
    size += chunk.length;
  });
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += PIECE) {
      inflate.push(bytes.subarray(at, at + PIECE), false);
    }
  } catch {
    // A damaged stream unpacks to what was counted so far; pdf.js decides whether it can be read.
  }
  return size;
}

function indexOf(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length++;
    if (length === word.length) return at;
  }
  return -1;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
