import { spawnSync } from "node:child_process";
import { appendFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathsBelow } from "../../dataset/paths.ts";
import { BUNDLES } from "../../pages/page-bundle.ts";
import { type Cost, measure, type Size, sizeOf } from "../measure.ts";
import { writeEleventySite, writeHugoSite } from "./rival-sites.ts";

/** One line of the bench: what one program did with one archive. */
export interface Run extends Omit<Cost, "output"> {
  readonly reports: number;
  readonly name: string;
  /** What it wrote, null where that is not asked. */
  readonly size: Size | null;
}

/** Folders of one archive that is measured. */
export interface Bench {
  readonly reports: number;
  /** The synthetic content. */
  readonly content: string;
  /** A folder for everything that is made of it. */
  readonly folder: string;
  /** Where the rivals are installed. */
  readonly rivals: string | null;
  /** Whether Pagefind is run too. */
  readonly pagefind: boolean;
}

/** Our own stages one by one, each in as fresh a state as it can have. */
export async function stageRuns(bench: Bench): Promise<readonly Run[]> {
  const { reports, content, folder } = bench;
  const at = join(folder, "stages");
  const env = { GONGKAI_CONTENT: content, GONGKAI_STORE: join(at, "store") };
  const made = await measure(process.execPath, ["scripts/bench/build/stages.ts", at], { env });
  const stages = JSON.parse(made.output) as readonly (Omit<Cost, "output"> & { stage: string })[];
  const wrote: Readonly<Record<string, Size>> = {
    store: sizeOf(join(at, "store")),
    data: sizeOf(join(at, "data")),
    search: sizeOf(join(at, "search")),
  };
  rmSync(at, { recursive: true, force: true });
  return stages.map(({ stage, ...cost }) => ({
    reports,
    name: `  ${stage}`,
    ...cost,
    size: wrote[stage] ?? null,
  }));
}

/** The whole build: from nothing, again, and after one figure changed. */
export async function buildRuns(bench: Bench): Promise<readonly Run[]> {
  const { content, folder } = bench;
  const out = join(folder, "site");
  const env = {
    GONGKAI_CONTENT: content,
    GONGKAI_STORE: join(folder, "store"),
    GONGKAI_OUT: out,
  };
  rmSync(BUNDLES, { recursive: true, force: true });
  const build = () => measure(process.execPath, ["scripts/build.ts"], { env });
  const cold = run(bench, "build, cold", await build(), out);
  const again = run(bench, "build, nothing changed", await build());
  changeOne(content);
  return [cold, again, run(bench, "build, one report changed", await build())];
}

/** Pages alone over a finished store, nothing kept. */
export async function pagesRuns(bench: Bench): Promise<readonly Run[]> {
  const { content, folder } = bench;
  const store = join(folder, "store");
  for (const kept of [BUNDLES, join(store, "pages")]) {
    rmSync(kept, { recursive: true, force: true });
  }
  const out = join(folder, "pages");
  const env = {
    GONGKAI_CONTENT: content,
    GONGKAI_STORE: store,
    GONGKAI_PUBLIC: join(store, "public"),
  };
  const made = await measure(process.execPath, ["scripts/pages.ts", out], { env });
  const pages = run(bench, "  pages", made, out);
  rmSync(out, { recursive: true, force: true });
  return [pages];
}

/** Hugo, where asked Pagefind over what Hugo made, and Eleventy, on the same reports. */
export async function rivalRuns(bench: Bench): Promise<readonly Run[]> {
  if (bench.rivals === null) return [];
  return [
    ...(hasHugo() ? await hugoRuns(bench, bench.rivals) : []),
    await eleventyRun(bench, bench.rivals),
  ];
}

/** Whether the machine has Hugo. */
export function hasHugo(): boolean {
  return spawnSync("hugo", ["version"]).status === 0;
}

async function hugoRuns(bench: Bench, rivals: string): Promise<readonly Run[]> {
  const site = join(bench.folder, "hugo");
  writeHugoSite(bench.content, site);
  const pages = join(site, "public");
  const runs = [run(bench, "Hugo", await measure("hugo", ["--quiet"], { cwd: site }), pages)];
  if (bench.pagefind) {
    const index = join(site, "pagefind");
    const args = ["--site", pages, "--output-path", index, "--force-language", "zh"];
    const program = join(rivals, "node_modules/.bin/pagefind");
    runs.push(run(bench, "Pagefind", await measure(program, args), index));
  }
  rmSync(site, { recursive: true, force: true });
  return runs;
}

async function eleventyRun(bench: Bench, rivals: string): Promise<Run> {
  const site = join(bench.folder, "eleventy");
  writeEleventySite(bench.content, site);
  const cli = join(rivals, "node_modules/@11ty/eleventy/cmd.cjs");
  const made = await measure(process.execPath, [cli, "--quiet"], { cwd: site });
  const found = run(bench, "Eleventy", made, join(site, "_site"));
  rmSync(site, { recursive: true, force: true });
  return found;
}

function run({ reports }: Bench, name: string, cost: Cost, out?: string): Run {
  const { output: _, ...figures } = cost;
  return { reports, name, ...figures, size: out === undefined ? null : sizeOf(out) };
}

/** A sentence more in the first report. */
function changeOne(content: string): void {
  const first = pathsBelow(content).find((path) => path.endsWith(".md")) as string;
  appendFileSync(join(content, first), "\n本年度无其他需要说明的事项。\n");
}
