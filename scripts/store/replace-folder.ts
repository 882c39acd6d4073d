import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Puts a finished folder in the place of another, on the same disk. Who looks sees the old one or the new
 * one, never a mixture; if we are killed between the two renames, {@link restoreFolder} brings the old one back.
 */
export function replaceFolder(from: string, to: string): void {
  restoreFolder(to);
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, keptAside(to));
  renameSync(from, to);
  rmSync(keptAside(to), { recursive: true, force: true });
}

/** Mends what a killed {@link replaceFolder} left: the old folder goes back to its place, or away when the new one stands there. */
export function restoreFolder(to: string): void {
  const old = keptAside(to);
  if (!existsSync(old)) return;
  if (existsSync(to)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, to);
}

function keptAside(to: string): string {
  return join(dirname(to), `.${basename(to)}.old`);
}
