import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t208 } from "./t2-08-decisions-without-items.ts";

test("T2-08 notes decisions where there is no item", () => {
  assert.deepEqual(
    conclusions(
      t208,
      contextWith(
        soundReport(2020, {
          "proactive.penalties.previousItems": "0",
          "proactive.penalties.change": "0",
        }),
      ),
    ),
    ["FAIL"],
  );
});

test("T2-08 notes items idle two years running", () => {
  const idle = { "proactive.compulsoryMeasures.decisions": "0" };
  const report = soundReport(2020, idle);
  assert.deepEqual(
    conclusions(t208, contextWith(report, { series: [soundReport(2019, idle), report] })),
    ["FAIL"],
  );
});

test("T2-08 is silent on items idle for one year", () => {
  assert.deepEqual(
    conclusions(
      t208,
      contextWith(soundReport(2020, { "proactive.compulsoryMeasures.decisions": "0" })),
    ),
    [],
  );
});
