import { resolve } from "node:path";
import { BINARIES, runNode } from "../run.ts";

/** Where the finished site goes: `GONGKAI_OUT`, else `dist/`. */
export function outputDirectory(): string {
  return resolve(process.env["GONGKAI_OUT"] ?? "dist");
}

/**
 * Content to data, data to pages, pages to a manifest.
 * @returns exit code: 1 when a content file had errors (the rest is built), another when a stage failed
 */
export async function buildArchive(): Promise<number> {
  const data = await runNode("scripts/data.ts");
  if (data > 1) return data;
  const out = outputDirectory();
  const pages = await runNode(BINARIES.astro, ["build", "--silent", "--outDir", out]);
  if (pages !== 0) return pages;
  const manifest = await runNode("scripts/manifest.ts", [out]);
  if (manifest !== 0) return manifest;
  console.log(`The archive is in ${out}`);
  return data;
}
