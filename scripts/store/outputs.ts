import { existsSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { sha256 } from "./hash.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Where the makers write, whatever content they were given. */
export const OUTPUTS = { data: resolve("public/data"), search: resolve("public/search") };

/** Says what the outputs were last made from. It lies beside no store, for any store may write them. */
const MARK = resolve(".cache/outputs");

/** Whether the outputs are there and were made from this store, for this address of the site. */
export function areMade(storeKey: string): boolean {
  const isThere = [MARK, ...Object.values(OUTPUTS)].every((path) => existsSync(path));
  return isThere && readFileSync(MARK, "utf8") === outputKey(storeKey);
}

/** Says that the outputs are being changed. */
export function clearMade(): void {
  rmSync(MARK, { force: true });
}

/** Says that the outputs were made from this store. */
export function markMade(storeKey: string): void {
  writeAtomically(MARK, outputKey(storeKey));
}

function outputKey(storeKey: string): string {
  return sha256(`${storeKey}\0${process.env["SITE"] ?? ""}`);
}
