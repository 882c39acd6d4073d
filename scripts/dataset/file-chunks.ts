import { closeSync, fstatSync, openSync, readSync } from "node:fs";

/** Most bytes of a file handed on at once. */
const CHUNK = 1 << 20;

/** The bytes of a file, some at a time, each time in memory of their own, which is no larger than what is left. */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    for (let at = 0; at < size; ) {
      const chunk = Buffer.allocUnsafeSlow(Math.min(CHUNK, size - at));
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
      at += length;
    }
  } finally {
    closeSync(file);
  }
}
