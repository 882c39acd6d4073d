import assert from "node:assert/strict";
import { test } from "node:test";
import { proofIn, proves } from "./proof.ts";
import { trustState } from "./trust-state.ts";

const html = { promise: "valid-html", file: "src/e2e/html.test.ts", figures: { pages: 3 } };
const axe = { promise: "axe", file: "src/e2e/accessibility.test.ts", figures: { views: 4 } };

test("proves(test, promise, figures) says what proofIn(remark) reads, and no other remark is a proof", () => {
  const said: string[] = [];
  proves({ diagnostic: (remark) => void said.push(remark) }, "axe", { views: 4 });
  assert.deepEqual(said.map(proofIn), [{ promise: "axe", figures: { views: 4 } }]);
  assert.equal(proofIn("tests 4"), null);
});

test("trustState(runs, date) adds up the proofs of a promise over its tests", () => {
  const state = trustState(
    [
      { proofs: [axe, html], failed: [] },
      { proofs: [axe], failed: [] },
    ],
    "2026-11-28",
  );
  assert.deepEqual(state.promises, {
    axe: { date: "2026-11-28", figures: { views: 8 } },
    "valid-html": { date: "2026-11-28", figures: { pages: 3 } },
  });
});

test("trustState(runs, date) calls no promise proved whose file had a test that failed, or which another file proved", () => {
  const failed = [{ proofs: [axe, html], failed: ["src/e2e/accessibility.test.ts"] }];
  assert.deepEqual(Object.keys(trustState(failed, "2026-11-28").promises), ["valid-html"]);
  const elsewhere = [{ proofs: [{ ...axe, file: "src/e2e/html.test.ts" }], failed: [] }];
  assert.deepEqual(trustState(elsewhere, "2026-11-28").promises, {});
});
