/**
 * `scripts/pages.ts [OUT]`, a step of the build: renders the pages of the store into a folder, and takes what is
 * published as it is (`GONGKAI_PUBLIC`) into it. Exit: 2 when a page cannot be made.
 */
import { resolve } from "node:path";
import { storeDirectory } from "../src/site/store.ts";
import { pageBundle } from "./pages/page-bundle.ts";
import { renderPages } from "./pages/render-pages.ts";
import { takePublic } from "./pages/take-public.ts";
import { startProgress } from "./progress.ts";
import { pagesKey } from "./store/code-key.ts";

const out = resolve(process.argv[2] ?? process.env["GONGKAI_OUT"] ?? "dist");
const code = pagesKey();
const bundle = await pageBundle(code);
if (bundle === null) process.exit(2);
await renderPages({
  bundle,
  storeDir: storeDirectory(),
  out,
  code,
  progress: startProgress("pages"),
});
takePublic(resolve(process.env["GONGKAI_PUBLIC"] ?? "public"), out);
