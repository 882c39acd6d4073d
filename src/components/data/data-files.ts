import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DATA_PATH, type DataFile, type DataFiles } from "../../lib/dataset/index.ts";
import { publishedDirectory } from "../../site/published.ts";
import { storeDirectory } from "../../site/store.ts";

/** The published files with their sizes and hashes, as `npm run data` wrote them. Throws when it has not run. */
export function readDataFiles(): readonly DataFile[] {
  const path = join(publishedDirectory(storeDirectory()), DATA_PATH, "files.json");
  return (JSON.parse(readFileSync(path, "utf8")) as DataFiles).files;
}

/** The size of a file as people say it: `1.4 MB`, in powers of ten. */
export function spokenSize(bytes: number): string {
  const step = [
    { unit: "GB", of: 1e9 },
    { unit: "MB", of: 1e6 },
    { unit: "KB", of: 1e3 },
  ].find(({ of }) => bytes >= of);
  return step ? `${(bytes / step.of).toFixed(1)} ${step.unit}` : `${bytes} B`;
}

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
