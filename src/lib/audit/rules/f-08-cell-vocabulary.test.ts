import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { f08 } from "./f-08-cell-vocabulary.ts";

test("F-08 passes counts, signed changes and money", () => {
  assert.deepEqual(conclusions(f08, contextWith(soundReport(2020))), ["PASS"]);
});

test("F-08 fails a fraction of a count and a text that is no number", () => {
  const report = soundReport(2021, {
    "applications.granted.total": "13.5",
    "review.reconsideration.total": "由区政府办",
  });
  assert.deepEqual(conclusions(f08, contextWith(report)), ["FAIL", "FAIL unreadable"]);
});

test("F-08 lets blanks and slashes stand", () => {
  assert.deepEqual(
    conclusions(
      f08,
      contextWith(
        soundReport(2021, {
          "applications.granted.total": "_",
          "review.reconsideration.total": "/",
        }),
      ),
    ),
    ["PASS"],
  );
});

test("F-08 lays an illegible place to our copy", () => {
  assert.deepEqual(
    conclusions(
      f08,
      contextWith(soundReport(2021, { "applications.granted.total": "〔无法辨认〕" })),
    ),
    ["NOT_ASSESSABLE not-in-our-copy"],
  );
});
