import { existsSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { storeDirectory } from "../../src/site/store.ts";
import { runData, runNode } from "../run.ts";
import { isAlive, lockFolder } from "../store/lock.ts";
import { publicFor } from "../store/outputs.ts";
import { replaceFolder, restoreFolder } from "../store/replace-folder.ts";
import { clearFinished, isFinished, markFinished } from "./finished.ts";

/** Where the finished site goes: `GONGKAI_OUT`, else `dist/`. Brings back what a killed build had put aside. */
export function outputDirectory(): string {
  const out = resolve(process.env["GONGKAI_OUT"] ?? "dist");
  restoreFolder(out);
  return out;
}

/** What is asked of a build. */
export interface BuildOptions {
  /** Language of its messages; that of the machine by default. */
  readonly lang?: string | undefined;
  /** Whether every text stands there compressed as well. */
  readonly precompress?: boolean;
}

/**
 * Content to data, data to pages, pages to a manifest. The site is made beside its place and moved there when
 * it is complete: a build that stops leaves the site that was there.
 * @returns exit code: 1 when a content file had errors (the rest is built), 2 when a stage failed and nothing changed
 */
export async function buildArchive(options: BuildOptions = {}): Promise<number> {
  const { lang, precompress = false } = options;
  const extras = precompress ? "precompressed" : "";
  const out = outputDirectory();
  const storeDir = storeDirectory();
  const release = lockFolder(storeDir, console.error);
  const staging = stagingBeside(out);
  try {
    const data = await runData(lang === undefined ? [] : ["--lang", lang]);
    if (data > 1) return data;
    if (isFinished(out, storeDir, extras)) {
      console.log(`The archive in ${out} is as it was`);
      return data;
    }
    clearFinished(storeDir);
    if (!(await writePages(storeDir, staging, precompress))) return 2;
    replaceFolder(staging, out);
    markFinished(out, storeDir, extras);
    console.log(`The archive is in ${out} (${Math.round(process.uptime())} s)`);
    return data;
  } finally {
    rmSync(staging, { recursive: true, force: true });
    release();
  }
}

/** Astro works in one place of the working tree, and bundles lie in one, whatever the output: one build at a time has them. */
const WORKSHOP = ".cache/astro";

/** Every file of the site into an empty folder. @returns whether all of them could be made */
async function writePages(
  storeDir: string,
  folder: string,
  precompress: boolean,
): Promise<boolean> {
  const environment = { GONGKAI_PUBLIC: publicFor(storeDir) };
  const stages: readonly (readonly [script: string, args: readonly string[]])[] = [
    ["scripts/pages.ts", [folder]],
    ["scripts/offline.ts", [folder]],
    ...(precompress ? [["scripts/precompress.ts", [folder]] as const] : []),
    ["scripts/trust/sbom.ts", [folder]],
    ["scripts/manifest.ts", [folder]],
  ];
  const release = lockFolder(WORKSHOP, console.error);
  try {
    for (const [script, args] of stages) {
      if ((await runNode(script, args, environment)) !== 0) return false;
    }
    return true;
  } finally {
    release();
  }
}

/** A folder of this process on the disk of `out`; those of builds that were killed are taken away. */
function stagingBeside(out: string): string {
  const parent = dirname(out);
  const prefix = `.${basename(out)}.new-`;
  const left = existsSync(parent) ? readdirSync(parent).filter((n) => n.startsWith(prefix)) : [];
  for (const name of left) {
    if (isAlive(Number(name.slice(prefix.length)))) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
  return join(parent, `${prefix}${process.pid}`);
}
