/** The code points a TrueType font has a glyph for, from its `cmap` (formats 4 and 12, which all fonts of today have). */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableAt(view, "cmap");
  const points = new Set<number>();
  for (let n = 0; n < view.getUint16(cmap + 2); n++) {
    const table = cmap + view.getUint32(cmap + 4 + n * 8 + 4);
    READERS[view.getUint16(table)]?.(view, table, points);
  }
  return points;
}

type Reader = (view: DataView, table: number, points: Set<number>) => void;

const READERS: Readonly<Record<number, Reader>> = { 4: readSegments, 12: readGroups };

function tableAt(view: DataView, tag: string): number {
  const code = [...tag].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
  for (let n = 0; n < view.getUint16(4); n++) {
    if (view.getUint32(12 + n * 16) === code) return view.getUint32(12 + n * 16 + 8);
  }
  throw new Error(`Unexpected font without a table ${tag}`);
}

/** Format 4: segments of the first plane; a code that leads to glyph 0 has none. */
function readSegments(view: DataView, table: number, points: Set<number>): void {
  const size = view.getUint16(table + 6);
  const [ends, starts] = [table + 14, table + 16 + size];
  const [deltas, offsets] = [starts + size, starts + size * 2];
  for (let at = 0; at < size; at += 2) {
    const offset = view.getUint16(offsets + at);
    const start = view.getUint16(starts + at);
    for (let code = start; code <= view.getUint16(ends + at) && code < 0xffff; code++) {
      const glyph =
        offset === 0
          ? code + view.getUint16(deltas + at)
          : view.getUint16(offsets + at + offset + (code - start) * 2);
      if ((glyph & 0xffff) !== 0) points.add(code);
    }
  }
}

/** Format 12: groups of code points with consecutive glyphs. */
function readGroups(view: DataView, table: number, points: Set<number>): void {
  for (let n = 0; n < view.getUint32(table + 12); n++) {
    const group = table + 16 + n * 12;
    const last = view.getUint32(group + 4);
    for (let code = view.getUint32(group); code <= last; code++) points.add(code);
  }
}
