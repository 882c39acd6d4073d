import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathsBelow } from "../../dataset/paths.ts";

/** Versions that are compared with; installed into a temporary folder, never into this project. */
export const RIVAL_PACKAGES = ["@11ty/eleventy@3.1.2", "pagefind@1.4.0"];

/** What a page of either rival has: frame, contents, the report, its agency's other years, its source. */
const FRAME = {
  head: '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>',
  body: '</title><link rel="stylesheet" href="/style.css"></head><body><header><a href="/">合成档案</a></header><main>',
  foot: "</main><footer>Synthetic data</footer></body></html>\n",
};

/** Writes the same reports as a site of Hugo, with pages of agencies and regions. */
export function writeHugoSite(content: string, site: string): void {
  const put = putInto(site);
  put(
    "config.yaml",
    'baseURL: "/"\nlanguageCode: zh-CN\ntitle: 合成档案\ndisableKinds: [taxonomy, term, RSS]\n',
  );
  const list =
    '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
  const source =
    "<dl><dt>Source</dt><dd>{{ .Params.source.note }}</dd><dd>{{ .Params.original.sha256 }}</dd></dl>";
  const article = `<h1>{{ .Title }}</h1><nav>{{ .TableOfContents }}</nav><article data-pagefind-body>{{ .Content }}</article>${source}`;
  const years =
    '<ul>{{ range .CurrentSection.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Params.year }}</a></li>{{ end }}</ul>';
  const page = (main: string) => `${FRAME.head}{{ .Title }}${FRAME.body}${main}${FRAME.foot}`;
  put("layouts/_default/single.html", page(article + years));
  put("layouts/_default/list.html", page(`<h1>{{ .Title }}</h1>${list}`));
  put("layouts/index.html", page(list));
  copyReports(content, join(site, "content"));
  for (const folder of foldersOf(content)) {
    put(join("content", folder, "_index.md"), `---\ntitle: ${folder}\n---\n`);
  }
}

/** Writes the same reports as a site of Eleventy, with pages of agencies. */
export function writeEleventySite(content: string, site: string): void {
  const put = putInto(site);
  const page = (main: string) => `${FRAME.head}{{ title }}${FRAME.body}${main}${FRAME.foot}`;
  put(
    "eleventy.config.cjs",
    `module.exports = (config) => {
  config.addCollection("agencies", (api) => {
    const agencies = new Map();
    for (const page of api.getFilteredByGlob("reports/**/*.md")) {
      const pages = agencies.get(page.data.agency) ?? [];
      agencies.set(page.data.agency, [...pages, { url: page.url, title: page.data.title }]);
    }
    return [...agencies].map(([id, pages]) => ({ id, pages }));
  });
  return { markdownTemplateEngine: false, htmlTemplateEngine: "liquid", dir: { input: ".", output: "_site" } };
};
`,
  );
  put("reports/reports.json", '{ "layout": "report.liquid" }');
  const source = "<dl><dt>Source</dt><dd>{{ source.note }}</dd><dd>{{ original.sha256 }}</dd></dl>";
  put(
    "_includes/report.liquid",
    page(`<h1>{{ title }}</h1><article>{{ content }}</article>${source}`),
  );
  const list =
    '<ul>{% for one in body.pages %}<li><a href="{{ one.url }}">{{ one.title }}</a></li>{% endfor %}</ul>';
  const each =
    'pagination: { data: collections.agencies, size: 1, alias: body }\npermalink: "/agencies/{{ body.id }}.html"';
  put("agencies.html", `---\n${each}\n---\n${page(list)}`);
  copyReports(content, site);
}

function putInto(site: string): (path: string, text: string) => void {
  return (path, text) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
}

function copyReports(content: string, to: string): void {
  for (const path of reportsOf(content)) cpSync(join(content, path), join(to, path));
}

function reportsOf(content: string): readonly string[] {
  return pathsBelow(content).filter((path) => path.endsWith(".md"));
}

/** Folders of agencies and regions. */
function foldersOf(content: string): readonly string[] {
  const agencies = reportsOf(content).map((path) => dirname(path));
  return [...new Set([...agencies, ...agencies.map((folder) => dirname(folder))])];
}
