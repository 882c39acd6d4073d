import { join } from "node:path";
import { tellHashes } from "../dataset/known-hashes.ts";
import { pathsBelow } from "../dataset/paths.ts";
import type { Progress } from "../progress.ts";
import { sharedList, workTogether } from "../threads.ts";
import { openKeptPages } from "./kept-pages.ts";
import { isKeptRoute } from "./kept-routes.ts";
import { copyFile } from "./link-file.ts";
import { ASSETS } from "./page-bundle.ts";
import { openPages } from "./page-program.ts";
import { type RenderedPage, renderShare } from "./render-share.ts";

/** So many pages are rendered in the time a thread takes to load the program and the head of the archive. */
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
  const [many, few] = split(
    pages.filter(({ file }) => !isKept.has(file)),
    isKeptRoute,
  );
  const shares = await workTogether({
    items: many.map(({ file }) => file),
    worth: WORTH_A_THREAD,
    script: new URL("./render-worker.ts", import.meta.url),
    data: { bundle, out },
    // Pages that tell of the whole archive hold much of it: one thread renders them, and before its share of the others.
    async here(list) {
      const whole = sharedList(few.map(({ file }) => file));
      return [
        ...(await renderShare(pages, { out, list: whole })),
        ...(await renderShare(pages, { out, list }, (taken) =>
          progress.advance(few.length + taken, few.length + list.items.length),
        )),
      ];
    },
  });
  const made = shares.flat();
  kept.complete(out, readsByFile(made), [...isKept]);
  tellHashes(
    storeDir,
    "pages",
    made.map(({ file, sha256 }) => [join(out, file), sha256]),
  );
  const assets = join(bundle, ASSETS);
  for (const path of pathsBelow(assets)) copyFile(join(assets, path), join(out, path));
  progress.end(`${few.length + many.length} rendered, ${isKept.size} as they were`);
}

function readsByFile(made: readonly RenderedPage[]): ReadonlyMap<string, readonly string[]> {
  return new Map(made.flatMap(({ file, reads }) => (reads ? [[file, reads]] : [])));
}

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [yes: T[], no: T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
