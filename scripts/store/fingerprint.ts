import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/read.ts";
import { sha256 } from "./hash.ts";

/**
 * A hash of a whole content directory and the code that reads it: while it is the same, so is the store,
 * and nothing of it has to be opened.
 */
export function fingerprint(content: Content, code: string): string {
  const { directory, reports, originals, agencies, site, commit } = content;
  const hashes = reports.map((path) => [path, sha256(readFileSync(join(directory, path)))]);
  return sha256(JSON.stringify([code, site, agencies, originals, commit, hashes]));
}
