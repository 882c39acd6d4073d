import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sealPage } from "../../src/site/seal.ts";
import { pagesKey } from "../store/code-key.ts";
import { writeAtomically } from "../store/write-atomically.ts";

/** The page that checks drafts and its single-file twin, in each language. */
const PAGES = [
  ["check.html", "check-offline.html"],
  ["en/check.html", "en/check-offline.html"],
] as const;

/** Data above this stays out of the file: it then checks drafts without last year and like bodies. */
const MOST_DATA_BYTES = 1_500_000;

/**
 * Makes one self-contained file of each built check page: its markup, the site's style sheet, the importer with
 * all its readers, and the published figures where they are small. The same site gives the same bytes.
 * @param folder a finished site
 * @param storeDir keeps the script for the next build
 * @throws when the check page is not as expected
 */
export async function writeOfflineCheck(folder: string, storeDir: string): Promise<void> {
  const present = PAGES.filter(([page]) => existsSync(join(folder, page)));
  if (present.length === 0) return;
  const script = await offlineScript(join(storeDir, "offline.json"));
  const data = archiveData(folder);
  for (const [page, target] of present) {
    const html = readFileSync(join(folder, page), "utf8");
    const made = singleFile(html, styleOf(folder, page, html), script, data);
    writeFileSync(join(folder, target), sealPage(made, target));
  }
}

/** The script of the page, bundled anew only where some code changed. */
async function offlineScript(kept: string): Promise<string> {
  const code = pagesKey();
  if (existsSync(kept)) {
    const before = JSON.parse(readFileSync(kept, "utf8")) as { code: string; script: string };
    if (before.code === code) return before.script;
  }
  // The bundler takes longer to load than all the rest.
  const { bundleScript } = await import("./bundle-script.ts");
  const script = await bundleScript("src/components/check/offline-script.ts");
  writeAtomically(kept, JSON.stringify({ code, script }));
  return script;
}

/** The page's head and body without frame, links or anything that lies in another file. */
function singleFile(html: string, style: string, script: string, data: string): string {
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(html)?.[0];
    if (found === undefined) throw new Error(`The check page lacks ${pattern.source}`);
    return found;
  };
  const main = take(/<main[\s\S]*<\/main>/)
    .replace(/<script[\s\S]*?<\/script>/g, "")
    .replace(/<span[^>]*data-offline[\s\S]*?<\/span><\/span>/, "")
    .replace(/ data-(?:root|pages)="[^"]*"/g, "");
  const accents = take(/<style>[\s\S]*?<\/style>/);
  return [
    "<!doctype html>",
    `${take(/<html[^>]*>/)}<head><meta charset="utf-8">`,
    take(/<title>[^<]*<\/title>/),
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    accents,
    `<style>${style}</style>`,
    `</head><body>${main}`,
    `<script type="application/json" id="archive-data">${data}</script>`,
    `<script type="module">${script}</script>`,
    "</body></html>\n",
  ].join("");
}

function styleOf(folder: string, page: string, html: string): string {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  return sheets
    .map(([, address]) => readFileSync(join(folder, page, "..", address as string), "utf8"))
    .join("");
}

/** The published files the page would fetch, by path; none when they are large. */
function archiveData(folder: string): string {
  const paths = ["data/v1/catalogue.json", ...globSync("data/v1/series/*.json", { cwd: folder })];
  const present = paths.filter((path) => existsSync(join(folder, path)));
  const bytes = present.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  // A character takes three bytes at most, so nothing of a large archive need be opened.
  if (bytes > 3 * MOST_DATA_BYTES) return "{}";
  const files = present
    .map((path) => path.replaceAll("\\", "/"))
    .sort()
    .map((path) => [path, JSON.parse(readFileSync(join(folder, path), "utf8"))] as const);
  const text = JSON.stringify(Object.fromEntries(files)).replace(/</g, "\\u003c");
  return text.length > MOST_DATA_BYTES ? "{}" : text;
}
