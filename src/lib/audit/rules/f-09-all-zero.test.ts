import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applicationRows,
  conclusions,
  contextWith,
  sketchReport,
  soundReport,
  soundSketch,
} from "../testing.ts";
import { f09 } from "./f-09-all-zero.ts";

test("F-09 notes a report whose every figure is nought", () => {
  const rows = Object.fromEntries(
    Object.entries(soundSketch(2020).rows ?? {}).map(([row, cells]) => [
      row,
      cells.replace(/[^ ]+/g, "0"),
    ]),
  );
  assert.deepEqual(conclusions(f09, contextWith(sketchReport({ ...soundSketch(2020), rows }))), [
    "FAIL",
  ]);
});

test("F-09 is silent where one figure is not nought", () => {
  assert.deepEqual(conclusions(f09, contextWith(soundReport(2020))), []);
});

test("F-09 does not take blanks for noughts", () => {
  const rows = applicationRows("2019", {});
  const blank = Object.fromEntries(Object.keys(rows).map((row) => [row, "_ _ _ _ _ _ _"]));
  assert.deepEqual(conclusions(f09, contextWith(sketchReport({ rows: blank }))), []);
});
