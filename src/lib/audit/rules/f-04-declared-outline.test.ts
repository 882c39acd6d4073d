import assert from "node:assert/strict";
import { test } from "node:test";
import {
  conclusions,
  contextWith,
  reportSaying,
  sketchReport,
  soundReport,
  soundSketch,
} from "../testing.ts";
import { f04 } from "./f-04-declared-outline.ts";

const announced = (count: string) => [
  `全文包括总体情况、主动公开情况、申请处理情况、复议诉讼情况、问题及改进情况、其他需要报告的事项等${count}个部分。`,
];

test("F-04 passes as many parts as announced", () => {
  const sketch = soundSketch(2020);
  const report = sketchReport({ ...sketch, prose: { ...sketch.prose, preamble: announced("六") } });
  assert.deepEqual(conclusions(f04, contextWith(report)), ["PASS 6 = 6"]);
});

test("F-04 lays a missing part to our copy", () => {
  const report = sketchReport({
    prose: { preamble: announced("六"), overview: [], proactive: [], problems: [], other: [] },
  });
  assert.deepEqual(conclusions(f04, contextWith(report)), ["FAIL not-in-our-copy 6 ≠ 4"]);
});

test("F-04 is silent where no outline is announced", () => {
  assert.deepEqual(conclusions(f04, contextWith(soundReport(2020))), []);
});

test("F-04 does not take any list of aspects for an outline", () => {
  assert.deepEqual(
    conclusions(
      f04,
      contextWith(reportSaying(2020, "主动公开工作包括制度、平台、队伍等三个方面。")),
    ),
    [],
  );
});
