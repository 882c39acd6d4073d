import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatNumber, groupDigits } from "./format.ts";
import { quotient } from "./quotient.ts";
import { inWanyuan } from "./unit.ts";
import { wilson } from "./wilson.ts";

test("quotient(numerator, denominator, factor) is exact and rounded half away from zero", () => {
  assert.equal(quotient("1", "3", 1), "0.333333");
  assert.equal(quotient("2", "3", 1), "0.666667");
  assert.equal(quotient("1", "2", 100), "50");
  assert.equal(quotient("0", "7", 1), "0");
  assert.equal(quotient("5", "0", 1), null);
  assert.equal(quotient("0.5", "0.25", 1), "2");
});

test("quotient(numerator, denominator) agrees with floating point to six places", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
      const exact = Number(quotient(String(part), String(whole), 1));
      assert.ok(Math.abs(exact - part / whole) <= 0.5000001e-6);
    }),
  );
});

test("wilson(part, whole) matches the published values", () => {
  // Newcombe 1998, table I: 81 of 263, 15 of 148 and 0 of 20.
  const rounded = ({ low, high }: { low: number; high: number }) =>
    `${low.toFixed(4)} ${high.toFixed(4)}`;
  assert.equal(rounded(wilson(81, 263)), "0.2553 0.3662");
  assert.equal(rounded(wilson(15, 148)), "0.0624 0.1605");
  assert.equal(rounded(wilson(0, 20)), "0.0000 0.1611");
});

test("wilson(part, whole) holds the share and stays within 0 and 1", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, p) => {
        const part = Math.round(n * p);
        const { low, high } = wilson(part, n);
        assert.ok(low >= 0 && high <= 1 && low <= part / n + 1e-12 && high >= part / n - 1e-12);
      },
    ),
  );
});

test("inWanyuan(value, cellUnit, headUnit) moves the point exactly, and knows no unit from nothing", () => {
  assert.equal(inWanyuan("251000", "元", null)?.value, "25.1");
  assert.equal(inWanyuan("1", "元", "万元")?.value, "0.0001");
  assert.equal(inWanyuan("10309.4", "万元", null)?.value, "10309.4");
  assert.equal(inWanyuan("7545", null, "万元")?.value, "7545");
  assert.equal(inWanyuan("0", "元", null)?.value, "0");
  assert.equal(inWanyuan("5", null, null), null);
});

test("formatNumber(value, unit) reads as a percentage, a rate or an exact amount", () => {
  assert.equal(formatNumber("0.435743", "share"), "43.6%");
  assert.equal(formatNumber("1", "share"), "100.0%");
  assert.equal(formatNumber("12.621916", "per100"), "12.6");
  assert.equal(formatNumber("59237.2449", "wanyuan"), "59,237.2449");
});

test("groupDigits(value) keeps numbers beyond 2^53 exact", () => {
  assert.equal(groupDigits("9007199254740993"), "9,007,199,254,740,993");
  assert.equal(groupDigits("-1234.5"), "-1,234.5");
});
