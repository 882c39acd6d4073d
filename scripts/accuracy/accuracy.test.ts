import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { importOriginal } from "../../src/lib/ingest/index.ts";
import { readRegions } from "../content/regions.ts";
import { sha256 } from "../store/hash.ts";
import { PUBLISHED, publishedText } from "./published.ts";
import { type Score, scoreCase } from "./score.ts";
import { readTruth } from "./truth.ts";

const FOLDER = join(import.meta.dirname, "../../src/lib/ingest/fixtures/accuracy");
const { cases: CASES, problems: PROBLEMS } = readTruth(FOLDER);
const scores: Score[] = [];
const options = { agencies: [], regions: readRegions(), tool: "gongkai@0" };

for (const truth of CASES) {
  test(`importOriginal(${truth.name}) comes out ${truth.expect}, no figure silently wrong`, async () => {
    const bytes = readFileSync(truth.input);
    const result = await importOriginal(bytes, basename(truth.input), options, { sha256 });
    const score = scoreCase(truth, result);
    scores.push(score);
    assert.deepEqual(score.wrong, []);
    assert.ok(score.holds, JSON.stringify(score));
  });
}

test("the methods page shows the figures of this run; npm run accuracy -- --publish renews them", () => {
  assert.deepEqual(PROBLEMS, []);
  assert.equal(readFileSync(PUBLISHED, "utf8"), publishedText(scores));
});

test("readTruth(directory) names what is no case instead of leaving it out", () => {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-truth-"));
  const put = (path: string, text: string) => writeFileSync(join(folder, path), text);
  for (const name of ["truth", "inputs"]) mkdirSync(join(folder, name));
  const good = { slug: "good", input: "inputs/good.txt", format: "txt", expect: "ok" };
  put("inputs/good.txt", "x");
  put("inputs/alone.txt", "x");
  put("truth/good.json", JSON.stringify(good));
  put("truth/broken.json", "{");
  put("truth/gone.json", JSON.stringify({ ...good, input: "inputs/gone.txt" }));
  put("truth/label.json", JSON.stringify({ ...good, applications: { 无此行: [1] } }));
  put("truth/odd.json", JSON.stringify({ ...good, expect: "perfect" }));
  const { cases, problems } = readTruth(folder);
  assert.deepEqual(
    cases.map(({ name }) => name),
    ["good"],
  );
  assert.deepEqual(
    problems.map((problem) => problem.replace(/: .*/, "")),
    [
      "truth/broken.json",
      "truth/gone.json",
      "truth/label.json",
      "truth/odd.json",
      "inputs/alone.txt",
    ],
  );
  assert.deepEqual(readTruth(join(folder, "none")).cases, []);
  assert.equal(readTruth(join(folder, "none")).problems.length, 1);
});

test("importOriginal(bytes) gives the same result twice", async () => {
  const [first] = CASES.filter((each) => each.name === "seed-002");
  assert.ok(first);
  const bytes = readFileSync(first.input);
  const twice = [1, 2].map(() => importOriginal(bytes, basename(first.input), options, { sha256 }));
  const [left, right] = await Promise.all(twice);
  assert.deepEqual(left, right);
});

test("scoreCase(truth, result) counts a figure the truth does not have as wrong", async () => {
  const [truth] = CASES.filter((each) => each.name === "seed-002");
  assert.ok(truth);
  const bytes = readFileSync(truth.input);
  const result = await importOriginal(bytes, basename(truth.input), options, { sha256 });
  const fewer = new Map([...truth.figures].slice(1));
  const score = scoreCase({ ...truth, figures: fewer }, result);
  assert.equal(score.wrong.length, 1);
  assert.ok(!score.holds);
});
