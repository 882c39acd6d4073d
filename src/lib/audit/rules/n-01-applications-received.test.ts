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
import { n01 } from "./n-01-applications-received.ts";

test("N-01 passes the number the table counts", () => {
  assert.deepEqual(conclusions(n01, contextWith(soundReport(2020))), ["PASS 24 = 24"]);
});

test("N-01 fails another number", () => {
  assert.deepEqual(
    conclusions(n01, contextWith(reportSaying(2020, "全年共受理政府信息公开申请25件。"))),
    ["FAIL 25 ≠ 24"],
  );
});

test("N-01 explains a number that includes those carried over", () => {
  assert.deepEqual(
    conclusions(n01, contextWith(reportSaying(2020, "全年共收到政府信息公开申请26件。"))),
    ["EXPLAINED 26 = 24 + 2"],
  );
});

test("N-01 does not compare applications of another kind", () => {
  assert.deepEqual(
    conclusions(
      n01,
      contextWith(reportSaying(2020, "完善了办事所需申请材料745项。受理网民投诉30件。")),
    ),
    [],
  );
});

test("N-01 says nothing where two numbers compete", () => {
  assert.deepEqual(
    conclusions(
      n01,
      contextWith(
        reportSaying(2020, "收到政府信息公开申请24件。县政府办收到政府信息公开申请3件。"),
      ),
    ),
    [],
  );
});

test("N-01 leaves the parts of a whole alone", () => {
  assert.deepEqual(
    conclusions(
      n01,
      contextWith(
        reportSaying(2020, "全年共受理政府信息公开申请24件，其中：受理当面申请公开4件。"),
      ),
    ),
    ["PASS 24 = 24"],
  );
});

test("N-01 reads Chinese numerals and full-width digits", () => {
  assert.deepEqual(
    conclusions(n01, contextWith(reportSaying(2020, "收到政府信息公开申请二十四件。"))),
    ["PASS 24 = 24"],
  );
  assert.deepEqual(
    conclusions(n01, contextWith(reportSaying(2020, "收到政府信息公开申请２４件。"))),
    ["PASS 24 = 24"],
  );
});

test("N-01 takes an approximate number for an interval", () => {
  assert.deepEqual(
    conclusions(n01, contextWith(reportSaying(2020, "收到政府信息公开申请20余件。"))),
    ["PASS 20…30 ∋ 24"],
  );
});

test("N-01 explains the number of one office in a report that sums up its level", () => {
  const sketch = soundSketch(2021);
  const prose = { ...sketch.prose, overview: ["区政府办代表区政府受理政府信息公开申请17件。"] };
  const report = sketchReport({ ...sketch, prose, meta: { scope: "roll-up" } });
  assert.deepEqual(conclusions(n01, contextWith(report)), ["EXPLAINED 17 ≠ 24"]);
});

test("N-01 is told once of prose that our copy leaves out", () => {
  const sketch = soundSketch(2021);
  const report = sketchReport({ ...sketch, meta: { prose: "omitted" } });
  assert.deepEqual(conclusions(n01, contextWith(report)), ["NOT_ASSESSABLE not-in-our-copy"]);
});

test("N-01 does not count the parts of the report itself", () => {
  assert.deepEqual(
    conclusions(
      n01,
      contextWith(
        reportSaying(2021, "本报告由总体情况、收到和处理政府信息公开申请情况等六个部分组成。"),
      ),
    ),
    [],
  );
});

test("N-01 does not count 每一件", () => {
  assert.deepEqual(
    conclusions(
      n01,
      contextWith(
        reportSaying(2021, "认真办理每一件依申请公开案件。全年收到政府信息公开申请24件。"),
      ),
    ),
    ["PASS 24 = 24"],
  );
});
