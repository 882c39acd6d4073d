import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n12 } from "./n-12-money.ts";

test("N-12 passes an amount in another unit", () => {
  assert.deepEqual(conclusions(n12, contextWith(reportSaying(2021, "行政事业性收费120.5万元。"))), [
    "PASS 1205000 = 1205000",
  ]);
});

test("N-12 fails another amount", () => {
  assert.deepEqual(conclusions(n12, contextWith(reportSaying(2021, "行政事业性收费1205万元。"))), [
    "FAIL 12050000 ≠ 1205000",
  ]);
});

test("N-12 lets the prose round", () => {
  assert.deepEqual(conclusions(n12, contextWith(reportSaying(2021, "行政事业性收费121万元。"))), [
    "PASS 1210000 = 1205000",
  ]);
});

test("N-12 does not compare a reduction of fees", () => {
  assert.deepEqual(
    conclusions(n12, contextWith(reportSaying(2021, "减免行政事业性收费9万元。"))),
    [],
  );
});
