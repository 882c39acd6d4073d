import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Operand } from "./finding.ts";
import { minus, plus, weigh } from "./weigh.ts";

const of = (value: string | null, state: Operand["state"] = "reported"): Operand => ({
  address: "applications.closed.total",
  value,
  state: value === null && state === "reported" ? "blank" : state,
  line: 1,
  column: 1,
});

test("weigh(left, relation, right) tells the check in numbers", () => {
  assert.equal(weigh(plus(of("6"), of("1")), "=", plus(of("7"))).equation, "6 + 1 = 7");
  assert.equal(weigh(plus(of("10"), of("1")), "=", plus(of("0"))).equation, "10 + 1 ≠ 0");
  assert.equal(weigh(plus(of("48"), of("-4")), "≥", "0").equation, "48 − 4 = 44 ≥ 0");
  assert.equal(weigh([...plus(of("2")), ...minus(of("5"))], "≥", "0").equation, "2 − 5 = −3 < 0");
  assert.equal(weigh(plus(of("9")), "≤", plus(of("7"), of("0"))).equation, "9 > 7 + 0");
});

test("weigh(left, relation, right) never counts an unknown operand as nought", () => {
  const blank = weigh(plus(of("6"), of(null)), "=", plus(of("6")));
  assert.deepEqual(
    [blank.verdict, blank.cause, blank.equation],
    ["NOT_ASSESSABLE", "not-in-report", ""],
  );
  const unreadable = weigh(plus(of(null, "unreadable")), "≤", plus(of("6")));
  assert.equal(unreadable.cause, "unreadable");
});

test("weigh(left, relation, right) adds numbers of any size and any decimals exactly", () => {
  const wide = of("9007199254740993");
  assert.equal(weigh(plus(wide, of("1")), "=", plus(of("9007199254740994"))).verdict, "PASS");
  assert.equal(weigh(plus(of("0.1"), of("0.2")), "=", plus(of("0.3"))).verdict, "PASS");
  fc.assert(
    fc.property(fc.array(fc.nat(10 ** 6), { minLength: 1, maxLength: 25 }), (values) => {
      const parts = values.map((value) => of(String(value)));
      const total = values.reduce((sum, value) => sum + value, 0);
      assert.equal(weigh(plus(...parts), "=", plus(of(String(total)))).verdict, "PASS");
      assert.equal(weigh(plus(...parts), "=", plus(of(String(total + 1)))).difference, "-1");
    }),
  );
});
