import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport, soundSketch } from "../testing.ts";
import { t204 } from "./t2-04-backlog.ts";

test("T2-04 explains more disclosed than made by the backlog the prose tells", () => {
  const sketch = soundSketch(2020);
  const rows = { ...sketch.rows, "proactive.normativeDocuments": "11 13 14" };
  const prose = {
    ...sketch.prose,
    overview: ["其中规范性文件新制作11件，新公开13件（含上年结转2件），对外公开总数量为14件。"],
  };
  const [, finding] = t204.check(contextWith(sketchReport({ ...sketch, rows, prose })));
  assert.equal(finding?.equation, "11 + 2 = 13");
  assert.equal(finding?.verdict, "EXPLAINED");
  assert.equal(finding?.explanation?.strength, "weak");
});

test("T2-04 notes more disclosed than made without a word of it", () => {
  assert.deepEqual(
    conclusions(
      t204,
      contextWith(soundReport(2020, { "proactive.normativeDocuments.disclosed": "13" })),
    ).slice(1),
    ["FAIL 13 > 5"],
  );
});

test("T2-04 passes as many disclosed as made", () => {
  assert.deepEqual(conclusions(t204, contextWith(soundReport(2020))), ["PASS 0 ≤ 0", "PASS 5 ≤ 5"]);
});

test("T2-04 takes no backlog that does not make up the difference", () => {
  const sketch = soundSketch(2020);
  const rows = { ...sketch.rows, "proactive.normativeDocuments": "11 13 14" };
  const prose = { ...sketch.prose, overview: ["规范性文件新公开13件（含上年结转3件）。"] };
  assert.deepEqual(
    conclusions(t204, contextWith(sketchReport({ ...sketch, rows, prose }))).slice(1),
    ["FAIL 13 > 11"],
  );
});
