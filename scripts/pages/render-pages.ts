import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { pathsBelow } from "../dataset/paths.ts";
import type { Progress } from "../progress.ts";
import { openKeptPages } from "./kept-pages.ts";
import { isKeptRoute } from "./kept-routes.ts";
import { copyFile } from "./link-file.ts";
import { ASSETS } from "./page-bundle.ts";
import { openPages } from "./page-program.ts";
import { renderShare, type Share } from "./render-share.ts";

/** Fewer pages than this are rendered before another thread has loaded the program. */
const WORTH_A_THREAD = 500;

/** What a site is rendered from and to. */
export interface RenderOptions {
  readonly bundle: string;
  readonly storeDir: string;
  /** The site's folder, empty or not there. */
  readonly out: string;
  /** Key of all code that makes pages. */
  readonly code: string;
  readonly progress: Progress;
}

/**
 * Puts every page of an archive, with scripts and styles, into a folder. Pages that would come out as they did in the
 * last build are put in place; the others are rendered on all processors.
 */
export async function renderPages(options: RenderOptions): Promise<void> {
  const { bundle, storeDir, out, code, progress } = options;
  const pages = await openPages(bundle);
  const kept = openKeptPages(join(storeDir, "pages"), code);
  const isKept = new Set(
    pages.filter((page) => isKeptRoute(page) && kept.isKept(page.file)).map(({ file }) => file),
  );
  // The few that tell of the whole archive take longest: they come first, so that no thread ends with one.
  const [many, few] = split(
    pages.filter(({ file }) => !isKept.has(file)),
    isKeptRoute,
  );
  const files = [...few, ...many].map(({ file }) => file);
  const share: Share = { out, files, taken: new Int32Array(new SharedArrayBuffer(4)) };
  const threads = Math.min(availableParallelism(), Math.ceil(files.length / WORTH_A_THREAD));
  const others = Array.from({ length: threads - 1 }, () => renderBeside(bundle, share));
  const own = await renderShare(pages, share, isKeptRoute, (done) =>
    progress.advance(done, files.length),
  );
  const rendered = new Map([own, ...(await Promise.all(others))].flatMap((noted) => [...noted]));
  kept.complete(out, rendered, [...isKept]);
  const assets = join(bundle, ASSETS);
  for (const path of pathsBelow(assets)) copyFile(join(assets, path), join(out, path));
  progress.end(`${files.length} rendered, ${isKept.size} as they were`);
}

function renderBeside(
  bundle: string,
  share: Share,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const workerData = { bundle, share };
  const worker = new Worker(new URL("./render-worker.ts", import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [yes: T[], no: T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
