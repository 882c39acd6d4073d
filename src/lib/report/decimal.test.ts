import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  addDecimals,
  compareDecimals,
  decimalPlaces,
  equalDecimals,
  isDecimal,
  subtractDecimals,
} from "./decimal.ts";

const cents = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const spell = (value: bigint): string => {
  const digits = (value < 0n ? -value : value).toString().padStart(3, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

test("addDecimals(values) is exact beyond 2^53 and for any number of values", () => {
  assert.equal(addDecimals(["9007199254740993", "1"]), "9007199254740994");
  assert.equal(addDecimals(["0.1", "0.2"]), "0.3");
  assert.equal(addDecimals(["59237.2449", "-4"]), "59233.2449");
  assert.equal(addDecimals([]), "0");
  fc.assert(
    fc.property(fc.array(cents), (values) => {
      const total = values.reduce((sum, value) => sum + value, 0n);
      const exact = values.length === 0 ? "0" : spell(total);
      assert.equal(addDecimals(values.map(spell)), exact);
    }),
  );
});

test("subtractDecimals(left, right) undoes addDecimals([left, right])", () => {
  fc.assert(
    fc.property(cents, cents, (left, right) => {
      const sum = addDecimals([spell(left), spell(right)]);
      assert.equal(subtractDecimals(sum, spell(right)), spell(left));
    }),
  );
});

test("compareDecimals(left, right) orders as numbers, not as texts", () => {
  assert.ok(compareDecimals("9", "10") < 0);
  assert.ok(compareDecimals("-2", "-10") > 0);
  assert.ok(equalDecimals("1.50", "1.5"));
  assert.ok(!equalDecimals("1.5", "1.51"));
  fc.assert(
    fc.property(cents, cents, (left, right) => {
      const order = left < right ? -1 : left > right ? 1 : 0;
      assert.equal(compareDecimals(spell(left), spell(right)), order);
    }),
  );
});

test("isDecimal(text) takes the canonical spelling only", () => {
  for (const text of ["0", "-4", "10309.4", "1.50", "123456789012345678901234567890"]) {
    assert.ok(isDecimal(text), text);
  }
  for (const text of ["", "+19", "007", ".5", "1.", "1e3", "12件", "１", "--253", "1,200", " 1"]) {
    assert.ok(!isDecimal(text), text);
  }
});

test("decimalPlaces(value) counts the places as printed", () => {
  assert.equal(decimalPlaces("115"), 0);
  assert.equal(decimalPlaces("59237.2449"), 4);
  assert.equal(decimalPlaces("1.50"), 2);
});
