import assert from "node:assert/strict";
import { test } from "node:test";
import { accentsOf, contrast } from "./accent.ts";

const SHEET = [28, 25, 22] as const;
const LIGHT_SHEET = [253, 251, 246] as const;

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

test("accentsOf(accent) makes any accent readable on the dark sheet, and twice so at high contrast", () => {
  for (const accent of ["#b3261e", "#123456", "#000000", "#7a0019", "#00503c", "#ffee00"]) {
    const { dark, darkHigh, lightHigh } = accentsOf(accent);
    assert.ok(contrast(rgb(dark), SHEET) >= 5, accent);
    assert.ok(contrast(rgb(darkHigh), SHEET) >= 8, accent);
    assert.ok(contrast(rgb(lightHigh), LIGHT_SHEET) >= 8, accent);
  }
});

test("accentsOf(accent) keeps what can be read as it is", () => {
  assert.equal(accentsOf("#f0a090").dark, "#f0a090");
  assert.equal(accentsOf("#600010").lightHigh, "#600010");
  assert.equal(accentsOf("#b3261e").light, "#b3261e");
});

test("accentsOf(accent) refuses what is not a colour", () => {
  assert.throws(() => accentsOf("red"), /#rrggbb/);
});
