import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t308 } from "./t3-08-repair.ts";

test("T3-08 names the one cell that mends row and column", () => {
  const finding = t308.check(
    contextWith(soundReport(2021, { "applications.granted.naturalPerson": "13" })),
  )[0];
  assert.equal(finding?.repair?.kind, "one-cell");
  assert.deepEqual(finding?.repair?.candidates, [
    { changes: [{ address: "applications.granted.naturalPerson", from: "13", to: "10" }] },
  ]);
});

test("T3-08 lists every candidate where several would do", () => {
  const finding = t308.check(
    contextWith(soundReport(2021, { "review.reconsideration.total": "3" })),
  )[0];
  assert.equal(finding?.repair?.candidates.length, 5);
});

test("T3-08 is silent where every sum holds", () => {
  assert.deepEqual(conclusions(t308, contextWith(soundReport(2021))), []);
});

test("T3-08 is silent where no single change mends all", () => {
  assert.deepEqual(
    conclusions(
      t308,
      contextWith(
        soundReport(2021, {
          "applications.granted.naturalPerson": "13",
          "applications.received.other": "7",
        }),
      ),
    ),
    [],
  );
});
