import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying, sketchReport, soundSketch } from "../testing.ts";
import { y07 } from "./y-07-stale-year.ts";

test("Y-07 fails a sentence that tells last year as this one", () => {
  assert.deepEqual(
    conclusions(y07, contextWith(reportSaying(2021, "2020年，全县共公开信息20条。"))),
    ["FAIL"],
  );
});

test("Y-07 passes the title of a cited document", () => {
  assert.deepEqual(
    conclusions(
      y07,
      contextWith(
        reportSaying(2021, "2021年，发布了《2020年绥滨县国民经济和社会发展统计公报》等资料。"),
      ),
    ),
    ["PASS"],
  );
});

test("Y-07 passes a comparison and a past act", () => {
  assert.deepEqual(
    conclusions(
      y07,
      contextWith(
        reportSaying(2021, "2020年，我县制定的办法继续施行。", "公开信息20条，较2020年增长两成。"),
      ),
    ),
    ["PASS"],
  );
});

test("Y-07 reads the section on problems too, and does not take 较为 for a comparison", () => {
  const sketch = soundSketch(2021);
  const problems = ["2020年，各部门的公开工作仍有不足，人手较为紧张。"];
  const report = sketchReport({ ...sketch, prose: { ...sketch.prose, problems } });
  assert.deepEqual(conclusions(y07, contextWith(report)), ["FAIL"]);
});
