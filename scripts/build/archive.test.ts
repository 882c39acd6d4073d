import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { openIndex } from "../../src/lib/search/index.ts";
import { pathsBelow } from "../dataset/paths.ts";
import { proves } from "../trust/proof.ts";
import {
  AWKWARD,
  awkwardContent,
  type Build,
  copyOfTree,
  runBuild,
  SITE,
  scratch,
  treeHash,
} from "./testing.ts";

/** Run before a build: its clock is 463 days ahead, folders list their entries backwards, and chance falls otherwise. */
const OTHER_MACHINE = `
import fs, { promises } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const Clock = Date;
const now = () => Clock.now() + 4e10;
globalThis.Date = class extends Clock {
  constructor(...given) {
    if (given.length > 0) super(...given);
    else super(now());
  }
  static now() {
    return now();
  }
};
const chance = Math.random;
Math.random = () => 1 - chance();
const { readdirSync, readdir } = fs;
const listed = promises.readdir;
fs.readdirSync = (...given) => readdirSync(...given).reverse();
fs.readdir = (...given) => {
  const done = given.pop();
  readdir(...given, (error, names) => done(error, names?.reverse()));
};
promises.readdir = async (...given) => (await listed(...given)).reverse();
syncBuiltinESMExports();
`;

const content = awkwardContent();
let build: Build;
before(async () => {
  build = await runBuild({ content });
});

const read = (path: string): string => readFileSync(join(build.out, path), "utf8");
const rows = (table: string): readonly Record<string, unknown>[] =>
  JSON.parse(read(`data/v1/${table}.json`)) as Record<string, unknown>[];
const idsOf = (table: string, key: string): readonly string[] =>
  [...new Set(rows(table).map((row) => String(row[key])))].sort();
const pagesBelow = (folder: string): readonly string[] =>
  pathsBelow(join(build.out, folder)).map((path) => path.replace(/\.html$/, ""));

test("a bad file stops its own report, is named with its place, and the exit code is 1", () => {
  assert.equal(build.code, 1, build.said);
  assert.match(build.said, new RegExp(`${AWKWARD.broken.replaceAll(".", "\\.")}:\\d+:\\d+ +error`));
  assert.match(
    build.said,
    new RegExp(`${AWKWARD.twin.replaceAll(".", "\\.")}:1:1 +error .*path-clash`),
  );
});

test("content files, pages, data rows and search entries match one for one", async (t) => {
  const reports = [...AWKWARD.reports];
  const moved = AWKWARD.moved.from.slice("reports/".length, -".html".length);
  assert.deepEqual(
    pagesBelow("reports").filter((id) => id !== moved),
    reports,
  );
  assert.deepEqual(idsOf("reports", "report_id"), reports);
  assert.deepEqual(idsOf("figures", "report_id"), reports);
  assert.deepEqual(idsOf("agencies", "agency"), [...AWKWARD.agencies]);
  const agencies = [...AWKWARD.agencies, "410824/former"].sort();
  assert.deepEqual(pagesBelow("agencies"), agencies);
  assert.deepEqual(pagesBelow("en/agencies"), agencies);
  const index = await openIndex(async (file) =>
    gunzipSync(readFileSync(join(build.out, "search", file))),
  );
  assert.deepEqual(index.catalogue.reports.map(({ id }) => id).sort(), reports);
  proves(t, "one-for-one", { reports: reports.length, pages: 0 });
});

test("the sitemap lists every page once, but for redirections and the page for what is not there", (t) => {
  const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) =>
    address.slice(SITE.length),
  );
  const pages = pathsBelow(build.out).filter(
    (path) =>
      path.endsWith(".html") && path !== "404.html" && !/410824(?:\/former|\.html)/.test(path),
  );
  assert.deepEqual([...listed].sort(), pages);
  proves(t, "one-for-one", { reports: 0, pages: pages.length });
});

test("every whole address the site gives of itself leads to a file of it", () => {
  const own = new RegExp(`${SITE.replaceAll(".", "\\.")}([^"'<>\\s?#)\\\\,]*)`, "g");
  const texts = pathsBelow(build.out).filter((path) => /\.(?:html|xml|json|txt)$/.test(path));
  const broken = texts.flatMap((path) =>
    [
      ...read(path)
        .replaceAll(/&(?:quot|#34|#39);/g, '"')
        .matchAll(own),
    ]
      .map(([, target = ""]) => decodeURI(target.replaceAll("&amp;", "&")))
      .map((target) => (target === "" || target.endsWith("/") ? `${target}index.html` : target))
      .filter((target) => !existsSync(join(build.out, target)))
      .map((target) => `${path} → ${target}`),
  );
  assert.deepEqual([...new Set(broken)], []);
});

test("an address of old leads to the page of today", () => {
  const { from, to } = AWKWARD.moved;
  const leads = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(read(from))?.[1] ?? "";
  assert.equal(join(dirname(from), leads), to);
});

test("another directory, time zone, locale, file order and clock give the same bytes", async (t) => {
  const reordered = join(scratch(), "content");
  for (const path of [...pathsBelow(content)].reverse()) {
    mkdirSync(dirname(join(reordered, path)), { recursive: true });
    cpSync(join(content, path), join(reordered, path));
  }
  const other = await runBuild({
    content: reordered,
    tree: copyOfTree(),
    environment: {
      TZ: "America/St_Johns",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(OTHER_MACHINE)}`,
    },
  });
  assert.equal(other.code, 1, other.said);
  const differing = pathsBelow(build.out).filter(
    (path) =>
      !existsSync(join(other.out, path)) ||
      !readFileSync(join(other.out, path)).equals(readFileSync(join(build.out, path))),
  );
  assert.deepEqual(differing, []);
  assert.equal(treeHash(other.out), treeHash(build.out));
  proves(t, "same-bytes", { files: pathsBelow(build.out).length });
});
