import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseCell } from "./cell.ts";
import { CELL_OUTCOMES } from "./cell-outcomes.ts";

const place = { line: 3, column: 7 };

for (const outcome of CELL_OUTCOMES) {
  const shown = JSON.stringify(outcome.raw);
  test(`parseCell(${shown}, ${outcome.kind}) is ${outcome.state} ${outcome.value ?? ""}`, () => {
    const { cell, notes } = parseCell(outcome.raw, outcome.kind, place, outcome.headUnit);
    assert.equal(cell.state, outcome.state);
    assert.equal(cell.raw, outcome.raw);
    assert.deepEqual(cell.place, place);
    assert.equal(cell.state === "reported" ? cell.value : null, outcome.value);
    assert.equal(cell.state === "reported" ? cell.unit : null, outcome.unit);
    assert.deepEqual(
      notes.map((note) => note.kind),
      outcome.notes,
    );
  });
}

test("parseCell(text) keeps a blank apart from a zero", () => {
  assert.equal(parseCell(" ", "count", place, null).cell.state, "blank");
  assert.equal(parseCell("0", "count", place, null).cell.state, "reported");
});

test("parseCell(text) reads every whole number as itself, however large", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (number) => {
      const { cell } = parseCell(String(number), "count", place, null);
      assert.equal(cell.state === "reported" && cell.value, String(number));
    }),
  );
});

test("parseCell(text) never throws and keeps the raw text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const kind of ["count", "signed", "money"] as const) {
        assert.equal(parseCell(text, kind, place, null).cell.raw, text);
      }
    }),
  );
});

test("parseCell(text) ends at once on a cell of 200 000 blanks and digits", () => {
  const text = `1${" ".repeat(200_000)}2`;
  assert.equal(parseCell(text, "count", place, null).cell.state, "unreadable");
});
