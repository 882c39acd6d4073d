import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeAtomically } from "../store/write-atomically.ts";
import { fileChunks } from "./file-chunks.ts";

/** Hashes of files that are known without reading them. */
export interface KnownHashes {
  /** SHA-256 of a file in hex. */
  readonly of: (path: string) => string;
  /** Keeps those that were asked for, for the next run. */
  readonly close: () => void;
}

/** SHA-256 by what a file is known by: its number on the disk, time and size. */
type Hashes = Readonly<Record<string, string>>;

/** In the folder of a store that holds hashes: those of the last site; others are of files a step of this build wrote. */
const LAST_SITE = "site";

/**
 * Opens the hashes kept in a store. Most files of a site are the last site's under another name, or were hashed when
 * they were written, and our files are never written in place: what has the same number on the disk, time and size has
 * the same bytes.
 */
export function openKnownHashes(storeDir: string): KnownHashes {
  const folder = folderOf(storeDir);
  const known: Hashes = Object.assign({}, ...filesOf(folder).map(readHashes));
  const asked: Record<string, string> = {};
  return {
    of(file) {
      const identity = identityOf(file);
      const hash = known[identity] ?? hashOf(file);
      asked[identity] = hash;
      return hash;
    },
    close: () => writeHashes(folder, LAST_SITE, asked),
  };
}

/**
 * Says what the hashes of files are, where they stand now. Whoever wrote them knows.
 * @param writer name of the step of a build; what it said before is forgotten
 */
export function tellHashes(
  storeDir: string,
  writer: string,
  files: Iterable<readonly [path: string, sha256: string]>,
): void {
  const told = Array.from(files, ([path, sha256]) => [identityOf(path), sha256]);
  writeHashes(folderOf(storeDir), writer, Object.fromEntries(told));
}

function folderOf(storeDir: string): string {
  return join(storeDir, "hashes");
}

function filesOf(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}

function readHashes(path: string): Hashes {
  return JSON.parse(readFileSync(path, "utf8")) as Hashes;
}

function writeHashes(folder: string, name: string, hashes: Hashes): void {
  writeAtomically(join(folder, `${name}.json`), JSON.stringify(hashes));
}

function identityOf(file: string): string {
  const { ino, mtimeNs, size } = statSync(file, { bigint: true });
  return `${ino} ${mtimeNs} ${size}`;
}

function hashOf(path: string): string {
  const hash = createHash("sha256");
  for (const chunk of fileChunks(path)) hash.update(chunk);
  return hash.digest("hex");
}
