import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { y05 } from "./y-05-outlier.ts";

test("Y-05 notes a figure far from last year’s, both ways", () => {
  const report = soundReport(2022, {
    "proactive.licences.decisions": "9487",
    "proactive.penalties.decisions": "90",
  });
  assert.deepEqual(conclusions(y05, contextWith(report, { series: [soundReport(2021), report] })), [
    "FAIL 310 → 9487",
    "FAIL 11 → 90",
  ]);
});

test("Y-05 is silent on a large factor of small numbers", () => {
  const report = soundReport(2022, {
    "proactive.penalties.decisions": "0",
    "review.reconsideration.total": "20",
  });
  assert.deepEqual(
    conclusions(y05, contextWith(report, { series: [soundReport(2021), report] })),
    [],
  );
});

test("Y-05 is silent at exactly five times", () => {
  const report = soundReport(2022, { "proactive.penalties.decisions": "55" });
  assert.deepEqual(
    conclusions(y05, contextWith(report, { series: [soundReport(2021), report] })),
    [],
  );
});

test("Y-05 cannot judge without last year", () => {
  assert.deepEqual(conclusions(y05, contextWith(soundReport(2022))), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});
