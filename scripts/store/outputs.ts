import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { publishedDirectory } from "../../src/site/published.ts";
import { sha256 } from "./hash.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What the makers write for a store. */
export interface Outputs {
  readonly data: string;
  readonly search: string;
  /** Pictures for those who link to a page; empty where the archive has none. */
  readonly cards: string;
}

/** Where the makers write what belongs to a store. */
export function outputsOf(storeDir: string): Outputs {
  const published = publishedDirectory(storeDir);
  return {
    data: join(published, "data"),
    search: join(published, "search"),
    cards: join(published, "cards"),
  };
}

/** Whether a store's outputs are there and were made from it as it is now, for this address of the site. */
export function areMade(storeDir: string, storeKey: string): boolean {
  const mark = markOf(storeDir);
  const isThere = [mark, ...Object.values(outputsOf(storeDir))].every((path) => existsSync(path));
  return isThere && readFileSync(mark, "utf8") === outputKey(storeKey);
}

/** A hash of all the outputs were made from; empty while they are not whole. */
export function outputsKey(storeDir: string): string {
  const mark = markOf(storeDir);
  return existsSync(mark) ? readFileSync(mark, "utf8") : "";
}

/** Says that the outputs are being changed. */
export function clearMade(storeDir: string): void {
  rmSync(markOf(storeDir), { force: true });
}

/** Says that the outputs were made from this store. */
export function markMade(storeDir: string, storeKey: string): void {
  writeAtomically(markOf(storeDir), outputKey(storeKey));
}

/**
 * The folder Astro takes over as it is: the outputs of a store beside the files of `public/` that belong to
 * every site, which are copied where the store has a folder of its own.
 */
export function publicFor(storeDir: string): string {
  const own = resolve("public");
  const published = publishedDirectory(storeDir);
  if (published === own) return own;
  mkdirSync(published, { recursive: true });
  const outputs = new Set(Object.keys(outputsOf(storeDir)));
  for (const name of readdirSync(own).filter((entry) => !outputs.has(entry))) {
    if (!name.startsWith(".")) cpSync(join(own, name), join(published, name), { recursive: true });
  }
  return published;
}

function markOf(storeDir: string): string {
  return join(storeDir, "outputs");
}

function outputKey(storeKey: string): string {
  const { SITE = "", GONGKAI_CARDS = "" } = process.env;
  return sha256(`${storeKey}\0${SITE}\0${GONGKAI_CARDS}`);
}
