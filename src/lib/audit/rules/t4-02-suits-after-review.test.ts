import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t402 } from "./t4-02-suits-after-review.ts";

test("T4-02 passes suits within the reconsiderations concluded", () => {
  assert.deepEqual(conclusions(t402, contextWith(soundReport(2021))), ["PASS 1 ≤ 1 + 1 + 0"]);
});

test("T4-02 fails more suits than this year and the last account for", () => {
  const many = { "review.litigationAfterReconsideration.total": "9" };
  const report = soundReport(2022, many);
  assert.deepEqual(
    conclusions(t402, contextWith(report, { series: [soundReport(2021), report] })),
    ["FAIL 9 > 1 + 1 + 0 + 1 + 1 + 0"],
  );
});

test("T4-02 cannot judge more suits where last year is not held", () => {
  assert.deepEqual(
    conclusions(
      t402,
      contextWith(soundReport(2022, { "review.litigationAfterReconsideration.total": "9" })),
    ),
    ["NOT_ASSESSABLE not-in-our-copy 9 > 1 + 1 + 0"],
  );
});

test("T4-02 is silent where there was no suit", () => {
  assert.deepEqual(
    conclusions(
      t402,
      contextWith(soundReport(2021, { "review.litigationAfterReconsideration.total": "0" })),
    ),
    [],
  );
});
