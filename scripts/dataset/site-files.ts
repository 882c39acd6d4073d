import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DATA_PATH,
  openSearch,
  pageDates,
  robots,
  sitemapFiles,
  type Updates,
} from "../../src/lib/dataset/index.ts";
import { movedPages } from "../../src/site/moved.ts";
import { writeText } from "./file-sink.ts";
import { pathsBelow } from "./paths.ts";
import { siteAddress } from "./site-address.ts";
import { readStoreIndex } from "./store.ts";

/** A finished site, and where what is known of it comes from. */
export interface FinishedSite {
  /** The site's folder, `dist`. */
  readonly outDir: string;
  readonly storeDir: string;
  /** Address of the site, or null; `SITE` by default. */
  readonly site?: string | null;
}

/** The page for what is not there: no search engine should be led to it. */
const NOT_FOUND = "404.html";

/**
 * Writes what stands at the root of a finished site: `robots.txt`, and, when the site has an address,
 * `sitemap.xml` over the pages that are really there and `opensearch.xml`.
 */
export function writeSiteFiles({
  outDir,
  storeDir,
  site = siteAddress(process.env),
}: FinishedSite): void {
  const write = (path: string, text: string) => writeText(join(outDir, path), text);
  write("robots.txt", robots(site));
  if (site === null) return;
  const index = readStoreIndex(storeDir);
  write("opensearch.xml", openSearch(site, index.site));
  const unlisted = new Set([NOT_FOUND, ...movedPages(index).map(({ from }) => from)]);
  const dateOf = pageDates(readUpdates(outDir).reports);
  const pages = pathsBelow(outDir)
    .filter((path) => path.endsWith(".html") && !unlisted.has(path))
    .map((path) => ({ path, changed: dateOf(path) }));
  for (const { path, text } of sitemapFiles(site, pages)) write(path, text);
}

function readUpdates(outDir: string): Updates {
  const path = join(outDir, DATA_PATH, "updates.json");
  if (!existsSync(path))
    throw new Error(`Unexpected site without ${path}, expected npm run data first`);
  return JSON.parse(readFileSync(path, "utf8")) as Updates;
}
