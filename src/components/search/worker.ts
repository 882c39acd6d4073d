import {
  IndexUnavailable,
  SearchCancelled,
  type SearchEngine,
  staticEngine,
} from "../../lib/search/index.ts";
import { fetchIndex } from "./fetch-index.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

/** The search engine, off the page's own thread: typing stays smooth while texts are checked. */
let engine: Promise<SearchEngine> | undefined;
/** The number of the search that is still wanted; asking anew or stopping gives up the one before. */
let wanted = 0;

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "open") engine = openEngine(data);
  else if (data.kind === "cancel") wanted = 0;
  else void answer(data);
});

/** Most sites ask no server: what speaks to one is fetched only where it is wanted. */
async function openEngine({
  base,
  served,
}: Extract<ToWorker, { kind: "open" }>): Promise<SearchEngine> {
  if (served === null) return staticEngine(fetchIndex(base));
  const { servedEngineOf } = await import("./served-engines.ts");
  return servedEngineOf(served);
}

async function answer({ id, request }: Extract<ToWorker, { kind: "search" }>): Promise<void> {
  if (!engine) return;
  wanted = id;
  try {
    const result = await (await engine).search(request, {
      onEvent: (event) => tell({ id, kind: "event", event }),
      isCancelled: () => wanted !== id,
    });
    tell({ id, kind: "result", result });
  } catch (error) {
    if (error instanceof SearchCancelled) tell({ id, kind: "cancelled" });
    else tell({ id, kind: "failed", file: error instanceof IndexUnavailable ? error.file : "" });
  }
}

function tell(message: FromWorker): void {
  postMessage(message);
}
