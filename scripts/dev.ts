/** `npm run dev`: data once, then Astro's live site; run `npm run data` again after changing content. */
import { BINARIES, runNode } from "./run.ts";

const data = await runNode("scripts/data.ts");
process.exitCode = data > 1 ? data : await runNode(BINARIES.astro, ["dev"]);
