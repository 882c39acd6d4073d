import { existsSync, globSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before } from "node:test";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Response,
} from "playwright-core";
import { runBuild } from "../../scripts/build/testing.ts";
import { type StaticSite, serveStatic } from "../../scripts/serve.ts";

/** The built site under test: what `npm test` built, else `dist/`. Throws, rather than skips, when there is none. */
export const SITE_DIRECTORY: string = siteDirectory();

/** Every page of the built site, as a path relative to its root, sorted. */
export const PAGES: readonly string[] = globSync("**/*.html", { cwd: SITE_DIRECTORY }).sort();

/** How Chromium is started: alone, quiet, without its own conversations. */
export const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A page opened in the browser, with everything it did that it should not have. */
export interface Visit {
  readonly page: Page;
  /** Console errors, page errors and CSP violations. */
  readonly troubles: readonly string[];
  /** Requests that left the site. */
  readonly strangers: readonly string[];
  /** Everything that was answered so far. */
  readonly answers: readonly Response[];
}

/** What a test file gets: a served site and a browser, made before its tests and closed after them. */
export interface Stage {
  /** Address of a path of the site. */
  at(path: string): string;
  /** Opens a path in a fresh context and waits until it has loaded. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** A site that is served, and a browser to look at it: there once the tests of the file begin. */
export interface Served {
  readonly address: string;
  readonly browser: Browser;
}

/**
 * Builds an archive of its own, serves it and starts Chromium for the tests of one file. Throws when it does not build.
 * @param look given the folder of the site before the first test; another hook would not wait for it
 */
export function ownArchive(
  content: () => string,
  look: (folder: string) => void = () => {},
): Served {
  return serving(async () => {
    const { out, said, code } = await runBuild({ content: content() });
    if (code !== 0) throw new Error(said);
    look(out);
    return out;
  });
}

function serving(makeSite: () => Promise<string>, base = "/"): Served {
  let site: StaticSite;
  let browser: Browser;
  before(async () => {
    site = await serveStatic(await makeSite(), { port: 0, base });
    browser = await chromium.launch({ executablePath: executable(), args: FLAGS });
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get address() {
      return site.address;
    },
    get browser() {
      return browser;
    },
  };
}

/**
 * Serves the built site and starts Chromium for the tests of one file.
 * @param base path the site is mounted under, to prove that it works there
 */
export function stage(base = "/"): Stage {
  const served = serving(async () => SITE_DIRECTORY, base);
  const at = (path: string): string => `${served.address}${path}`;
  return {
    at,
    visit: async (path, options = {}) => {
      const context = await served.browser.newContext({ locale: "zh-CN", ...options });
      const page = await context.newPage();
      const troubles: string[] = [];
      const strangers: string[] = [];
      const answers: Response[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") troubles.push(message.text());
      });
      page.on("pageerror", (error) => troubles.push(error.message));
      page.on("request", (request) => {
        const own = request.url().startsWith(served.address) || !request.url().startsWith("http");
        if (!own) strangers.push(request.url());
      });
      page.on("response", (answer) => answers.push(answer));
      await page.goto(at(path), { waitUntil: "load" });
      return { page, troubles, strangers, answers };
    },
  };
}

/** The viewports a design is held to. */
export const PHONE = { width: 390, height: 844 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;

/** One page of each template, in Chinese; those that exist in English have an `en/` twin. Throws when one is not there. */
export const TEMPLATES: readonly string[] = present([
  "index.html",
  "reports/410822/government/2020.html",
  "reports/230124/government/2020.html",
  "reports/320813/government/2023.html",
  "agencies/321300/government.html",
  "regions/230124.html",
  "regions/320000.html",
  "grounds/index.html",
  "grounds/refused.stateSecret.html",
  "grounds/received.html",
  "compare.html",
  "read.html",
  "search.html",
  "check.html",
  "contribute.html",
  "host.html",
  "findings.html",
  "rules.html",
  "rules/T3-01.html",
  "coverage.html",
  "data.html",
  "data/dictionary.html",
  "about.html",
  "trust.html",
  "methods.html",
  "404.html",
]);

/** The templates in each language they exist in. */
export const TWINS: readonly string[] = TEMPLATES.flatMap((path) =>
  PAGES.includes(`en/${path}`) ? [path, `en/${path}`] : [path],
);

function present(paths: readonly string[]): readonly string[] {
  const absent = paths.filter((path) => !PAGES.includes(path));
  if (absent.length > 0) throw new Error(`Not in the built site: ${absent.join(", ")}`);
  return paths;
}

function siteDirectory(): string {
  const directory = resolve(process.env["GONGKAI_TEST_SITE"] ?? "dist");
  if (!existsSync(join(directory, "index.html"))) {
    throw new Error(`No built site in ${directory}: run npm test, or npm run build first`);
  }
  return directory;
}

/** The browser of the tests; throws when there is none. */
export function executable(): string {
  const path = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  if (!existsSync(path)) throw new Error(`No browser at ${path}: run npm test, which finds one`);
  return path;
}
