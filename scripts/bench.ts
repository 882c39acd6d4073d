/**
 * `npm run bench -- [search|build|lighthouse] [--reports N] [--queries N] [--rivals|--no-rivals] [--pagefind]
 * [--json FILE]`: measures on synthetic archives and prints; writes nothing but the JSON asked for. Other engines run
 * beside the search unless they are left out, and beside the build when they are asked for; Pagefind is asked for by
 * name there, since it takes many minutes and 6 GB at 10 000 reports. They are installed outside the project.
 * `lighthouse` measures the built site and exits 1 when a score is below 95.
 * `npm run bench -- load [--site DIR] [--seconds N] [--json FILE]`: a finished site under nginx and wrk.
 * Exit: 0 when it ran, 2 on arguments it does not know.
 */
import { parseArgs } from "node:util";
import { benchBuild } from "./bench/build.ts";
import { benchLighthouse } from "./bench/lighthouse.ts";
import { benchLoad } from "./bench/load.ts";
import { benchSearch } from "./bench/search.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    reports: { type: "string", default: "1000" },
    queries: { type: "string", default: "20" },
    rivals: { type: "boolean" },
    pagefind: { type: "boolean", default: false },
    site: { type: "string", default: "dist" },
    seconds: { type: "string", default: "30" },
    json: { type: "string" },
  },
});

/** What can be measured. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  build: () =>
    benchBuild({
      reports: Number(values.reports),
      rivals: (values.rivals ?? false) || values.pagefind,
      pagefind: values.pagefind,
      json: values.json ?? null,
    }),
  load: () =>
    benchLoad({ site: values.site, seconds: Number(values.seconds), json: values.json ?? null }),
  search: () =>
    benchSearch({
      reports: Number(values.reports),
      queries: Number(values.queries),
      rivals: values.rivals ?? true,
    }),
  lighthouse: async () => {
    if (!(await benchLighthouse())) process.exitCode = 1;
  },
};

const bench = BENCHES[positionals[0] ?? "search"];
if (bench) await bench();
else {
  console.error(
    `Unexpected ${positionals[0]}, expected one of: ${Object.keys(BENCHES).join(", ")}`,
  );
  process.exitCode = 2;
}
