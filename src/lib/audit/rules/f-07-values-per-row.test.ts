import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport, withoutFigures } from "../testing.ts";
import { f07 } from "./f-07-values-per-row.ts";

test("F-07 passes seven values in every row", () => {
  assert.deepEqual(conclusions(f07, contextWith(soundReport(2021))), ["PASS", "PASS", "PASS"]);
});

test("F-07 fails a row of six values", () => {
  const report = withoutFigures(soundReport(2021), ["applications.granted.total"]);
  assert.deepEqual(conclusions(f07, contextWith(report)), ["PASS", "FAIL", "PASS"]);
});

test("F-07 counts a blank cell as a value", () => {
  assert.deepEqual(
    conclusions(f07, contextWith(soundReport(2021, { "applications.granted.total": "_" }))),
    ["PASS", "PASS", "PASS"],
  );
});
