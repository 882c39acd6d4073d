import { join } from "node:path";
import { writeText } from "./file-sink.ts";
import { openKnownHashes } from "./known-hashes.ts";
import { pathsBelow } from "./paths.ts";

/** Name of the manifest at the site's root. */
export const MANIFEST = "manifest-sha256.txt";

/**
 * Writes `manifest-sha256.txt` over every file of a finished site; `sha256sum -c manifest-sha256.txt` checks it.
 * @param storeDir keeps the hashes for the next build
 * @returns the number of files listed
 */
export function writeManifest(outDir: string, storeDir: string): number {
  const hashes = openKnownHashes(storeDir);
  const paths = pathsBelow(outDir).filter((path) => path !== MANIFEST);
  const lines = paths.map((path) => `${hashes.of(join(outDir, path))}  ${path}\n`);
  hashes.close();
  writeText(join(outDir, MANIFEST), lines.join(""));
  return paths.length;
}
