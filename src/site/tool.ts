import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** What the frontmatter names as the importer, `gongkai@0.1.0`. */
export const TOOL = `gongkai@${packageVersion()}`;

function packageVersion(): string {
  const text = readFileSync(resolve("package.json"), "utf8");
  return (JSON.parse(text) as { readonly version: string }).version;
}
