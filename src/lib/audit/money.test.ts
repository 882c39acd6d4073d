import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { amountInYuan, timesPowerOfTen } from "./money.ts";

const place = { line: 1, column: 1 };
const reported = (value: string, unit: string | null) =>
  ({ state: "reported", value, unit, raw: value, place }) as const;

test("timesPowerOfTen(value, power) moves the point exactly, both ways", () => {
  assert.equal(timesPowerOfTen("583.9", 4), "5839000");
  assert.equal(timesPowerOfTen("251000", -4), "25.1");
  assert.equal(timesPowerOfTen("5", -4), "0.0005");
  assert.equal(timesPowerOfTen("59237.2449", 4), "592372449");
  assert.equal(timesPowerOfTen("-1.5", 1), "-15");
  assert.equal(timesPowerOfTen("0", 4), "0");
});

test("timesPowerOfTen(value, power) is undone by the opposite power", () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 9 }), (value, power) => {
      const there = timesPowerOfTen(String(value), power);
      assert.equal(timesPowerOfTen(there, -power), String(value));
    }),
  );
});

test("amountInYuan(cell, formUnit) converts only a unit that is named", () => {
  assert.equal(amountInYuan(reported("583.9", "万元"), null), "5839000");
  assert.equal(amountInYuan(reported("251000", "元"), "万元"), "251000");
  assert.equal(amountInYuan(reported("10309.4", null), "万元"), "103094000");
  assert.equal(amountInYuan(reported("10309.4", null), null), null);
  assert.equal(amountInYuan(reported("3", "件"), "万元"), null);
  assert.equal(amountInYuan({ state: "blank", raw: "", place }, "万元"), null);
  assert.equal(amountInYuan(undefined, "万元"), null);
});
