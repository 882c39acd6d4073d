import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { headersFile } from "../../src/site/hosting/servers.ts";

/** Writes `_headers` into a finished site: Cloudflare Pages and Netlify read it, other servers ignore it. */
export function writeHeadersFile(outDir: string): void {
  writeFileSync(join(outDir, "_headers"), headersFile());
}
