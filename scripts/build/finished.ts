import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST } from "../dataset/manifest.ts";
import { pathsBelow } from "../dataset/paths.ts";
import { pagesKey } from "../store/code-key.ts";
import { sha256 } from "../store/hash.ts";
import { outputsKey } from "../store/outputs.ts";
import { writeAtomically } from "../store/write-atomically.ts";

/** Whether a site was made from a store as it is, by the code as it is, with these options, and has all its files. */
export function isFinished(out: string, storeDir: string, options: string): boolean {
  const mark = markOf(storeDir);
  const manifest = join(out, MANIFEST);
  if (!existsSync(mark) || !existsSync(manifest)) return false;
  const text = readFileSync(manifest, "utf8");
  if (readFileSync(mark, "utf8") !== keyOf(storeDir, text, options)) return false;
  // The manifest does not list itself.
  return pathsBelow(out).length === text.split("\n").length;
}

/** Says that a site was made. */
export function markFinished(out: string, storeDir: string, options: string): void {
  const text = readFileSync(join(out, MANIFEST), "utf8");
  writeAtomically(markOf(storeDir), keyOf(storeDir, text, options));
}

/** Says that a site is being changed. */
export function clearFinished(storeDir: string): void {
  rmSync(markOf(storeDir), { force: true });
}

function keyOf(storeDir: string, manifest: string, options: string): string {
  return sha256([outputsKey(storeDir), pagesKey(), options, manifest].join("\0"));
}

function markOf(storeDir: string): string {
  return join(storeDir, "finished");
}
