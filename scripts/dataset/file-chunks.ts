import { closeSync, openSync, readSync } from "node:fs";

/** Bytes of a file handed on at once. */
const CHUNK = 1 << 20;

/** The bytes of a file, some at a time, each time in memory of their own. */
export function* fileChunks(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
