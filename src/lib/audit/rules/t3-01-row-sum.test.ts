import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusion, conclusions, contextWith, soundReport } from "../testing.ts";
import { t301 } from "./t3-01-row-sum.ts";

test("T3-01 passes a row that adds up", () => {
  assert.deepEqual(
    conclusions(t301, contextWith(soundReport(2021))).at(0),
    "PASS 20 + 3 + 0 + 0 + 1 + 0 = 24",
  );
});

test("T3-01 fails a row that does not, and names its cells", () => {
  const finding = t301.check(
    contextWith(soundReport(2021, { "applications.received.total": "25" })),
  )[0];
  assert.ok(finding);
  assert.equal(conclusion(finding), "FAIL 20 + 3 + 0 + 0 + 1 + 0 ≠ 25");
  assert.deepEqual(finding.operands.at(-1), {
    address: "applications.received.total",
    value: "25",
    state: "reported",
    line: 107,
    column: 34,
  });
});

test("T3-01 never reads a blank as nought", () => {
  assert.deepEqual(
    conclusions(t301, contextWith(soundReport(2021, { "applications.received.other": "_" }))).at(0),
    "NOT_ASSESSABLE not-in-report",
  );
});

test("T3-01 says why an unreadable cell stops it", () => {
  assert.deepEqual(
    conclusions(t301, contextWith(soundReport(2021, { "applications.received.other": "?" }))).at(0),
    "NOT_ASSESSABLE unreadable",
  );
});

test("T3-01 checks every row of either form", () => {
  assert.deepEqual(conclusions(t301, contextWith(soundReport(2020))).length, 23);
  assert.deepEqual(conclusions(t301, contextWith(soundReport(2021))).length, 25);
});
