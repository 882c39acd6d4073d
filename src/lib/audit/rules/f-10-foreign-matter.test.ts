import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying, soundReport } from "../testing.ts";
import { f10 } from "./f-10-foreign-matter.ts";

test("F-10 notes what a web page or a word processor left behind", () => {
  assert.deepEqual(
    conclusions(
      f10,
      contextWith(reportSaying(2020, "当前栏目：县市区", "[bookmark: _GoBack]本年度")),
    ),
    ["FAIL not-in-our-copy", "FAIL not-in-our-copy"],
  );
});

test("F-10 is silent on clean prose", () => {
  assert.deepEqual(conclusions(f10, contextWith(soundReport(2020))), []);
});

test("F-10 does not take a sentence about sharing for a button", () => {
  assert.deepEqual(
    conclusions(f10, contextWith(reportSaying(2020, "推动信息分享与公开，规范索引号的编制。"))),
    [],
  );
});
