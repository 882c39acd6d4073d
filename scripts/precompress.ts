/**
 * `scripts/precompress.ts OUT`, a step of `npm run build -- --precompress`: beside every text of a finished site writes
 * what a server that can send compressed files needs, `.br` and `.gz`.
 */
import { createReadStream, createWriteStream, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import type { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliCompress, createGzip } from "node:zlib";
import { pathsBelow } from "./dataset/paths.ts";
import { startProgress } from "./progress.ts";

/** Texts. Parquet, zip, fonts and the search index are compressed as they are. */
const TEXT = /\.(?:html|css|m?js|json|csv|svg|xml|txt|webmanifest)$/;

/** Below this a compressed file saves no packet. */
const LEAST_BYTES = 1024;

/** Close to the best a text gets, at a tenth of the time. */
const BROTLI_QUALITY = 6;

/** How each edition is made, by its ending. */
const EDITIONS: Readonly<Record<string, (bytes: number) => Transform>> = {
  br: (bytes) =>
    createBrotliCompress({
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
      },
    }),
  gz: () => createGzip({ level: 6 }),
};

const out = resolve(process.argv[2] ?? process.env["GONGKAI_OUT"] ?? "dist");
const progress = startProgress("precompress");
const queue = pathsBelow(out)
  .filter((path) => TEXT.test(path) && !path.startsWith("search/"))
  .map((path) => join(out, path))
  .filter((path) => statSync(path).size >= LEAST_BYTES);
const total = queue.length;
let done = 0;
await Promise.all(Array.from({ length: availableParallelism() }, work));
progress.end(`${total} files, each as ${Object.keys(EDITIONS).join(" and ")}`);

async function work(): Promise<void> {
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    for (const [ending, make] of Object.entries(EDITIONS)) {
      const encoder = make(statSync(path).size);
      await pipeline(createReadStream(path), encoder, createWriteStream(`${path}.${ending}`));
    }
    progress.advance(++done, total);
  }
}
