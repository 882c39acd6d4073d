import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { notingReads } from "../../src/site/reads.ts";
import type { SitePage } from "./page-program.ts";

/** Pages taken at a time: reports of one agency, which read the same files, are mostly rendered by one thread. */
const HANDFUL = 16;

/** What threads render together. */
export interface Share {
  /** The site. */
  readonly out: string;
  /** Files of all pages to render, in the order they are taken. */
  readonly files: readonly string[];
  /** How many of them are taken, for all threads. */
  readonly taken: Int32Array;
}

/**
 * Renders pages that no other thread has taken, until there are none.
 * @param noteworthy whether it should be known what a page read
 * @returns names of what each page read, by file
 */
export async function renderShare(
  pages: readonly SitePage[],
  { out, files, taken }: Share,
  noteworthy: (page: SitePage) => boolean,
  advance?: (done: number) => void,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const noted = new Map<string, readonly string[]>();
  for (;;) {
    const first = Atomics.add(taken, 0, HANDFUL);
    if (first >= files.length) return noted;
    for (const file of files.slice(first, first + HANDFUL)) {
      const page = byFile.get(file) as SitePage;
      const { value, reads } = await notingReads(() => rendered(page));
      if (noteworthy(page)) noted.set(file, reads);
      const path = join(out, file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, value);
    }
    advance?.(first);
  }
}

async function rendered(page: SitePage): Promise<Uint8Array> {
  try {
    return await page.render();
  } catch (error) {
    throw new Error(`${page.file} could not be rendered`, { cause: error });
  }
}
