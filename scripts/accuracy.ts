/**
 * `npm run accuracy -- [DIR] [--json]`: scores the importer on a folder of `inputs/` and hand-checked `truth/`.
 * `--publish` writes the sums the methods page shows. Exit 1 when a figure is silently wrong, a case does not come out as
 * expected, or a file of the folder is no case.
 */
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { importOriginal } from "../src/lib/ingest/index.ts";
import { PUBLISHED, publishedText } from "./accuracy/published.ts";
import { type Score, scoreCase } from "./accuracy/score.ts";
import { scoreTable } from "./accuracy/table.ts";
import { readTruth, type TruthCase } from "./accuracy/truth.ts";
import { readRegions } from "./content/regions.ts";
import { sha256 } from "./store/hash.ts";
import { writeAtomically } from "./store/write-atomically.ts";

/** The project's own cases: real tables in the layouts they came in, without their prose. */
const OWN_CASES = join(import.meta.dirname, "../src/lib/ingest/fixtures/accuracy");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    publish: { type: "boolean", default: false },
  },
});
const directory = resolve(positionals[0] ?? OWN_CASES);
const regions = readRegions();
const scores: Score[] = [];
const { cases, problems } = readTruth(directory);
for (const truth of cases) scores.push(await score(truth));
console.log(values.json ? JSON.stringify(scores) : scoreTable(scores));
for (const problem of problems) console.error(problem);
if (values.publish) writeAtomically(PUBLISHED, publishedText(scores));
const isGood = scores.length > 0 && scores.every((each) => each.holds && each.wrong.length === 0);
process.exitCode = isGood && problems.length === 0 ? 0 : 1;

async function score(truth: TruthCase): Promise<Score> {
  const bytes = readFileSync(truth.input);
  const options = { agencies: [], regions, tool: "accuracy" };
  return scoreCase(truth, await importOriginal(bytes, basename(truth.input), options, { sha256 }));
}
