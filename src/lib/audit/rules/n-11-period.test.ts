import assert from "node:assert/strict";
import { test } from "node:test";
import {
  conclusions,
  contextWith,
  reportSaying,
  sketchReport,
  soundReport,
  soundSketch,
} from "../testing.ts";
import { n11 } from "./n-11-period.ts";

test("N-11 passes the whole of the report year", () => {
  assert.deepEqual(conclusions(n11, contextWith(soundReport(2020))), ["PASS"]);
});

test("N-11 fails another year", () => {
  const sketch = soundSketch(2021);
  const prose = { ...sketch.prose, preamble: ["统计期限自2020年1月1日起至2020年12月31日止。"] };
  assert.deepEqual(conclusions(n11, contextWith(sketchReport({ ...sketch, prose }))), ["FAIL"]);
});

test("N-11 reads an end without its year", () => {
  const sketch = soundSketch(2020);
  const prose = { ...sketch.prose, preamble: ["数据的统计期限为2020年1月1日至12月31日。"] };
  assert.deepEqual(conclusions(n11, contextWith(sketchReport({ ...sketch, prose }))), ["PASS"]);
});

test("N-11 is silent where no period is stated", () => {
  assert.deepEqual(
    conclusions(n11, contextWith(sketchReport({ prose: { overview: ["2020年1月1日起施行。"] } }))),
    [],
  );
});

test("N-11 reads other words for the period, and any dash", () => {
  for (const text of [
    "统计起止时间为2021年1月1日——2021年12月31日。",
    "统计数据的期限自2021年1月1日至12月31日。",
    "统计时间段自2021年1月1日起至2021年12月31日止。",
  ]) {
    assert.deepEqual(conclusions(n11, contextWith(reportSaying(2021, text))), ["PASS"], text);
  }
});
