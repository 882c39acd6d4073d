import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, reportSaying, sketchReport, withFigures } from "../testing.ts";
import { n06 } from "./n-06-reviews-and-suits.ts";

test("N-06 passes cases that the table counts too", () => {
  assert.deepEqual(
    conclusions(
      n06,
      contextWith(reportSaying(2020, "因政府信息公开引发行政复议2件，行政诉讼2件。")),
    ),
    ["PASS 2 = 2", "PASS 2 = 1 + 1"],
  );
});

test("N-06 fails “none” where the table counts some", () => {
  assert.deepEqual(
    conclusions(n06, contextWith(reportSaying(2020, "本年未发生政府信息公开行政复议。"))),
    ["FAIL 0 ≠ 2"],
  );
});

test("N-06 explains a count that leaves out pending cases", () => {
  const report = reportSaying(2020, "因政府信息公开引发行政复议2件。");
  const pending = withFigures(report, {
    "review.reconsideration.pending": "3",
    "review.reconsideration.total": "5",
  });
  assert.deepEqual(conclusions(n06, contextWith(pending)), ["EXPLAINED 2 = 5 − 3"]);
});

test("N-06 says nothing of reconsiderations of other matters", () => {
  assert.deepEqual(
    conclusions(
      n06,
      contextWith(reportSaying(2020, "全年办理行政复议案件56件。降低行政复议、行政诉讼发生率。")),
    ),
    [],
  );
});

test("N-06 keeps a narrative zero apart from a table that is not there", () => {
  const report = sketchReport({ prose: { review: ["2020年未发生行政复议和行政诉讼。"] } });
  assert.deepEqual(conclusions(n06, contextWith(report)), [
    "NOT_ASSESSABLE not-in-report",
    "NOT_ASSESSABLE not-in-report",
  ]);
});

test("N-06 does not take “no correction” for “no case”", () => {
  const says = (text: string) => conclusions(n06, contextWith(reportSaying(2020, text)));
  assert.deepEqual(says("政府信息公开行政复议无纠错案件。"), []);
  assert.deepEqual(says("政府信息公开行政复议0件。"), ["FAIL 0 ≠ 2"]);
});

test("N-06 does not take 未经复议 and 复议后 for reconsiderations", () => {
  const says = (text: string) => conclusions(n06, contextWith(reportSaying(2020, text)));
  assert.deepEqual(says("未经复议直接起诉0件，复议后起诉0件。"), ["FAIL 0 ≠ 1 + 1"]);
});

test("N-06 does not take cases put on file for cases of the year", () => {
  const says = (text: string) => conclusions(n06, contextWith(reportSaying(2020, text)));
  assert.deepEqual(says("全年备案政府信息公开领域行政复议案件9件，行政诉讼案件7件。"), []);
});
