import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t310 } from "./t3-10-partial-counted-twice.ts";

test("T3-10 explains a surplus that is exactly 部分公开", () => {
  assert.deepEqual(
    conclusions(t310, contextWith(soundReport(2021, { "applications.granted.total": "17" }))).map(
      (line) => line.slice(0, 9),
    ),
    ["EXPLAINED"],
  );
});

test("T3-10 is silent on another surplus", () => {
  assert.deepEqual(
    conclusions(t310, contextWith(soundReport(2021, { "applications.granted.total": "18" }))),
    [],
  );
});

test("T3-10 is silent on a shortfall of that size", () => {
  assert.deepEqual(
    conclusions(t310, contextWith(soundReport(2021, { "applications.granted.total": "9" }))),
    [],
  );
});
