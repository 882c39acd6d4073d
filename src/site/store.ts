import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { StoreIndex, StoreRecord } from "../lib/dataset/record.ts";

/**
 * The store that `npm run data` wrote, read at render time so that a page depends on its own record only.
 * Directory: `GONGKAI_STORE`, else `.cache/store` below the working directory.
 */
function storeDirectory(): string {
  return resolve(process.env["GONGKAI_STORE"] ?? ".cache/store");
}

/** The head of the store: reports, agencies, regions, site configuration. Throws when `npm run data` has not run. */
export function readIndex(): StoreIndex {
  return JSON.parse(readFileSync(join(storeDirectory(), "index.json"), "utf8")) as StoreIndex;
}

/** One report with its findings. Throws when the store has no such report. */
export function readRecord(id: string): StoreRecord {
  const path = join(storeDirectory(), "records", `${id}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as StoreRecord;
}
