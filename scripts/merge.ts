/**
 * `npm run merge -- PART…`: joins the stores that jobs made of parts of an archive, then builds the whole.
 * A job checks out the reports of its province and runs `GONGKAI_STORE=PART npm run build`; this command runs where all
 * reports are. The site equals, byte for byte, one that was built at once.
 * Exit: as `npm run build`; 2 when the parts do not fit together.
 */
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { storeDirectory } from "../src/site/store.ts";
import { buildArchive } from "./build/archive.ts";
import { mergeStores } from "./merge/merge-stores.ts";
import { codeKey } from "./store/code-key.ts";

const { positionals } = parseArgs({ allowPositionals: true });
process.exitCode = positionals.length === 0 ? withoutParts() : await merge(positionals);

function withoutParts(): number {
  console.error("Usage: npm run merge -- PART…, each the GONGKAI_STORE of a job's npm run build");
  return 2;
}

async function merge(parts: readonly string[]): Promise<number> {
  try {
    const paths = parts.map((part) => resolve(part));
    const { records, pages } = mergeStores(paths, storeDirectory(), codeKey());
    console.log(`${records} records and ${pages} pages of ${parts.length} parts`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  return buildArchive();
}
