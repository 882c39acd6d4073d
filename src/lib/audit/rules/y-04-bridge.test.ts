import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { y04 } from "./y-04-bridge.ts";

test("Y-04 sets both stocks side by side and judges neither", () => {
  const report = soundReport(2021);
  assert.deepEqual(conclusions(y04, contextWith(report, { series: [soundReport(2020), report] })), [
    "NOT_ASSESSABLE not-in-this-form 0 − 0 + 0 = 0",
    "NOT_ASSESSABLE not-in-this-form 24 − 2 + 2 ≠ 20",
    "NOT_ASSESSABLE not-in-this-form 0 + 0 + 0 = 0",
  ]);
});

test("Y-04 is silent away from the bridge", () => {
  const report = soundReport(2022);
  assert.deepEqual(
    conclusions(y04, contextWith(report, { series: [soundReport(2021), report] })),
    [],
  );
  assert.deepEqual(conclusions(y04, contextWith(soundReport(2020))), []);
});

test("Y-04 says when the other bank is missing", () => {
  assert.deepEqual(conclusions(y04, contextWith(soundReport(2021))), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});
