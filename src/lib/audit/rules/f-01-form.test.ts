import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport, soundSketch } from "../testing.ts";
import { f01 } from "./f-01-form.ts";

test("F-01 passes a form that the labels bear out", () => {
  assert.deepEqual(conclusions(f01, contextWith(soundReport(2020))), ["PASS"]);
});

test("F-01 fails a claimed form that the labels contradict", () => {
  const report = sketchReport({ ...soundSketch(2020), meta: { form: "2021" } });
  assert.deepEqual(conclusions(f01, contextWith(report)), ["FAIL"]);
});

test("F-01 says nothing of a report without tables", () => {
  const report = sketchReport({ prose: { overview: ["甲。"], proactive: ["乙。"] } });
  assert.deepEqual(conclusions(f01, contextWith(report)), ["NOT_ASSESSABLE not-in-report"]);
});
