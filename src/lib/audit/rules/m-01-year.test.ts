import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundSketch } from "../testing.ts";
import { m01 } from "./m-01-year.ts";

test("M-01 passes one year throughout, whatever the order of the title", () => {
  const report = sketchReport({
    ...soundSketch(2021),
    meta: { title: "2021年度绥滨县政府信息公开工作报告" },
  });
  assert.deepEqual(conclusions(m01, contextWith(report)), ["PASS 2021 = 2021"]);
});

test("M-01 fails a title of another year", () => {
  const report = sketchReport({
    ...soundSketch(2021),
    meta: { title: "绥滨县2020年政府信息公开工作年度报告" },
  });
  assert.deepEqual(conclusions(m01, contextWith(report)), ["FAIL 2020 ≠ 2021"]);
});

test("M-01 reads a year in Chinese numerals", () => {
  const report = sketchReport({
    ...soundSketch(2020),
    meta: { title: "绥滨县二〇二〇年政府信息公开工作年度报告" },
  });
  assert.deepEqual(conclusions(m01, contextWith(report)), ["PASS 2020 = 2020"]);
});

test("M-01 cannot judge a title without a year", () => {
  const report = sketchReport({
    ...soundSketch(2020),
    meta: { title: "政府信息公开工作年度报告" },
  });
  assert.deepEqual(conclusions(m01, contextWith(report)), ["NOT_ASSESSABLE not-in-report"]);
});
