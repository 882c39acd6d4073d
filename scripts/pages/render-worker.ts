import { parentPort, workerData } from "node:worker_threads";
import { isKeptRoute } from "./kept-routes.ts";
import { openPages } from "./page-program.ts";
import { renderShare, type Share } from "./render-share.ts";

/** The thread of `render-beside.ts`. */
const { bundle, share } = workerData as { readonly bundle: string; readonly share: Share };
parentPort?.postMessage(await renderShare(await openPages(bundle), share, isKeptRoute));
