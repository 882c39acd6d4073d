import {
  IndexUnavailable,
  SearchCancelled,
  type SearchEngine,
  type SearchListener,
  type SearchResult,
} from "../../lib/search/index.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";
import type { ServedBy } from "./served-engines.ts";
import { ownScript } from "./trusted.ts";
import workerAddress from "./worker.ts?worker&url";

/** An engine that runs in a worker. A new search gives up the one before, which rejects with SearchCancelled. */
export interface SearchClient extends SearchEngine {
  /** Gives up the running search. */
  cancel(): void;
}

interface Pending {
  readonly listener: SearchListener;
  readonly resolve: (result: SearchResult) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the worker over an index's folder, or over the server that is asked in its place. */
export function startSearchClient(base: string, served: ServedBy | null): SearchClient {
  const worker = new Worker(ownScript(workerAddress), { type: "module" });
  const pending = new Map<number, Pending>();
  let last = 0;
  const tell = (message: ToWorker) => worker.postMessage(message);
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    const one = pending.get(data.id);
    if (!one) return;
    if (data.kind === "event") return one.listener.onEvent?.(data.event);
    pending.delete(data.id);
    if (data.kind === "result") one.resolve(data.result);
    else if (data.kind === "cancelled") one.reject(new SearchCancelled());
    else one.reject(new IndexUnavailable(data.file, "worker"));
  });
  worker.addEventListener("error", () => {
    for (const { reject } of pending.values()) reject(new IndexUnavailable("", "worker"));
    pending.clear();
  });
  tell({ kind: "open", base, served });
  return {
    search: (request, listener = {}) =>
      new Promise((resolve, reject) => {
        last++;
        pending.set(last, { listener, resolve, reject });
        tell({ kind: "search", id: last, request });
      }),
    cancel: () => tell({ kind: "cancel" }),
  };
}
