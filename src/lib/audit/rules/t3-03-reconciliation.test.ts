import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t303 } from "./t3-03-reconciliation.ts";

test("T3-03 passes 一 + 二 = 三（七） + 四 in seven columns", () => {
  assert.deepEqual(
    conclusions(t303, contextWith(soundReport(2021))).at(-1),
    "PASS 24 + 2 = 24 + 2",
  );
});

test("T3-03 fails a column where it does not hold", () => {
  assert.deepEqual(
    conclusions(
      t303,
      contextWith(soundReport(2021, { "applications.carriedForward.total": "3" })),
    ).at(-1),
    "FAIL 24 + 2 ≠ 24 + 3",
  );
});

test("T3-03 is not touched by a wrong outcome row", () => {
  assert.deepEqual(
    conclusions(t303, contextWith(soundReport(2021, { "applications.granted.total": "99" }))).at(
      -1,
    ),
    "PASS 24 + 2 = 24 + 2",
  );
});
