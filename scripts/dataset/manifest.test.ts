import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { syntheticArchive } from "../../src/lib/dataset/fixtures/synthetic.ts";
import { storeOf, writeFrom } from "./fixtures/store.ts";
import { MANIFEST, writeManifest } from "./manifest.ts";
import { writeSiteFiles } from "./site-files.ts";

const root = mkdtempSync(join(tmpdir(), "gongkai-site-"));
const storeDir = join(root, "store");
const outDir = join(root, "dist");

before(() => {
  writeFrom(storeOf(syntheticArchive(10), storeDir), join(outDir, "data"));
  for (const path of ["index.html", "404.html", "reports/320813/body-000/2019.html"]) {
    mkdirSync(join(outDir, path, ".."), { recursive: true });
    writeFileSync(join(outDir, path), "<!doctype html>");
  }
});

after(() => rmSync(root, { recursive: true, force: true }));

test("writeManifest(outDir) lists every file, and sha256sum -c passes", () => {
  const count = writeManifest(outDir, storeDir);
  const checked = execFileSync("sha256sum", ["-c", MANIFEST], { cwd: outDir, encoding: "utf8" });
  assert.equal(checked.match(/: OK$/gm)?.length, count);
  assert.match(checked, /^data\/v1\/figures\.csv: OK$/m);
});

test("writeManifest(outDir) written twice is the same: it does not list itself", () => {
  writeManifest(outDir, storeDir);
  const first = readFileSync(join(outDir, MANIFEST), "utf8");
  writeManifest(outDir, storeDir);
  assert.equal(readFileSync(join(outDir, MANIFEST), "utf8"), first);
  assert.doesNotMatch(first, /manifest-sha256/);
});

test("writeSiteFiles(site) of a site without an address writes robots.txt alone", () => {
  writeSiteFiles({ outDir, storeDir, site: null });
  assert.match(readFileSync(join(outDir, "robots.txt"), "utf8"), /^User-agent: \*$/m);
  assert.ok(!existsSync(join(outDir, "sitemap.xml")));
  assert.ok(!existsSync(join(outDir, "opensearch.xml")));
});

test("writeSiteFiles(site) lists the pages that are there, each with the day it changed", () => {
  writeSiteFiles({ outDir, storeDir, site: "https://example.org/a/" });
  const sitemap = readFileSync(join(outDir, "sitemap.xml"), "utf8");
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<)?/g)];
  assert.deepEqual(
    listed.map(([, address, date]) => [address, date !== undefined]),
    [
      ["https://example.org/a/index.html", true],
      ["https://example.org/a/reports/320813/body-000/2019.html", true],
    ],
  );
  assert.ok(existsSync(join(outDir, "opensearch.xml")));
});
