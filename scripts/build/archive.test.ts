import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { before, test } from "node:test";
import { gunzipSync } from "node:zlib";
import { openIndex } from "../../src/lib/search/index.ts";
import { pathsBelow } from "../dataset/paths.ts";
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

test("content files, pages, data rows and search entries match one for one", async () => {
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
});

test("the sitemap lists every page once, but for redirections and the page for what is not there", () => {
  const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) =>
    address.slice(SITE.length),
  );
  const pages = pathsBelow(build.out).filter(
    (path) =>
      path.endsWith(".html") && path !== "404.html" && !/410824(?:\/former|\.html)/.test(path),
  );
  assert.deepEqual([...listed].sort(), pages);
});

test("an address of old leads to the page of today", () => {
  const { from, to } = AWKWARD.moved;
  const leads = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(read(from))?.[1] ?? "";
  assert.equal(join(dirname(from), leads), to);
});

test("another directory, time zone, locale, file order and clock give the same bytes", async () => {
  const reordered = join(scratch(), "content");
  for (const path of [...pathsBelow(content)].reverse()) {
    mkdirSync(dirname(join(reordered, path)), { recursive: true });
    cpSync(join(content, path), join(reordered, path));
  }
  const clock =
    "const D=Date,ahead=4e10;globalThis.Date=class extends D{constructor(...a){if(a.length)super(...a);else super(D.now()+ahead)}static now(){return D.now()+ahead}};";
  const other = await runBuild({
    content: reordered,
    tree: copyOfTree(),
    environment: {
      TZ: "America/St_Johns",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`,
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
});
