import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "../..");

/**
 * A hash of all code and libraries that records are made by. A cache keyed by it cannot outlive a change
 * of the parser, the audit or a maker, whether or not somebody remembered to raise a version.
 */
export function codeKey(): string {
  const hash = createHash("sha256");
  const files = globSync(["src/lib/**/*.ts", "scripts/{content,store,dataset,search}/**/*.ts"], {
    cwd: ROOT,
  });
  const sources = files.filter((file) => !file.endsWith(".test.ts")).sort();
  for (const file of [...sources, "scripts/data.ts", "package-lock.json"]) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(ROOT, file)))
      .update("\0");
  }
  return hash.digest("hex");
}
