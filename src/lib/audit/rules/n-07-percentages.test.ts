import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n07 } from "./n-07-percentages.ts";

test("N-07 passes a percentage that follows from two counts", () => {
  assert.deepEqual(
    conclusions(
      n07,
      contextWith(
        reportSaying(
          2020,
          "办理投诉建议547件，办理完成547件，办结率达100%。",
          "收到建议300件，采纳200件，采纳率66.7%。",
        ),
      ),
    ),
    ["PASS 547 / 547 = 100 %", "PASS 200 / 300 = 66.7 %"],
  );
});

test("N-07 fails one that does not", () => {
  assert.deepEqual(
    conclusions(
      n07,
      contextWith(reportSaying(2020, "办理投诉建议547件，办理完成500件，办结率达100%。")),
    ),
    ["FAIL 500 / 547 ≠ 100 %"],
  );
});

test("N-07 allows one unit of the last digit", () => {
  assert.deepEqual(
    conclusions(n07, contextWith(reportSaying(2020, "收到建议300件，采纳200件，采纳率66%。"))),
    ["PASS 200 / 300 ≈ 66 %"],
  );
});

test("N-07 says nothing of a rate that stands alone, or of growth", () => {
  assert.deepEqual(
    conclusions(
      n07,
      contextWith(
        reportSaying(2020, "网上可办率达96.45%。", "受理10件，办结12件，同比增长率20%。"),
      ),
    ),
    [],
  );
});

test("N-07 reads each passage between semicolons by itself", () => {
  const says = (text: string) => conclusions(n07, contextWith(reportSaying(2020, text)));
  assert.deepEqual(says("发布信息80条；收到来信40件，办结39件，办结率100%。"), [
    "FAIL 39 / 40 ≠ 100 %",
  ]);
});
