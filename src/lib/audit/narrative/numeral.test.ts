import assert from "node:assert/strict";
import { test } from "node:test";
import { chineseInteger } from "./numeral.ts";

const READ: readonly (readonly [string, number])[] = [
  ["六", 6],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["一百零五", 105],
  ["三千六百", 3600],
  ["两万零五", 20005],
  ["一万二千", 12000],
  ["三亿", 300_000_000],
  ["二〇二〇", 2020],
  ["二十一万三千四百五十六", 213_456],
];

test("chineseInteger(text) reads numerals, spoken years and 两", () => {
  for (const [text, value] of READ) assert.equal(chineseInteger(text), value, text);
});

test("chineseInteger(text) refuses what is no well-formed numeral", () => {
  for (const text of ["", "三四", "十十", "百三十", "一是", "万", "二百三百"]) {
    assert.equal(chineseInteger(text), null, text);
  }
});
