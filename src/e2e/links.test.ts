import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
import { pathsBelow } from "../../scripts/dataset/paths.ts";
import { proves } from "../../scripts/trust/proof.ts";
import { PAGES, SITE_DIRECTORY } from "./harness.ts";

const ATTRIBUTE = /\s(?:href|src|action|data-src)="([^"]*)"/g;
const ID = /\sid="([^"]+)"/g;

const read = (path: string): string => readFileSync(join(SITE_DIRECTORY, path), "utf8");

/** What a script writes into its strings is no link of the page. */
const withoutScripts = (html: string): string =>
  html.replace(/(<script[^>]*>)[\s\S]*?<\/script>/g, "$1");

/** Addresses of a page that lead somewhere inside the site. */
const inner = (html: string): readonly string[] =>
  [...withoutScripts(html).matchAll(ATTRIBUTE)]
    .map((match) => (match[1] as string).replaceAll("&amp;", "&"))
    .filter((address) => !/^(?:https?|mailto|data|javascript):/.test(address));

/** Whether a path of the site is a file of it. */
const isFile = (path: string): boolean => {
  const file = join(SITE_DIRECTORY, path);
  return existsSync(file) && statSync(file).isFile();
};

const first = ([, group = ""]: RegExpExecArray | RegExpMatchArray): string => group;

/** Where the site says it lies, if it does. */
const SITE_ADDRESS = process.env["SITE"] ?? "https://site.invalid/";

/** Texts under keys of a name, however deep. */
function addressesIn(value: unknown, key: RegExp): readonly string[] {
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === "string" && key.test(name) ? [inner] : addressesIn(inner, key),
  );
}

/** 404.html is served for any path, so it alone links from the root. */
const relativePages = PAGES.filter((page) => page !== "404.html");

test("every link of every page leads to a file of the site", (t) => {
  const broken: string[] = [];
  let links = 0;
  for (const page of relativePages) {
    for (const address of inner(read(page))) {
      const [path = ""] = address.split(/[?#]/);
      links++;
      if (path === "") continue;
      const target = normalize(join(dirname(page), decodeURIComponent(path)));
      if (target.startsWith("..") || !isFile(target)) broken.push(`${page} → ${address}`);
    }
  }
  assert.deepEqual(broken, []);
  proves(t, "links", { files: relativePages.length, links });
});

/** Files beside the pages that lead somewhere, and the addresses in each, from the place of the file. */
const LEADS: Readonly<Record<string, (text: string, file: string) => readonly string[]>> = {
  "data/feeds/**/*.xml": (text) => [...text.matchAll(/(?:href|src)="([^"]+)"/g)].map(first),
  "data/feeds/**/*.json": (text) =>
    addressesIn(JSON.parse(text), /^(?:url|feed_url|home_page_url|external_url)$/),
  "data/v1/datapackage.json": (text) => addressesIn(JSON.parse(text), /^path$/),
  "manifest-sha256.txt": (text) =>
    text
      .trim()
      .split("\n")
      .map((line) => line.slice(66)),
  "assets/**/*.css": (text) => [...text.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(first),
};

test("every address in a feed, the data package, the manifest and a style sheet leads to a file of the site", (t) => {
  const broken: string[] = [];
  let [files, links] = [0, 0];
  for (const [pattern, addressesOf] of Object.entries(LEADS)) {
    const found = globSync(pattern, { cwd: SITE_DIRECTORY }).map((path) =>
      path.replaceAll("\\", "/"),
    );
    assert.ok(found.length > 0, `no ${pattern}`);
    for (const file of found) {
      files++;
      for (const address of addressesOf(read(file), file)) {
        if (/^(?:https?|data|mailto):/.test(address) && !address.startsWith(SITE_ADDRESS)) continue;
        links++;
        const [path = ""] = address.replace(SITE_ADDRESS, "/").split(/[?#]/);
        const target = path.startsWith("/") ? path.slice(1) : normalize(join(dirname(file), path));
        if (!isFile(target === "" ? "index.html" : target)) broken.push(`${file} → ${address}`);
      }
    }
  }
  assert.deepEqual(broken, []);
  assert.ok(links > 100, `${links} links`);
  proves(t, "links", { files, links });
});

test("every fragment a page links to exists on its target", () => {
  const ids = new Map<string, ReadonlySet<string>>();
  const idsOf = (page: string): ReadonlySet<string> => {
    let known = ids.get(page);
    if (!known) {
      known = new Set([...read(page).matchAll(ID)].map((match) => match[1] as string));
      ids.set(page, known);
    }
    return known;
  };
  const broken: string[] = [];
  for (const page of relativePages) {
    for (const address of inner(read(page))) {
      const [beforeHash = "", fragment] = address.split("#");
      if (!fragment || fragment.startsWith(":~:")) continue;
      const [path = ""] = beforeHash.split("?");
      const target = path === "" ? page : normalize(join(dirname(page), path));
      if (!target.endsWith(".html")) continue;
      if (!idsOf(target).has(decodeURIComponent(fragment))) broken.push(`${page} → ${address}`);
    }
  }
  assert.deepEqual(broken, []);
});

test("no page links from the root, so the site works below any path", () => {
  const rooted = relativePages.flatMap((page) =>
    inner(read(page))
      .filter((address) => address.startsWith("/"))
      .map((address) => `${page} → ${address}`),
  );
  assert.deepEqual(rooted, []);
});

test("no page loads anything from another host", () => {
  const loading =
    /<(?:script|img|link|iframe|source|video|audio)\b[^>]*\s(?:src|href)="https?:[^"]*"/g;
  const foreign = PAGES.flatMap((page) =>
    [...read(page).matchAll(loading)]
      .map((match) => match[0])
      .filter((tag) => !/rel="(?:canonical|alternate|license|author)"/.test(tag))
      .map((tag) => `${page}: ${tag}`),
  );
  assert.deepEqual(foreign, []);
});

test("no two files of the site differ only in the case of their names", () => {
  const seen = new Map<string, string>();
  const twins: string[] = [];
  for (const path of pathsBelow(SITE_DIRECTORY)) {
    const twin = seen.get(path.toLowerCase());
    if (twin) twins.push(`${twin} and ${path}`);
    seen.set(path.toLowerCase(), path);
  }
  assert.deepEqual(twins, []);
});
