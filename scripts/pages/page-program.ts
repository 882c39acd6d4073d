import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RouteData } from "astro";
import {
  type PathWithRoute,
  StaticPaths,
  type StaticPathsApp,
} from "astro/runtime/prerender/static-paths.js";
import { PROGRAM, readBundleHead } from "./page-bundle.ts";

/** One file that the program can make. */
export interface SitePage {
  /** Below the site's root. */
  readonly file: string;
  /** Source of its route, `src/pages/reports/[...id].astro`. */
  readonly source: string;
  readonly render: () => Promise<Uint8Array>;
}

/** The part of what `astro build` makes that its own renderer uses (astro/dist/core/build/default-prerenderer.js). */
interface Program extends StaticPathsApp {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: { routeData: RouteData }) => Promise<Response>;
}

/** Any address: pages that state where they are ask for the site's own (`SITE`). */
const ORIGIN = "http://localhost";

/**
 * Loads the program of a bundle and asks it which pages the archive has now. Throws when two want to be the same file:
 * one of them would be lost.
 */
export async function openPages(bundle: string): Promise<readonly SitePage[]> {
  const { entry, styles } = readBundleHead(bundle);
  const { app } = (await import(pathToFileURL(join(bundle, PROGRAM, entry)).href)) as {
    app: Program;
  };
  app.setInternals({ pagesByKeys: new Map(styles.map(([key, own]) => [key, { styles: own }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: STDERR } } });
  const paths = await new StaticPaths(app).getAll();
  const pages = paths.map((path) => pageOf(app, path));
  const sources = new Map<string, string>();
  for (const { file, source } of pages) {
    const other = sources.get(file);
    if (other) throw new Error(`${file} is a page of ${other} and of ${source}`);
    sources.set(file, source);
  }
  return pages;
}

/** Where the program's warnings go. */
const STDERR = {
  write: ({ message }: { readonly message: string }) => void process.stderr.write(`${message}\n`),
};

function pageOf(app: Program, { pathname, route }: PathWithRoute): SitePage {
  const file = fileOf(pathname, route);
  return {
    file,
    source: route.component,
    async render() {
      const address = new URL(file.replace(/(^|\/)index\.html$/, "$1"), `${ORIGIN}/`);
      const response = await app.render(new Request(address), { routeData: route });
      if (response.status >= 300 && response.status !== 404) {
        throw new Error(`${file} was answered with ${response.status}`);
      }
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** As `build.format: "preserve"` puts it: `index.html` for what is written as an index, `name.html` else. */
function fileOf(pathname: string, { type, isIndex }: RouteData): string {
  const path = pathname.replace(/^\/|\/$/g, "");
  if (type === "endpoint") return path;
  if (path === "") return "index.html";
  return isIndex ? `${path}/index.html` : `${path}.html`;
}
