import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration, AstroPrerenderer } from "astro";
import { notingReads } from "../../src/site/reads.ts";
import { storeDirectory } from "../../src/site/store.ts";
import { pagesKey } from "../store/code-key.ts";
import { type KeptPages, openKeptPages } from "./kept-pages.ts";

/**
 * Routes worth keeping: there are as many pages as reports, agencies and regions. Whatever else there is, is few and
 * tells of the whole archive. Pages of these routes learn of the archive through `selection` only.
 */
const KEPT_ROUTES = new Set([
  "src/pages/reports/[...id].astro",
  "src/pages/[...lang]/agencies/[...agency].astro",
  "src/pages/[...lang]/regions/[code].astro",
]);

/** Renders only those pages that would come out differently from the last build; the others are put in place. */
export function incrementalPages(): AstroIntegration {
  let kept: KeptPages | undefined;
  const rendered = new Map<string, readonly string[]>();
  const reused: string[] = [];
  const follow = (own: AstroPrerenderer): AstroPrerenderer => ({
    ...own,
    async getStaticPaths() {
      const paths = await own.getStaticPaths();
      kept = openKeptPages(join(storeDirectory(), "pages"), pagesKey());
      return paths.filter(({ pathname, route }) => {
        const stays = KEPT_ROUTES.has(route.component) && kept?.isKept(fileOf(pathname));
        if (stays) reused.push(fileOf(pathname));
        return !stays;
      });
    },
    async render(request, options) {
      if (!KEPT_ROUTES.has(options.routeData.component)) return own.render(request, options);
      const { value, reads } = await notingReads(() => own.render(request, options));
      rendered.set(fileOf(decodeURI(new URL(request.url).pathname)), reads);
      return value;
    },
  });
  return {
    name: "gongkai:incremental-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => setPrerenderer(follow),
      "astro:build:done": ({ dir }) => kept?.complete(fileURLToPath(dir), rendered, reused),
    },
  };
}

/** The file of a page, below the site's root. */
function fileOf(pathname: string): string {
  return `${pathname.replace(/^\/|\/$|\.html$/g, "")}.html`;
}
