import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { y02 } from "./y-02-document-stock.ts";

test("Y-02 passes a stock that joins", () => {
  const report = soundReport(2022);
  assert.deepEqual(conclusions(y02, contextWith(report, { series: [soundReport(2021), report] })), [
    "PASS 0 + 0 − 0 = 0",
    "PASS 24 + 2 − 2 = 24",
  ]);
});

test("Y-02 fails one that does not", () => {
  const report = soundReport(2022, { "proactive.normativeDocuments.inForce": "30" });
  assert.deepEqual(
    conclusions(y02, contextWith(report, { series: [soundReport(2021), report] })).at(-1),
    "FAIL 24 + 2 − 2 ≠ 30",
  );
});

test("Y-02 does not join the forms of 2019 and 2021", () => {
  const report = soundReport(2021);
  assert.deepEqual(conclusions(y02, contextWith(report, { series: [soundReport(2020), report] })), [
    "NOT_ASSESSABLE not-in-this-form",
  ]);
});
