import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { BINARIES, runNode } from "../run.ts";
import { sha256 } from "../store/hash.ts";

/** In the working tree: the program asks for libraries, which are found from where it lies. */
export const BUNDLES = resolve(import.meta.dirname, "../../.cache/bundles");

/** Bundles that stay, those used last: of a tree whose code, or the address of whose site, goes to and fro. */
const KEPT = 3;

/** Astro's bundler (Rolldown) gives back what it no longer needs, some 120 MB of 900, instead of keeping it. */
const GIVE_BACK = { MIMALLOC_PURGE_DELAY: "0" } as const;

/** Folders of a bundle: scripts and styles as they stand in a site, and the program that renders pages. */
export const ASSETS = "site";
export const PROGRAM = "program";

/** Styles of each page, by a key of its route; as Astro knows them, for nobody but its program. */
export type PageStyles = readonly (readonly [key: string, styles: unknown])[];

/** What a bundle says of itself. */
export interface BundleHead {
  /** File of the program's folder that is loaded. */
  readonly entry: string;
  readonly styles: PageStyles;
}

/**
 * The folder of the bundle that belongs to a key, made by `astro build` where it is not kept.
 * @param key of all that goes into a bundle
 * @returns null when it cannot be made; Astro has said why
 */
export async function pageBundle(key: string): Promise<string | null> {
  const folder = join(BUNDLES, sha256(key).slice(0, 16));
  if (!existsSync(folder) && !(await make(folder))) return null;
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** Everything is at its place, or nothing: a build that was killed leaves `new`, which the next one takes away. */
async function make(folder: string): Promise<boolean> {
  const fresh = join(BUNDLES, "new");
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const args = ["build", "--silent", "--outDir", join(fresh, ASSETS)];
  if ((await runNode(BINARIES.astro, args, GIVE_BACK)) !== 0) return false;
  const older = readdirSync(BUNDLES)
    .map((name) => join(BUNDLES, name))
    .sort((one, other) => statSync(other).mtimeMs - statSync(one).mtimeMs);
  renameSync(fresh, folder);
  for (const path of older.filter((path) => path !== fresh).slice(KEPT - 1)) {
    rmSync(path, { recursive: true });
  }
  return true;
}

/** Ends the making of a bundle. */
export function writeBundleHead(folder: string, head: BundleHead): void {
  writeFileSync(join(folder, "bundle.json"), JSON.stringify(head));
}

export function readBundleHead(folder: string): BundleHead {
  return JSON.parse(readFileSync(join(folder, "bundle.json"), "utf8")) as BundleHead;
}
