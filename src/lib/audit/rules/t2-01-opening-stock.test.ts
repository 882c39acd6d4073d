import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t201 } from "./t2-01-opening-stock.ts";

test("T2-01 passes a stock of nought or more", () => {
  assert.deepEqual(conclusions(t201, contextWith(soundReport(2021))), [
    "PASS 0 − 0 + 0 = 0 ≥ 0",
    "PASS 24 − 2 + 2 = 24 ≥ 0",
  ]);
});

test("T2-01 fails a stock below nought", () => {
  assert.deepEqual(
    conclusions(
      t201,
      contextWith(
        soundReport(2021, {
          "proactive.normativeDocuments.inForce": "2",
          "proactive.normativeDocuments.issued": "5",
          "proactive.normativeDocuments.repealed": "1",
        }),
      ),
    ).slice(1),
    ["FAIL 2 − 5 + 1 = −2 < 0"],
  );
});

test("T2-01 passes a stock of exactly nought", () => {
  assert.deepEqual(
    conclusions(
      t201,
      contextWith(
        soundReport(2021, {
          "proactive.normativeDocuments.inForce": "2",
          "proactive.normativeDocuments.repealed": "0",
        }),
      ),
    ).slice(1),
    ["PASS 2 − 2 + 0 = 0 ≥ 0"],
  );
});

test("T2-01 never reads a blank as nought", () => {
  assert.deepEqual(
    conclusions(
      t201,
      contextWith(soundReport(2021, { "proactive.normativeDocuments.repealed": "_" })),
    ).slice(1),
    ["NOT_ASSESSABLE not-in-report"],
  );
});

test("T2-01 does not apply to the form of 2019", () => {
  assert.deepEqual(conclusions(t201, contextWith(soundReport(2020))), [
    "NOT_ASSESSABLE not-in-this-form",
  ]);
});
