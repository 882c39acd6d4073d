import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t207 } from "./t2-07-unit-slip.ts";

test("T2-07 passes an amount like last year’s", () => {
  const [report, before] = [soundReport(2022), soundReport(2021)];
  assert.deepEqual(conclusions(t207, contextWith(report, { series: [before, report] })), ["PASS"]);
});

test("T2-07 fails an amount ten thousand times last year’s", () => {
  const report = soundReport(2022, { "proactive.fees.amount": "1205001" });
  assert.deepEqual(
    conclusions(t207, contextWith(report, { series: [soundReport(2021), report] })),
    ["FAIL"],
  );
});

test("T2-07 fails an amount that ends in four noughts", () => {
  assert.deepEqual(
    conclusions(t207, contextWith(soundReport(2021, { "proactive.fees.amount": "1200000" }))),
    ["FAIL"],
  );
});

test("T2-07 holds an amount against the median of like bodies", () => {
  const peerMedians = new Map([["proactive.fees.amount", "900"] as const]);
  assert.deepEqual(conclusions(t207, contextWith(soundReport(2021), { peerMedians })), ["FAIL"]);
});

test("T2-07 does not mind an amount that names 元", () => {
  const report = soundReport(2022, { "proactive.fees.amount": "1205000元" });
  assert.deepEqual(
    conclusions(t207, contextWith(report, { series: [soundReport(2021), report] })),
    ["PASS"],
  );
});

test("T2-07 cannot judge an amount that stands alone", () => {
  assert.deepEqual(conclusions(t207, contextWith(soundReport(2021))), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});
