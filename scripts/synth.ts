/**
 * `npm run synth -- --reports N --out DIR [--faults 0.05] [--seed TEXT]`: a deterministic synthetic archive,
 * marked as such on every page.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readRegions } from "./content/regions.ts";
import { synthArchive } from "./synth/archive.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "100" },
    out: { type: "string" },
    faults: { type: "string", default: "0.05" },
    seed: { type: "string", default: "gongkai" },
  },
});
if (values.out === undefined || !/^\d+$/.test(values.reports)) {
  console.error("Usage: npm run synth -- --reports N --out DIR [--faults 0.05] [--seed TEXT]");
  process.exit(2);
}

const out = resolve(values.out);
const counties = [...readRegions().values()]
  .filter((region) => region.level === "county")
  .sort((a, b) => (a.code < b.code ? -1 : 1));
let reports = 0;
const options = {
  reports: Number(values.reports),
  faults: Number(values.faults),
  seed: values.seed,
  counties,
};
for (const { path, text } of synthArchive(options)) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  if (path.endsWith(".md")) reports++;
}
console.log(`${reports} synthetic reports in ${out}`);
