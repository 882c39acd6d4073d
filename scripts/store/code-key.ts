import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * A hash of all code and libraries that records are made by. A cache keyed by it cannot outlive a change
 * of the parser, the audit or a maker, whether or not somebody remembered to raise a version.
 */
export function codeKey(): string {
  return keyOf([
    "src/lib/**/*.ts",
    "scripts/{content,store,dataset,search,cards}/**/*.ts",
    "scripts/data.ts",
  ]);
}

/** A hash of all that pages are made by, besides the archive: code, styles, libraries, the address of the site. */
export function pagesKey(): string {
  const made = keyOf([
    "src/**/*.{ts,astro,css,json}",
    "scripts/{pages,offline}/*.ts",
    "astro.config.mjs",
    "package.json",
  ]);
  return `${made} ${process.version} ${process.env["SITE"] ?? ""}`;
}

/** A hash of files of this project that fit one of the patterns, tests aside, and of the libraries. */
function keyOf(patterns: readonly string[]): string {
  const hash = createHash("sha256");
  const found = globSync([...patterns, "package-lock.json"], { cwd: ROOT });
  for (const file of found.filter((file) => !file.endsWith(".test.ts")).sort()) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}
