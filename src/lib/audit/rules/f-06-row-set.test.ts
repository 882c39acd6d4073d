import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport, soundSketch } from "../testing.ts";
import { f06 } from "./f-06-row-set.ts";

test("F-06 passes 25 rows on the form of 2021 and 23 on that of 2019", () => {
  assert.deepEqual(conclusions(f06, contextWith(soundReport(2021))), ["PASS", "PASS", "PASS"]);
  assert.deepEqual(conclusions(f06, contextWith(soundReport(2020))), ["PASS", "PASS", "PASS"]);
});

test("F-06 fails a missing row", () => {
  const { rows, ...sketch } = soundSketch(2021);
  const { "applications.granted": _, ...others } = rows ?? {};
  assert.deepEqual(conclusions(f06, contextWith(sketchReport({ ...sketch, rows: others }))), [
    "PASS",
    "FAIL not-in-report",
    "PASS",
  ]);
});

test("F-06 lays rows torn off at the end to our copy", () => {
  const { rows, ...sketch } = soundSketch(2021);
  const { "applications.closed": _, "applications.carriedForward": __, ...others } = rows ?? {};
  assert.deepEqual(conclusions(f06, contextWith(sketchReport({ ...sketch, rows: others }))), [
    "PASS",
    "FAIL not-in-our-copy",
    "PASS",
  ]);
});

test("F-06 fails a row the form does not have, but not a printed subtotal", () => {
  const place = { line: 130, column: 1 };
  const withExtra = (label: string) =>
    sketchReport({
      ...soundSketch(2021),
      extraRows: { applications: [{ label, cells: [], place }] },
    });
  assert.deepEqual(conclusions(f06, contextWith(withExtra("行政检查"))), ["PASS", "FAIL", "PASS"]);
  assert.deepEqual(conclusions(f06, contextWith(withExtra("（三）小计"))), [
    "PASS",
    "PASS",
    "PASS",
  ]);
});

test("F-06 fails a row that stands twice", () => {
  const report = soundReport(2021);
  const table = report.tables.applications;
  assert.ok(table);
  const doubled = { ...table, rows: [...table.rows, ...table.rows.slice(0, 1)] };
  assert.deepEqual(
    conclusions(
      f06,
      contextWith({ ...report, tables: { ...report.tables, applications: doubled } }),
    ),
    ["PASS", "FAIL", "PASS"],
  );
});
