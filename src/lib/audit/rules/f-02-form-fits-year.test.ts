import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applicationRows,
  conclusions,
  contextWith,
  sketchReport,
  soundReport,
  soundSketch,
} from "../testing.ts";
import { f02 } from "./f-02-form-fits-year.ts";

test("F-02 passes the form of the year", () => {
  assert.deepEqual(conclusions(f02, contextWith(soundReport(2021))), ["PASS"]);
});

test("F-02 fails the form of 2019 in a report of 2022", () => {
  const sketch = soundSketch(2020);
  const report = sketchReport({
    ...sketch,
    id: "410822/government/2022",
    forms: { proactive: "2019", applications: "2019" },
  });
  assert.deepEqual(conclusions(f02, contextWith(report)), ["FAIL"]);
});

test("F-02 names a mix of forms", () => {
  const rows = applicationRows("2019", {});
  const report = sketchReport({
    ...soundSketch(2021),
    rows: { ...rows, "proactive.licences": "3" },
    forms: { applications: "2019" },
  });
  const [finding] = f02.check(contextWith(report));
  assert.equal(finding?.verdict, "FAIL");
  assert.match(finding?.statement.en ?? "", /mix editions/);
});

test("F-02 is silent before there was a form", () => {
  const report = sketchReport({ id: "410822/government/2015", prose: { overview: ["甲。"] } });
  assert.deepEqual(conclusions(f02, contextWith(report)), []);
});
