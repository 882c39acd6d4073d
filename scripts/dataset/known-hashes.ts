import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { writeAtomically } from "../store/write-atomically.ts";
import { fileChunks } from "./file-chunks.ts";

/** Hashes of files that were read before. */
export interface KnownHashes {
  /** SHA-256 of a file in hex. */
  readonly of: (path: string) => string;
  /** Keeps those that were asked for. */
  readonly close: () => void;
}

/**
 * Opens the hashes that were kept in a file. Most files of a site are the last site's under another name, and our files
 * are never written in place: what has the same number on the disk, time and size has the same bytes.
 */
export function openKnownHashes(path: string): KnownHashes {
  const before = existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, string>>)
    : {};
  const asked: Record<string, string> = {};
  return {
    of(file) {
      const { ino, mtimeNs, size } = statSync(file, { bigint: true });
      const identity = `${ino} ${mtimeNs} ${size}`;
      const hash = before[identity] ?? hashOf(file);
      asked[identity] = hash;
      return hash;
    },
    close: () => writeAtomically(path, JSON.stringify(asked)),
  };
}

function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const chunk of fileChunks(path)) hash.update(chunk);
  return hash.digest("hex");
}
