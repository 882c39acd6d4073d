import { Worker } from "node:worker_threads";
import type { SearchWritten, WriteSearchOptions } from "./write.ts";

/** Makes the search index in a thread of its own: it needs nothing but the store, as the data does. */
export function writeSearchBeside(options: WriteSearchOptions): Promise<SearchWritten> {
  const worker = new Worker(new URL("./write-worker.ts", import.meta.url), { workerData: options });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}
