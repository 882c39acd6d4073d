import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type OpenRecord,
  type PackedRecord,
  type StoreIndex,
  unpackRecord,
} from "../../src/lib/dataset/index.ts";

/** The head of a store that `npm run data` wrote. */
export function readStoreIndex(storeDir: string): StoreIndex {
  return JSON.parse(readFileSync(join(storeDir, "index.json"), "utf8")) as StoreIndex;
}

/** Opens records of a store, one at a time. */
export function openStore(storeDir: string): OpenRecord {
  return (id) => {
    const text = readFileSync(join(storeDir, "records", `${id}.json`), "utf8");
    return unpackRecord(JSON.parse(text) as PackedRecord);
  };
}
