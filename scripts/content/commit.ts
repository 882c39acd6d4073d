import { spawnSync } from "node:child_process";

/**
 * The last commit that touched a content directory, by which a state of the archive can be cited.
 * @returns null where the directory is in no repository, or is not what any commit says
 */
export function contentCommit(directory: string): string | null {
  const changed = git(directory, "status", "--porcelain", "--", ".");
  if (changed !== "") return null;
  const last = git(directory, "log", "-1", "--format=%H", "--", ".")?.trim() ?? "";
  return /^[0-9a-f]{40,64}$/.test(last) ? last : null;
}

/** What git says, or null where it cannot: no repository, or no git. */
function git(directory: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync("git", ["-C", directory, ...args], { encoding: "utf8" });
  return status === 0 ? stdout : null;
}
