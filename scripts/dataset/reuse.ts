import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { type Prints, reuseCounter } from "../../src/lib/reuse/index.ts";
import { writeText } from "./file-sink.ts";
import { type MadePortion, PRINTS_PART } from "./portion/parts.ts";

/**
 * Counts the sentences of the whole archive and keeps what was found in the store, a file an agency, for the
 * pages of its reports.
 */
export function writeReuse(storeDir: string, portions: readonly MadePortion[]): void {
  const counter = reuseCounter();
  for (const { folder } of portions) {
    const prints = deserialize(readFileSync(join(folder, PRINTS_PART))) as readonly Prints[];
    for (const report of prints) counter.add(report);
  }
  const folder = join(storeDir, "reuse");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { agency, reports } of counter.close()) {
    writeText(join(folder, `${agency}.json`), JSON.stringify(reports));
  }
}
