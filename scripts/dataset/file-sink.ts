import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname } from "node:path";

/** Size and hash of a file that was written. */
export interface Written {
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
}

/** A file being written: texts and bytes go in, its size and hash come out. */
export interface FileSink {
  readonly write: (chunk: string | Uint8Array) => void;
  /** Bytes on the disk so far; the last {@link BATCH} may still be on their way. */
  readonly size: () => number;
  readonly close: () => Written;
}

/** Characters of text collected before they go to the disk. */
const BATCH = 1 << 16;

/** Opens a file for writing, making its folders; an old one is replaced. */
export function fileSink(path: string): FileSink {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  let batch = "";
  const put = (chunk: Uint8Array) => {
    for (let from = 0; from < chunk.length; ) from += writeSync(file, chunk, from);
    hash.update(chunk);
    bytes += chunk.length;
  };
  const flush = () => {
    if (batch !== "") put(Buffer.from(batch));
    batch = "";
  };
  return {
    write(chunk) {
      if (typeof chunk === "string") {
        batch += chunk;
        if (batch.length >= BATCH) flush();
        return;
      }
      flush();
      put(chunk);
    },
    size: () => bytes,
    close() {
      flush();
      closeSync(file);
      return { bytes, sha256: hash.digest("hex") };
    },
  };
}

/** Writes a whole text. */
export function writeText(path: string, text: string): Written {
  const sink = fileSink(path);
  sink.write(text);
  return sink.close();
}
