/** `npm run dev`: data once, then Astro's live site; run `npm run data` again after changing content. */
import { storeDirectory } from "../src/site/store.ts";
import { BINARIES, runNode } from "./run.ts";
import { publicFor } from "./store/outputs.ts";

const data = await runNode("scripts/data.ts");
process.exitCode =
  data > 1
    ? data
    : await runNode(BINARIES.astro, ["dev"], { GONGKAI_PUBLIC: publicFor(storeDirectory()) });
