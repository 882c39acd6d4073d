import { readFileSync } from "node:fs";
import { resolve } from "node:path";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where the two kinds of WebP a browser writes say their size (RFC 9649, 2.5 and 2.7). */
const KINDS: Readonly<Record<string, (bytes: Buffer) => Size>> = {
  "VP8 ": (bytes) => ({
    width: bytes.readUInt16LE(26) & 0x3fff,
    height: bytes.readUInt16LE(28) & 0x3fff,
  }),
  VP8X: (bytes) => ({ width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }),
};

/**
 * Width and height of a WebP picture in pixels, so that a page keeps its place free.
 * @throws on a picture of another kind
 */
export function webpSize(file: string): Size {
  const bytes = readFileSync(resolve(file));
  const read = KINDS[bytes.toString("latin1", 12, 16)];
  if (!read) throw new Error(`Unexpected ${file}, expected a WebP picture`);
  return read(bytes);
}
