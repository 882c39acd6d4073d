import { execFileSync } from "node:child_process";
import type { Change } from "./review-changes.ts";

/** What lies between two revisions, as data: nothing of either is run. */
export function changesBetween(base: string, head: string, directory = "."): readonly Change[] {
  const list = [
    "diff",
    "--name-only",
    "--no-renames",
    "-z",
    "--end-of-options",
    `${base}...${head}`,
  ];
  const from = git(directory, ["merge-base", "--end-of-options", base, head]).toString().trim();
  return git(directory, list)
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "")
    .sort()
    .map((path) => ({
      path,
      before: fileAt(directory, from, path),
      after: fileAt(directory, head, path),
    }));
}

/** The files of a revision below a folder, by path. */
export function filesAt(
  revision: string,
  folder: string,
  directory = ".",
): ReadonlyMap<string, Uint8Array> {
  const paths = git(directory, ["ls-tree", "-r", "-z", "--name-only", revision, "--", folder])
    .toString("utf8")
    .split("\0")
    .filter((path) => path !== "");
  return new Map(paths.map((path) => [path, fileAt(directory, revision, path) as Uint8Array]));
}

/** Whether git knows a revision: a branch, a tag, a commit. */
export function isRevision(revision: string, directory = "."): boolean {
  try {
    const name = `${revision}^{commit}`;
    git(directory, ["rev-parse", "--verify", "--quiet", "--end-of-options", name]);
    return true;
  } catch {
    return false;
  }
}

/** A file's bytes at a revision; null when it is not there. */
export function fileAt(directory: string, revision: string, path: string): Uint8Array | null {
  try {
    return git(directory, ["show", "--end-of-options", `${revision}:${path}`]);
  } catch {
    return null;
  }
}

function git(directory: string, args: readonly string[]): Buffer {
  return execFileSync("git", args, {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
}
