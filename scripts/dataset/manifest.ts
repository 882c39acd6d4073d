import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { writeText } from "./file-sink.ts";
import { pathsBelow } from "./paths.ts";

/** Name of the manifest at the site's root. */
export const MANIFEST = "manifest-sha256.txt";

/**
 * Writes `manifest-sha256.txt` over every file of a finished site; `sha256sum -c manifest-sha256.txt` checks it.
 * @returns the number of files listed
 */
export function writeManifest(outDir: string): number {
  const paths = pathsBelow(outDir).filter((path) => path !== MANIFEST);
  const lines = paths.map((path) => `${hashOf(join(outDir, path))}  ${path}\n`);
  writeText(join(outDir, MANIFEST), lines.join(""));
  return paths.length;
}

/** Bytes read at once. */
const CHUNK = 1 << 20;

function hashOf(path: string): string {
  const file = openSync(path, "r");
  const hash = createHash("sha256");
  const chunk = new Uint8Array(CHUNK);
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(file);
  }
  return hash.digest("hex");
}
