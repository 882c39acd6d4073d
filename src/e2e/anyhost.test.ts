import assert from "node:assert/strict";
import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { pathsBelow } from "../../scripts/dataset/paths.ts";
import { proves } from "../../scripts/trust/proof.ts";
import { executable, FLAGS, PAGES, SITE_DIRECTORY, stage, TEMPLATES } from "./harness.ts";

/** A host that knows a file by its name and nothing else: no folder views, no `index.html` for a folder, no 404 page. */
interface Host {
  readonly name: string;
  readonly root: () => string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".json": "application/json",
};

const files = new Map(pathsBelow(SITE_DIRECTORY).map((path) => [path.toLowerCase(), path]));
const asIs = (path: string): string => path;
const folding = (path: string): string => files.get(path.toLowerCase()) ?? path;

const bare = bareServer(asIs);
const caseFolding = bareServer(folding);
const below = stage("/some/where/below/");
let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: executable(), args: FLAGS });
  await Promise.all([bare.listen(), caseFolding.listen()]);
});
after(async () => {
  await browser?.close();
  await Promise.all([bare.close(), caseFolding.close()]);
});

const HOSTS: readonly Host[] = [
  { name: "a bare file server", root: () => bare.address() },
  { name: "a server that folds case", root: () => caseFolding.address() },
  { name: "a server below a path", root: () => below.at("") },
  { name: "a disk, by file://", root: () => `${pathToFileURL(SITE_DIRECTORY).href}/` },
];

/** One page of each template is the start; what those link to on the site is followed once. */
const starts = TEMPLATES.filter((path) => path !== "404.html");

for (const { name, root } of HOSTS) {
  test(`on ${name} every template opens with its style and leads to pages that are there`, async (t) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const troubles: string[] = [];
    const isDisk = root().startsWith("file:");
    page.on("requestfailed", (request) => {
      // A disk serves no modules and answers no fetch: the tools that need them say so; reading and charts do not.
      const isTool = isDisk && ["script", "fetch"].includes(request.resourceType());
      const isLeft = request.failure()?.errorText === "net::ERR_ABORTED";
      if (!isTool && !isLeft) troubles.push(`${request.url()} failed`);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) troubles.push(`${response.url()} is ${response.status()}`);
    });
    for (const path of starts) {
      await page.goto(root() + path, { waitUntil: "load" });
      troubles.push(...(await faultsOf(page)).map((fault) => `${path}: ${fault}`));
      troubles.push(...(await brokenLinks(page, root())).map((link) => `${path} → ${link}`));
    }
    await context.close();
    assert.deepEqual(troubles, []);
    proves(t, "hosts", { pages: starts.length, addresses: 0 });
  });

  test(`on ${name} every file is answered, and so is every address any page links to`, async (t) => {
    const addresses = new Set([...files.values(), ...linkedPaths()]);
    const broken: string[] = [];
    for (const address of addresses) {
      if (!(await isAnswered(root() + address))) broken.push(address);
    }
    assert.deepEqual(broken, []);
    proves(t, "hosts", { pages: 0, addresses: addresses.size });
  });
}

/** Paths within the site its pages link to, from the place of each page. */
function linkedPaths(): readonly string[] {
  return PAGES.filter((page) => page !== "404.html").flatMap((page) => {
    const html = readFileSync(join(SITE_DIRECTORY, page), "utf8");
    return [...html.replace(/<script[\s\S]*?<\/script>/g, "").matchAll(/\s(?:href|src)="([^"]*)"/g)]
      .map(([, address = ""]) => new URL(address.replaceAll("&amp;", "&"), `http://x/${page}`))
      .filter(({ host, protocol }) => host === "x" && protocol === "http:")
      .map(({ pathname }) => pathname.slice(1));
  });
}

async function isAnswered(address: string): Promise<boolean> {
  if (address.startsWith("file:")) return existsSync(new URL(address));
  const answer = await fetch(address);
  await answer.body?.cancel();
  return answer.ok;
}

/** What a reader would miss: the heading, the style, a drawing of no size. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    if (!document.querySelector("main h1")?.textContent?.trim()) faults.push("no heading");
    const background = getComputedStyle(document.body).backgroundColor;
    if (background === "rgba(0, 0, 0, 0)") faults.push("no style");
    for (const svg of document.querySelectorAll("main figure svg")) {
      const { width, height } = svg.getBoundingClientRect();
      const isShown = svg.checkVisibility();
      if (isShown && (width === 0 || height === 0)) faults.push("an empty chart");
    }
    return faults;
  });
}

/** Links of a page, as the browser resolves them, that no file of the site answers. */
async function brokenLinks(page: Page, root: string): Promise<readonly string[]> {
  const hrefs = await page.evaluate(() =>
    Array.from(document.querySelectorAll("a[href]"), (link) => (link as HTMLAnchorElement).href),
  );
  return [...new Set(hrefs)].filter((href) => {
    if (!href.startsWith(root))
      return href.startsWith("file:") || href.startsWith("http://localhost");
    const path = decodeURIComponent(href.slice(root.length).split(/[?#]/)[0] as string);
    const file = join(SITE_DIRECTORY, path);
    return !existsSync(file) || !statSync(file).isFile();
  });
}

/** A server of files by their names alone. @param find the file a path stands for */
function bareServer(find: (path: string) => string) {
  const server = createServer((request, response) => {
    const path = find(
      decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname).slice(1),
    );
    const file = join(SITE_DIRECTORY, path);
    if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return {
    address: () => `http://localhost:${(server.address() as AddressInfo).port}/`,
    listen: () => new Promise<void>((done) => server.listen(0, "localhost", done)),
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
