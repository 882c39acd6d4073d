import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";
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

/** 404.html is served for any path, so it alone links from the root. */
const relativePages = PAGES.filter((page) => page !== "404.html");

test("every link of every page leads to a file of the site", () => {
  const broken: string[] = [];
  for (const page of relativePages) {
    for (const address of inner(read(page))) {
      const [path = ""] = address.split(/[?#]/);
      if (path === "") continue;
      const target = normalize(join(dirname(page), decodeURIComponent(path)));
      const file = join(SITE_DIRECTORY, target);
      if (target.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
        broken.push(`${page} → ${address}`);
      }
    }
  }
  assert.deepEqual(broken, []);
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
  for (const page of PAGES) {
    const twin = seen.get(page.toLowerCase());
    if (twin) twins.push(`${twin} and ${page}`);
    seen.set(page.toLowerCase(), page);
  }
  assert.deepEqual(twins, []);
});
