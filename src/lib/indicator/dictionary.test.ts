import assert from "node:assert/strict";
import { test } from "node:test";
import { figureSpec, figuresOf } from "../statute/index.ts";
import { findIndicator, INDICATOR_GROUPS, INDICATORS } from "./dictionary.ts";
import { figuresRead, formsOf, formulaOf } from "./formula.ts";

test("INDICATORS has each id once", () => {
  assert.equal(new Set(INDICATORS.map(({ id }) => id)).size, INDICATORS.length);
});

test("INDICATORS has name and definition in both languages for every entry, and a known chapter", () => {
  for (const { id, name, definition, group } of INDICATORS) {
    for (const text of [name.zh, name.en, definition.zh, definition.en]) {
      assert.ok(text.length > 2, id);
    }
    assert.match(definition.zh, /。$/u, id);
    assert.match(definition.en, /\.$/u, id);
    assert.ok(group in INDICATOR_GROUPS, id);
  }
});

test("INDICATORS reads only figures that the forms have, and exists on at least one form", () => {
  for (const indicator of INDICATORS) {
    assert.ok(formsOf(indicator).length > 0, indicator.id);
    for (const address of figuresRead(indicator)) assert.ok(figureSpec(address), address);
  }
});

test("INDICATORS has a ground for every leaf of the outcomes", () => {
  const leaves = figuresOf("applications", "2021").filter(
    ({ row, column }) => row.key.includes(".") && column.key === "total",
  );
  for (const { row } of leaves) assert.ok(findIndicator(`ground.${row.key}`), row.key);
});

test("formulaOf(indicator, lang) is in the words of the form", () => {
  const openness = findIndicator("openness.closed");
  assert.ok(openness);
  assert.equal(formulaOf(openness, "zh"), "[ （一）予以公开 + （二）部分公开 ] ÷ （七）总计");
  const rate = findIndicator("directSuitsPer100");
  assert.ok(rate);
  assert.equal(formulaOf(rate, "zh"), "未经复议直接起诉·总计 ÷ （七）总计 × 100");
});

test("findIndicator(address) knows every figure but the signed changes", () => {
  assert.equal(findIndicator("proactive.licences.change"), undefined);
  assert.equal(findIndicator("applications.received.other")?.unit, "item");
  assert.equal(findIndicator("no.such.figure"), undefined);
});
