import { parentPort, workerData } from "node:worker_threads";
import { openPages } from "./page-program.ts";
import { type RenderShare, renderShare } from "./render-share.ts";

const share = workerData as RenderShare & { readonly bundle: string };
parentPort?.postMessage(await renderShare(await openPages(share.bundle), share));
