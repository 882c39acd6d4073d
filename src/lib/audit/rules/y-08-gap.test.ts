import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport, soundSketch } from "../testing.ts";
import { y08 } from "./y-08-gap.ts";

test("Y-08 passes a series without a gap", () => {
  const report = soundReport(2022);
  assert.deepEqual(conclusions(y08, contextWith(report, { series: [soundReport(2021), report] })), [
    "PASS",
  ]);
});

test("Y-08 notes missing years", () => {
  const report = soundReport(2024);
  const [finding] = y08.check(contextWith(report, { series: [soundReport(2021), report] }));
  assert.equal(finding?.verdict, "FAIL");
  assert.match(finding?.statement.en ?? "", /2 year\(s\) are missing/);
});

test("Y-08 shows a source that was replaced", () => {
  const correction = {
    date: "2022-05-01",
    kind: "republished" as const,
    figure: "applications.closed.total",
    old: "23",
    new: "24",
    why: "更正",
  };
  const report = sketchReport({ ...soundSketch(2021), meta: { corrections: [correction] } });
  assert.deepEqual(conclusions(y08, contextWith(report)).at(-1), "FAIL");
});

test("Y-08 cannot tell a gap from a beginning", () => {
  assert.deepEqual(conclusions(y08, contextWith(soundReport(2021))), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});
