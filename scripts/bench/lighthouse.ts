import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { serveStatic } from "../serve.ts";
import { findOrInstallBrowser } from "../test/browser.ts";
import { table } from "./table.ts";

const run = promisify(execFile);

/** Installed into a temporary folder, never into this project. */
const LIGHTHOUSE = "lighthouse@13.5.0";

/** What is measured: one page of each kind a reader meets first. */
const PAGES: Readonly<Record<string, string>> = {
  home: "index.html",
  report: "reports/410822/government/2020.html",
  agency: "agencies/321300/government.html",
  compare: "compare.html?a=321300,320813&i=openness.closed",
  search: "search.html?q=%E6%94%BF%E5%BA%9C",
};

const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"] as const;

/** The least score of any page in any category. */
const LEAST = 95;

interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null }>
  >;
}

/**
 * Prints what Lighthouse says of five pages of the built site, on its simulated slow phone, and every audit that took
 * points. @returns whether every score is 95 or more
 */
export async function benchLighthouse(): Promise<boolean> {
  const dist = resolve(process.env["GONGKAI_OUT"] ?? "dist");
  // Every host compresses; without it the simulated phone waits for three times the bytes.
  if (!existsSync(join(dist, "index.html.br")))
    throw new Error(`No compressed site in ${dist}: npm run build -- --precompress`);
  const chrome = findOrInstallBrowser(console.log);
  const folder = mkdtempSync(join(tmpdir(), "gongkai-lighthouse-"));
  const site = await serveStatic(dist, { port: 0, compressed: true });
  try {
    execFileSync("npm", ["install", "--no-save", "--prefix", folder, LIGHTHOUSE], {
      stdio: "pipe",
    });
    const results: (readonly [name: string, result: Result])[] = [];
    for (const [name, path] of Object.entries(PAGES)) {
      results.push([name, await measure(folder, chrome, site.address + path)]);
    }
    print(results);
    return results.every(([, result]) => scoresOf(result).every((score) => score >= LEAST));
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Not at once: this process must go on serving the page that is measured. */
async function measure(folder: string, chrome: string, address: string): Promise<Result> {
  const out = join(folder, "result.json");
  const flags = "--headless --no-sandbox --disable-gpu";
  const program = join(folder, "node_modules/lighthouse/cli/index.js");
  await run(
    process.execPath,
    [
      program,
      address,
      "--quiet",
      "--output=json",
      `--output-path=${out}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: chrome } },
  );
  return JSON.parse(readFileSync(out, "utf8")) as Result;
}

/** 0 to 100 by category; a category that could not be measured is 0. */
function scoresOf({ categories }: Result): readonly number[] {
  return CATEGORIES.map((category) => {
    const score = categories[category]?.score;
    return score === null || score === undefined ? 0 : Math.round(score * 100);
  });
}

function print(results: readonly (readonly [name: string, result: Result])[]): void {
  const rows = results.map(([name, result]) => [name, ...scoresOf(result).map(String)]);
  console.log(`${LIGHTHOUSE}, simulated slow phone, scores of 100`);
  console.log(table(["page", ...CATEGORIES], rows));
  for (const [name, { audits }] of results) {
    for (const [id, { title, score }] of Object.entries(audits)) {
      if (score !== null && score < 0.9) console.log(`${name}: ${id} ${score} · ${title}`);
    }
  }
}
