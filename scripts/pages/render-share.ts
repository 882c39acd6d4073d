import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { notingReads } from "../../src/site/reads.ts";
import { sha256 } from "../store/hash.ts";
import { type SharedList, taking } from "../threads.ts";
import { isKeptRoute } from "./kept-routes.ts";
import type { SitePage } from "./page-program.ts";

/** Pages taken at a time: reports of one agency, which read the same files, are mostly rendered by one thread. */
const HANDFUL = 16;

/** What threads render together. */
export interface RenderShare {
  /** The site. */
  readonly out: string;
  /** Files of the pages. */
  readonly list: SharedList<string>;
}

/** A page that was written. */
export interface RenderedPage {
  readonly file: string;
  readonly sha256: string;
  /** Names of what it read; null where it is not worth keeping. */
  readonly reads: readonly string[] | null;
}

/** Renders pages that no other thread has taken. */
export async function renderShare(
  pages: readonly SitePage[],
  { out, list }: RenderShare,
  advance?: (taken: number) => void,
): Promise<readonly RenderedPage[]> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const made: RenderedPage[] = [];
  for (const file of taking(list, HANDFUL, advance)) {
    const page = byFile.get(file) as SitePage;
    const { value, reads } = await notingReads(() => rendered(page));
    made.push({ file, sha256: sha256(value), reads: isKeptRoute(page) ? reads : null });
    const path = join(out, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, value);
  }
  return made;
}

async function rendered(page: SitePage): Promise<Uint8Array> {
  try {
    return await page.render();
  } catch (error) {
    throw new Error(`${page.file} could not be rendered`, { cause: error });
  }
}
