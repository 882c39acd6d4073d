import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t404 } from "./t4-04-cases-without-applications.ts";

test("T4-04 passes cases beside applications", () => {
  assert.deepEqual(conclusions(t404, contextWith(soundReport(2021))), ["PASS"]);
});

test("T4-04 notes cases where neither year had an application", () => {
  const none = { "applications.received.total": "0" };
  const report = soundReport(2022, none);
  assert.deepEqual(
    conclusions(t404, contextWith(report, { series: [soundReport(2021, none), report] })),
    ["FAIL"],
  );
});

test("T4-04 passes cases that may come from last year’s applications", () => {
  const report = soundReport(2022, { "applications.received.total": "0" });
  assert.deepEqual(
    conclusions(t404, contextWith(report, { series: [soundReport(2021), report] })),
    ["PASS"],
  );
});
