import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type OpenRecord, type StoreIndex, unpackRecord } from "../../src/lib/dataset/index.ts";
import { readPackedChecks, readPackedReport } from "../store/state.ts";

/** The head of a store that `npm run data` wrote. */
export function readStoreIndex(storeDir: string): StoreIndex {
  return JSON.parse(readFileSync(join(storeDir, "index.json"), "utf8")) as StoreIndex;
}

/** Opens records of a store, one at a time. */
export function openStore(storeDir: string): OpenRecord {
  return (id) =>
    unpackRecord({
      report: readPackedReport(storeDir, id),
      checks: readPackedChecks(storeDir, id),
    });
}
