import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t401 } from "./t4-01-result-sum.ts";

test("T4-01 passes three groups that add up", () => {
  assert.deepEqual(conclusions(t401, contextWith(soundReport(2020))), [
    "PASS 1 + 1 + 0 + 0 = 2",
    "PASS 0 + 0 + 0 + 1 = 1",
    "PASS 1 + 0 + 0 + 0 = 1",
  ]);
});

test("T4-01 fails a group that does not", () => {
  assert.deepEqual(
    conclusions(
      t401,
      contextWith(
        soundReport(2020, {
          "review.reconsideration.upheld": "10",
          "review.reconsideration.total": "0",
        }),
      ),
    ).at(0),
    "FAIL 10 + 1 + 0 + 0 ≠ 0",
  );
});

test("T4-01 cannot judge a group of blanks", () => {
  assert.deepEqual(
    conclusions(
      t401,
      contextWith(
        soundReport(2020, {
          "review.reconsideration.upheld": "_",
          "review.reconsideration.corrected": "_",
          "review.reconsideration.otherResult": "_",
          "review.reconsideration.pending": "_",
          "review.reconsideration.total": "_",
        }),
      ),
    ).at(0),
    "NOT_ASSESSABLE not-in-report",
  );
});

test("T4-01 fails one group alone", () => {
  assert.deepEqual(
    conclusions(
      t401,
      contextWith(soundReport(2020, { "review.reconsideration.total": "3" })),
    ).slice(1),
    ["PASS 0 + 0 + 0 + 1 = 1", "PASS 1 + 0 + 0 + 0 = 1"],
  );
});
