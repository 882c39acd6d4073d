import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Every file below a folder, its path from there with slashes, sorted by code unit. */
export function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}
