import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport, soundSketch } from "../testing.ts";
import { n14 } from "./n-14-empty-sections.ts";

const saying = (year: number, other: string) => {
  const sketch = soundSketch(year);
  return sketchReport({ ...sketch, prose: { ...sketch.prose, other: [other] } });
};

test("N-14 notes a section that says 无", () => {
  assert.deepEqual(conclusions(n14, contextWith(saying(2020, "无。"))), ["FAIL"]);
});

test("N-14 is silent on sections that tell something", () => {
  assert.deepEqual(conclusions(n14, contextWith(soundReport(2020))), []);
});

test("N-14 does not take a sentence with 无 for an empty section", () => {
  assert.deepEqual(
    conclusions(n14, contextWith(saying(2020, "本年度无收费情况，其他事项见附件。"))),
    [],
  );
});
