import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Removes from a folder whatever has none of these names; a folder that is not there is left so. */
export function keepOnly(folder: string, names: ReadonlySet<string>): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true });
  }
}
