import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../content/read.ts";
import { sha256 } from "./hash.ts";

/** SHA-256 of each report's content file, by path. */
export type ContentHashes = ReadonlyMap<string, string>;

/** Hashes every report's content file as it is now. */
export function contentHashes({ directory, reports }: Content): ContentHashes {
  return new Map(reports.map((path) => [path, sha256(readFileSync(join(directory, path)))]));
}

/**
 * A hash of a whole content directory and the code that reads it: while it is the same, so is the store,
 * and nothing of it has to be opened.
 */
export function fingerprint(content: Content, hashes: ContentHashes, code: string): string {
  const { originals, agencies, site, commit } = content;
  return sha256(JSON.stringify([code, site, agencies, originals, commit, [...hashes]]));
}
