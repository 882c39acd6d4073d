import { copyFileSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Gives a file a second name: no byte is copied where the disk can do so. Whoever writes either name must write a
 * new file and move it there, as all of ours do.
 */
export function linkFile(from: string, to: string): void {
  makeRoom(to);
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to);
  }
}

/** Copies a file, in place of whatever stands there. */
export function copyFile(from: string, to: string): void {
  makeRoom(to);
  copyFileSync(from, to);
}

function makeRoom(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
}
