/**
 * `scripts/manifest.ts [OUT]`, the last step of the build: writes `robots.txt`, `sitemap.xml`, `opensearch.xml`
 * and `_headers` into a finished site (`dist/` by default), then `manifest-sha256.txt` over everything in it.
 */
import { resolve } from "node:path";
import { storeDirectory } from "../src/site/store.ts";
import { writeManifest } from "./dataset/manifest.ts";
import { writeSiteFiles } from "./dataset/site-files.ts";
import { writeHeadersFile } from "./hosting/write-headers-file.ts";

const outDir = resolve(process.argv[2] ?? process.env["GONGKAI_OUT"] ?? "dist");
const storeDir = storeDirectory();

writeSiteFiles({ outDir, storeDir });
writeHeadersFile(outDir);
writeManifest(outDir, storeDir);
