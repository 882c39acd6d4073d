import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { y03 } from "./y-03-item-stock.ts";

test("Y-03 passes items that join", () => {
  const next = {
    "proactive.licences.previousItems": "42",
    "proactive.penalties.previousItems": "29",
    "proactive.fees.previousItems": "7",
  };
  const report = soundReport(2020, next);
  const verdicts = y03
    .check(contextWith(report, { series: [soundReport(2019), report] }))
    .map(({ verdict }) => verdict);
  assert.deepEqual(verdicts, Array(5).fill("PASS"));
});

test("Y-03 fails items that do not", () => {
  const report = soundReport(2020);
  assert.deepEqual(
    conclusions(y03, contextWith(report, { series: [soundReport(2019), report] })).at(0),
    "FAIL 40 + 2 ≠ 40",
  );
});

test("Y-03 does not apply to the form of 2021", () => {
  assert.deepEqual(conclusions(y03, contextWith(soundReport(2021))), [
    "NOT_ASSESSABLE not-in-this-form",
  ]);
});
