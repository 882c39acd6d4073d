import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Build, runBuild } from "../build/testing.ts";
import { contentWith } from "../content/testing.ts";
import { pathsBelow } from "../dataset/paths.ts";

/** What an agency that keeps its own archive writes: no forge, filing numbers, the tags of a government site. */
const SETTINGS: Readonly<Record<string, string>> = {
  forge: "none",
  icp: "豫ICP备00000001号",
  publicSecurityRecord: "豫公网安备 41082202000001号",
  siteIdentifier: '"4108220001"',
  correctionMailbox: "open@example.gov.cn",
  originalsUrl: "https://files.example.gov.cn/originals/",
};

/** Built by the first test, not by a hook: two builds at once in one working tree would take each other's files. */
let build: Build;
test("an archive of an agency's own is built from its settings", async () => {
  const base = readFileSync("content/site.yaml", "utf8");
  const site = Object.entries(SETTINGS).reduce(
    (text, [key, value]) => text.replace(new RegExp(`^${key}: .*$`, "m"), `${key}: ${value}`),
    base,
  );
  build = await runBuild({ content: contentWith({ "site.yaml": site }) });
  assert.equal(build.code, 0, build.said);
});

const pages = (): readonly string[] =>
  pathsBelow(build.out).filter((path) => path.endsWith(".html"));
const read = (path: string): string => readFileSync(join(build.out, path), "utf8");

/** Hosts that links, scripts, styles and pictures of a page lead to. */
function hostsOf(html: string): readonly string[] {
  const addresses = html.matchAll(/(?:href|src|action|data-forge)="([a-z]+:\/\/[^"]*)"/g);
  return [...addresses].map(([, address]) => new URL(address as string).hostname);
}

test("an archive with forge: none leads to no forge and loads nothing from elsewhere", () => {
  const allowed =
    /^(?:archive\.example|(?:[a-z]+\.)*gov\.cn|[a-z.]+\.example\.gov\.cn|www\.example\.org)$/;
  const strangers = pages().flatMap((page) =>
    hostsOf(read(page))
      .filter((host) => !allowed.test(host))
      .map((host) => `${page}: ${host}`),
  );
  assert.deepEqual(strangers, []);
  const loaded = pages().flatMap((page) =>
    [
      ...read(page).matchAll(
        /<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="([^"]*)"/g,
      ),
    ]
      .map(([, address]) => address as string)
      .filter(
        (address) =>
          /^(?:[a-z]+:)?\/\//.test(address) && !address.startsWith("https://archive.example/"),
      ),
  );
  assert.deepEqual(loaded, []);
});

test("an archive with forge: none shows the lines of figures in place", () => {
  const html = read("reports/410822/government/2021.html");
  const lines = /<figure-readout[^>]*data-lines="([^"]*)"/.exec(html)?.[1] ?? "";
  const held = JSON.parse(lines.replaceAll("&quot;", '"').replaceAll("&#34;", '"')) as Record<
    string,
    string
  >;
  assert.ok(
    Object.values(held).some((line) => line.startsWith("| 一、本年新收政府信息公开申请数量 | 0 |")),
  );
});

test("filing numbers stand in every footer, with a picture that lies beside the pages", () => {
  // The single file for machines without network has no frame, and a redirection no page.
  const framed = pages().filter((path) => read(path).includes('<footer class="site-footer"'));
  assert.ok(framed.length > 20);
  for (const page of framed) {
    const html = read(page);
    assert.ok(html.includes(SETTINGS["icp"] as string), page);
    assert.match(html, /beian\.mps\.gov\.cn\/#\/query\/webSearch\?code=41082202000001"/, page);
  }
  assert.ok(existsSync(join(build.out, "public-security.svg")));
});

test("a government site's pages carry its tags, a report's page those of an article", () => {
  const home = read("index.html");
  assert.match(home, /<meta name="SiteIDCode" content="4108220001">/);
  assert.match(home, /<meta name="SiteDomain" content="archive\.example">/);
  assert.match(home, /<meta name="ColumnDescription"/);
  const report = read("reports/410822/government/2021.html");
  assert.match(
    report,
    /<meta name="ArticleTitle" content="博爱县人民政府2021年政府信息公开工作年度报告">/,
  );
  assert.match(report, /<meta name="PubDate" content="2022-01-28">/);
  assert.match(report, /<meta name="ContentSource" content="博爱县人民政府">/);
});
