import assert from "node:assert/strict";
import { test } from "node:test";
import { accentOnDark, contrast } from "./accent.ts";

const SHEET = [28, 25, 22] as const;

const rgb = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as readonly [
    number,
    number,
    number,
  ];

test("contrast(one, other) is 21 between black and white, and 1 between equals", () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast(SHEET, SHEET), 1);
});

test("accentOnDark(accent) makes any accent readable on the dark sheet", () => {
  for (const accent of ["#b3261e", "#123456", "#000000", "#7a0019", "#00503c"]) {
    assert.ok(contrast(rgb(accentOnDark(accent)), SHEET) >= 5, accent);
  }
});

test("accentOnDark(accent) keeps a light accent as it is", () => {
  assert.equal(accentOnDark("#f0a090"), "#f0a090");
});

test("accentOnDark(accent) refuses what is not a colour", () => {
  assert.throws(() => accentOnDark("red"), /#rrggbb/);
});
