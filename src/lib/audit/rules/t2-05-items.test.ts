import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t205 } from "./t2-05-items.ts";

test("T2-05 passes items after a loss", () => {
  assert.deepEqual(conclusions(t205, contextWith(soundReport(2020))).at(-1), "PASS 8 − 1 = 7 ≥ 0");
});

test("T2-05 fails items below nought", () => {
  assert.deepEqual(
    conclusions(t205, contextWith(soundReport(2020, { "proactive.fees.change": "-9" }))).at(-1),
    "FAIL 8 − 9 = −1 < 0",
  );
});

test("T2-05 passes items lost to the last", () => {
  assert.deepEqual(
    conclusions(t205, contextWith(soundReport(2020, { "proactive.fees.change": "-8" }))).at(-1),
    "PASS 8 − 8 = 0 ≥ 0",
  );
});
