/** `npm run dev`: Astro's live site over data that is made anew whenever a content file changes. */
import { watch } from "node:fs";
import { storeDirectory } from "../src/site/store.ts";
import { again } from "./again.ts";
import { contentDirectory } from "./content/files.ts";
import { BINARIES, runData, runNode } from "./run.ts";
import { publicFor } from "./store/outputs.ts";

/** Milliseconds a change waits for others: an editor writes a file in several steps. */
const SETTLE_MS = 200;

const data = await runData();
process.exitCode = data > 1 ? data : await live();

async function live(): Promise<number> {
  const remake = again(() => runData(), SETTLE_MS);
  const watcher = watch(contentDirectory(), { recursive: true }, remake);
  try {
    // Pages read the store as it is when they are asked for.
    return await runNode(BINARIES.astro, ["dev"], { GONGKAI_PUBLIC: publicFor(storeDirectory()) });
  } finally {
    watcher.close();
  }
}
