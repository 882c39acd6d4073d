import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { n10 } from "./n-10-numerals.ts";

test("N-10 lists numbers read from other spellings", () => {
  const finding = n10.check(
    contextWith(reportSaying(2020, "发布信息十二条、1,087条和1.2万条。")),
  )[0];
  assert.deepEqual(
    finding?.operands.map(({ value }) => value),
    ["12", "1087", "12000"],
  );
});

test("N-10 is silent on plain digits", () => {
  assert.deepEqual(conclusions(n10, contextWith(reportSaying(2020, "发布信息12条。"))), []);
});

test("N-10 does not read words for numbers", () => {
  assert.deepEqual(
    conclusions(
      n10,
      contextWith(reportSaying(2020, "一是严格三审三校，第二十条、十九届六中全会、三五件。")),
    ),
    [],
  );
});
