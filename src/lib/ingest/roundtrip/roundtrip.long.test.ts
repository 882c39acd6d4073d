import assert from "node:assert/strict";
import { test } from "node:test";
import { printOn } from "../fixtures/print-pdf.ts";
import { paperOf, type TripFormat, tryFormat, wildReportOf } from "./trial.ts";

const RUNS = 300;

/** Share of reports a format may refuse. None may differ silently. */
const REFUSED_AT_MOST: Readonly<Record<TripFormat, number>> = {
  html: 0.01,
  docx: 0.01,
  xlsx: 0.01,
  csv: 0.01,
  md: 0.01,
  tab: 0.01,
  cells: 0.05,
  pdf: 0.05,
};

for (const [format, share] of Object.entries(REFUSED_AT_MOST) as [TripFormat, number][]) {
  test(`importOriginal(bytes) of ${RUNS} random reports as ${format}: equal or refused, none silently different`, async (context) => {
    const refused: string[] = [];
    for (let seed = 1; seed <= RUNS; seed++) {
      const outcome = await tryFormat(format, wildReportOf(seed), printOn, paperOf(seed));
      assert.notEqual(outcome.kind, "silent", `report ${seed}: ${JSON.stringify(outcome)}`);
      if (outcome.kind === "refused") refused.push(`${seed}: ${outcome.why}`);
    }
    context.diagnostic(`${format}: ${RUNS - refused.length} equal, ${refused.length} refused`);
    assert.ok(refused.length <= RUNS * share, refused.join("\n"));
  });
}
