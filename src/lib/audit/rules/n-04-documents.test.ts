import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n04 } from "./n-04-documents.ts";

test("N-04 passes documents that the table counts too", () => {
  assert.deepEqual(
    conclusions(
      n04,
      contextWith(reportSaying(2021, "制发行政规范性文件2件。开展行政规范性文件清理，废止2件。")),
    ),
    ["PASS 2 = 2", "PASS 2 = 2"],
  );
});

test("N-04 fails documents repealed that differ", () => {
  assert.deepEqual(
    conclusions(n04, contextWith(reportSaying(2021, "开展行政规范性文件清理，废止5件。"))),
    ["FAIL 5 ≠ 2"],
  );
});

test("N-04 explains those kept at a clean-up by those issued since", () => {
  assert.deepEqual(
    conclusions(n04, contextWith(reportSaying(2021, "开展行政规范性文件清理，共保留文件22件。"))),
    ["EXPLAINED 22 + 2 = 24"],
  );
});

test("N-04 lets published documents confirm, never contradict", () => {
  const says = (count: number) =>
    reportSaying(2021, `公开政策文件27件，其中行政规范性文件${count}件。`);
  assert.deepEqual(conclusions(n04, contextWith(says(2))), ["PASS 2 = 2"]);
  assert.deepEqual(conclusions(n04, contextWith(says(14))), []);
});
