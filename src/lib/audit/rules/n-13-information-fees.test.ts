import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport, soundSketch } from "../testing.ts";
import { n13 } from "./n-13-information-fees.ts";

const saying = (year: number, other: string) => {
  const sketch = soundSketch(year);
  return sketchReport({ ...sketch, prose: { ...sketch.prose, other: [other] } });
};

test("N-13 passes information fees within administrative fees", () => {
  assert.deepEqual(conclusions(n13, contextWith(soundReport(2021))), ["PASS 300 ≤ 1205000"]);
});

test("N-13 fails information fees beyond them", () => {
  assert.deepEqual(
    conclusions(n13, contextWith(soundReport(2021, { "proactive.fees.amount": "0" }))),
    ["FAIL 300 > 0"],
  );
});

test("N-13 has nothing to test where section 6 says 无", () => {
  assert.deepEqual(conclusions(n13, contextWith(saying(2021, "无"))), [
    "NOT_ASSESSABLE not-in-report",
  ]);
});

test("N-13 does not hold money against a count of items", () => {
  assert.deepEqual(conclusions(n13, contextWith(soundReport(2020))), [
    "NOT_ASSESSABLE not-in-this-form",
  ]);
});
