import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying } from "../testing.ts";
import { f11 } from "./f-11-list-numbers.ts";

test("F-11 notes a number that stands twice and one left out", () => {
  assert.deepEqual(
    conclusions(
      f11,
      contextWith(reportSaying(2020, "一是甲。二是乙。二是丙。", "一是甲。三是乙。")),
    ),
    ["FAIL", "FAIL"],
  );
});

test("F-11 is silent on lists that count on and begin anew", () => {
  assert.deepEqual(
    conclusions(
      f11,
      contextWith(reportSaying(2020, "一是甲；二是乙；三是丙。下一步，一是丁。二是戊。")),
    ),
    [],
  );
});

test("F-11 does not find a list inside a word", () => {
  assert.deepEqual(
    conclusions(f11, contextWith(reportSaying(2020, "一是甲。公开工作统一是要求，二是乙。"))),
    [],
  );
});
