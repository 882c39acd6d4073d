import assert from "node:assert/strict";
import { test } from "node:test";
import { printOn } from "../fixtures/print-pdf.ts";
import { paperOf, type TripFormat, tryFormat, wildReportOf } from "./trial.ts";

/** Reports a format; the long test takes 300. */
const RUNS: Readonly<Record<TripFormat, number>> = {
  html: 12,
  docx: 12,
  xlsx: 12,
  csv: 12,
  md: 12,
  tab: 12,
  cells: 12,
  pdf: 4,
};

for (const [format, runs] of Object.entries(RUNS) as [TripFormat, number][]) {
  test(`importOriginal(bytes) gives back every figure of a random report written as ${format}`, async () => {
    for (let seed = 1; seed <= runs; seed++) {
      const outcome = await tryFormat(format, wildReportOf(seed), printOn, paperOf(seed));
      assert.deepEqual(outcome, { kind: "equal" }, `report ${seed}`);
    }
  });
}
