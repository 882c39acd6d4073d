import { Unzlib } from "fflate";

/** What the streams of a PDF come to, counted without keeping them. */
export interface PdfSize {
  /** Bytes all compressed streams unpack to, pictures left out. */
  readonly bytes: number;
  /** Bytes of the streams that paint: neither font nor picture. */
  readonly content: number;
  /** Most graphic states one stream saves without restoring them. */
  readonly saves: number;
}

/** Where counting ends: whoever passes a limit is refused, by how much does not matter. */
export type PdfLimit = PdfSize;

/** Unpacking goes on in pieces of this many compressed bytes, so that a bomb is noticed early. */
const PIECE = 4096;

/** Streams of a second compression inside the first are made to hide their size; none of a report is. */
const TWICE = /\/(?:FlateDecode|Fl|LZWDecode|LZW)\b[\s\S]*\/(?:FlateDecode|Fl|LZWDecode|LZW)\b/;

const FLATE = /\/(?:FlateDecode|Fl)\b/;

const PICTURE = /\/Subtype\s*\/Image\b/;

/** Fonts, colour profiles, tables of objects, metadata: what unpacks but paints nothing. */
const NO_CONTENT =
  /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType|XML)\b|\/Type\s*\/(?:XRef|ObjStm|Metadata|EmbeddedFile)\b|\/N\s+\d|\/FunctionType\b|\/CMapName\b/;

/** Counts the streams of a PDF; counting ends soon after a limit is passed. */
export function measurePdf(bytes: Uint8Array, limit: PdfLimit): PdfSize {
  const size = { bytes: 0, content: 0, saves: 0 };
  let at = indexOf(bytes, "stream", 0);
  while (at >= 0 && !isBeyond(size, limit)) {
    const head = ascii(bytes.subarray(Math.max(0, at - 500), at));
    const dictionary = head.slice(head.lastIndexOf("obj") + 1);
    const start = at + 6 + (bytes[at + 6] === 13 ? 2 : 1);
    const end = indexOf(bytes, "endstream", start);
    if (end < 0) break;
    if (!PICTURE.test(dictionary)) count(size, bytes.subarray(start, end), dictionary, limit);
    at = indexOf(bytes, "stream", end + 9);
  }
  return size;
}

/** Whether a size passes one of its limits. */
export function isBeyond(size: PdfSize, limit: PdfLimit): boolean {
  return size.bytes > limit.bytes || size.content > limit.content || size.saves > limit.saves;
}

/** Adds one stream to the running size. */
function count(
  size: { -readonly [Key in keyof PdfSize]: number },
  stream: Uint8Array,
  dictionary: string,
  limit: PdfLimit,
): void {
  if (TWICE.test(dictionary)) {
    size.bytes = limit.bytes + 1;
    return;
  }
  const paints = !NO_CONTENT.test(dictionary);
  const balance = new SaveBalance();
  const take = (piece: Uint8Array) => {
    size.bytes += piece.length;
    if (!paints) return;
    size.content += piece.length;
    size.saves = Math.max(size.saves, balance.after(piece));
  };
  if (!FLATE.test(dictionary)) {
    take(stream);
    return;
  }
  const inflate = new Unzlib(take);
  try {
    for (let at = 0; at < stream.length && !isBeyond(size, limit); at += PIECE) {
      inflate.push(stream.subarray(at, at + PIECE), false);
    }
  } catch {
    // A damaged stream unpacks to what was counted so far; pdf.js decides whether it can be read.
  }
}

/** Follows the operators `q` (save) and `Q` (restore) through the pieces of a content stream. */
class SaveBalance {
  #depth = 0;
  #deepest = 0;
  #word = "";

  /** The deepest nesting up to the end of this piece. */
  after(piece: Uint8Array): number {
    for (const byte of piece) {
      if (byte > 0x20) {
        this.#word = this.#word === "" ? String.fromCharCode(byte) : "-";
        continue;
      }
      if (this.#word === "q") this.#deepest = Math.max(this.#deepest, ++this.#depth);
      if (this.#word === "Q") this.#depth = Math.max(0, this.#depth - 1);
      this.#word = "";
    }
    return this.#deepest;
  }
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
