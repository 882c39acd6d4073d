import type { SitePage } from "./page-program.ts";

/**
 * Routes worth keeping: there are as many pages as reports, agencies and regions. Whatever else there is, is few and
 * tells of the whole archive. Pages of these routes learn of the archive through `selection` only.
 */
const KEPT_ROUTES = new Set([
  "src/pages/reports/[...id].astro",
  "src/pages/[...lang]/agencies/[...agency].astro",
  "src/pages/[...lang]/regions/[code].astro",
]);

/** Whether a page is put in place as it was, unless what it read changed. */
export function isKeptRoute({ source }: Pick<SitePage, "source">): boolean {
  return KEPT_ROUTES.has(source);
}
