import { inThread } from "../threads.ts";
import type { SearchWritten, WriteSearchOptions } from "./write.ts";

/** Makes the search index in a thread of its own: it needs nothing but the store, as the data does. */
export function writeSearchBeside(options: WriteSearchOptions): Promise<SearchWritten> {
  return inThread(new URL("./write-worker.ts", import.meta.url), options);
}
