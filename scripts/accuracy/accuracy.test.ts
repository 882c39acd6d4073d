import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { importOriginal } from "../../src/lib/ingest/index.ts";
import { readRegions } from "../content/regions.ts";
import { sha256 } from "../store/hash.ts";
import { scoreCase } from "./score.ts";
import { readTruth } from "./truth.ts";

const CASES = readTruth(join(import.meta.dirname, "../../src/lib/ingest/fixtures/accuracy"));
const options = { agencies: [], regions: readRegions(), tool: "gongkai@0" };

for (const truth of CASES) {
  test(`importOriginal(${truth.name}) comes out ${truth.expect}, no figure silently wrong`, async () => {
    const bytes = readFileSync(truth.input);
    const result = await importOriginal(bytes, basename(truth.input), options, { sha256 });
    const score = scoreCase(truth, result);
    assert.deepEqual(score.wrong, []);
    assert.ok(score.holds, JSON.stringify(score));
  });
}

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
