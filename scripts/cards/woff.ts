import { inflateSync } from "node:zlib";

/** A table of a WOFF file: where it lies, and how long it is unpacked. */
interface Entry {
  readonly tag: number;
  readonly offset: number;
  readonly packedLength: number;
  readonly length: number;
  readonly checksum: number;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const FONT_HEADER = 12;
const FONT_ENTRY = 16;

/**
 * The TrueType font inside a WOFF 1 file (W3C, WOFF File Format 1.0): the same tables, each unpacked, behind another
 * directory. @throws on bytes that are no WOFF
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error("Unexpected font, expected WOFF");
  const entries = Array.from({ length: view.getUint16(12) }, (_, n) => entryAt(view, n));
  const tables = entries.map(({ offset, packedLength, length }) => {
    const packed = woff.subarray(offset, offset + packedLength);
    return packedLength < length ? new Uint8Array(inflateSync(packed)) : packed;
  });
  return fontOf(view.getUint32(4), entries, tables);
}

function entryAt(view: DataView, n: number): Entry {
  const at = WOFF_HEADER + n * WOFF_ENTRY;
  return {
    tag: view.getUint32(at),
    offset: view.getUint32(at + 4),
    packedLength: view.getUint32(at + 8),
    length: view.getUint32(at + 12),
    checksum: view.getUint32(at + 16),
  };
}

function fontOf(
  flavour: number,
  entries: readonly Entry[],
  tables: readonly Uint8Array[],
): Uint8Array {
  const starts: number[] = [];
  let end = FONT_HEADER + entries.length * FONT_ENTRY;
  for (const { length } of entries) {
    starts.push(end);
    end += Math.ceil(length / 4) * 4;
  }
  const font = new Uint8Array(end);
  const view = new DataView(font.buffer);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint32(0, flavour);
  [entries.length, 16 << power, power, entries.length * 16 - (16 << power)].forEach((value, n) => {
    view.setUint16(4 + n * 2, value);
  });
  entries.forEach(({ tag, checksum, length }, n) => {
    const start = starts[n] as number;
    [tag, checksum, start, length].forEach((value, part) => {
      view.setUint32(FONT_HEADER + n * FONT_ENTRY + part * 4, value);
    });
    font.set(tables[n] as Uint8Array, start);
  });
  return font;
}
