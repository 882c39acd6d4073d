import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t403 } from "./t4-03-pending-reappears.ts";

test("T4-03 passes pending cases within next year’s total", () => {
  const report = soundReport(2022);
  assert.deepEqual(
    conclusions(t403, contextWith(report, { series: [soundReport(2021), report] })),
    ["PASS 1 ≤ 1"],
  );
});

test("T4-03 notes more pending than next year counts", () => {
  const report = soundReport(2022, { "review.litigationDirect.total": "0" });
  assert.deepEqual(
    conclusions(t403, contextWith(report, { series: [soundReport(2021), report] })),
    ["FAIL 1 > 0"],
  );
});

test("T4-03 cannot judge without last year", () => {
  assert.deepEqual(conclusions(t403, contextWith(soundReport(2022))), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});
