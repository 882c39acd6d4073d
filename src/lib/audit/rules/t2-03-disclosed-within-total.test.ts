import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t203 } from "./t2-03-disclosed-within-total.ts";

test("T2-03 passes disclosed within total", () => {
  assert.deepEqual(conclusions(t203, contextWith(soundReport(2020))), [
    "PASS 0 ≤ 0",
    "PASS 5 ≤ 20",
  ]);
});

test("T2-03 fails more disclosed than public", () => {
  assert.deepEqual(
    conclusions(
      t203,
      contextWith(soundReport(2020, { "proactive.normativeDocuments.disclosed": "21" })),
    ).slice(1),
    ["FAIL 21 > 20"],
  );
});

test("T2-03 passes as many disclosed as public", () => {
  assert.deepEqual(
    conclusions(
      t203,
      contextWith(soundReport(2020, { "proactive.normativeDocuments.disclosed": "20" })),
    ).slice(1),
    ["PASS 20 ≤ 20"],
  );
});
