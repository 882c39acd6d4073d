import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Operand } from "./finding.ts";
import { operandHash } from "./operand-hash.ts";

const operand: Operand = {
  address: "applications.closed.total",
  value: "7",
  state: "reported",
  line: 12,
  column: 4,
};

test("operandHash(rule, operands) is sixteen hexadecimal digits that frontmatter accepts", () => {
  assert.match(operandHash("T3-01", [operand]), /^[0-9a-f]{16}$/);
  assert.match(operandHash("T3-01", []), /^[0-9a-f]{16}$/);
});

test("operandHash(rule, operands) stays when a line moves, and changes with rule, value, state or words", () => {
  const hash = operandHash("T3-01", [operand]);
  assert.equal(operandHash("T3-01", [{ ...operand, line: 99, column: 1 }]), hash);
  assert.notEqual(operandHash("T3-02", [operand]), hash);
  assert.notEqual(operandHash("T3-01", [{ ...operand, value: "8" }]), hash);
  assert.notEqual(operandHash("T3-01", [{ ...operand, state: "derived" }]), hash);
  const words = { ...operand, value: null, text: "甲" };
  assert.notEqual(operandHash("F-03", [words]), operandHash("F-03", [{ ...words, text: "乙" }]));
});

test("operandHash(rule, operands) tells thousands of operands apart", () => {
  const hashes = new Set<string>();
  for (let value = 0; value < 20_000; value++) {
    hashes.add(operandHash("T3-01", [{ ...operand, value: String(value) }]));
  }
  assert.equal(hashes.size, 20_000);
});

test("operandHash(rule, operands) does not depend on where one operand ends and the next begins", () => {
  fc.assert(
    fc.property(fc.nat(9999), fc.nat(9999), (one, other) => {
      const pair = [operand, operand].map((base, index) => ({
        ...base,
        value: String(index === 0 ? one : other),
      }));
      const turned = [...pair].reverse();
      assert.equal(operandHash("T3-01", pair) === operandHash("T3-01", turned), one === other);
    }),
  );
});
