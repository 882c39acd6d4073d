import assert from "node:assert/strict";
import { test } from "node:test";
import { auditReport, type Finding, publishable } from "./index.ts";
import { contextWith, soundReport } from "./testing.ts";

const report = soundReport(2021, { "review.reconsideration.total": "3" });
const finding = findingOf("T4-01");

test("publishable(finding, record) lets a broken sum of a publisher's copy onto lists", () => {
  assert.equal(publishable(finding, { report }), true);
});

test("publishable(finding, record) keeps narrative and cross-year findings on their report's page", () => {
  for (const ruleId of ["N-01", "N-03", "F-03", "F-04", "Y-01", "Y-07", "T2-07", "T4-02", "H-02"]) {
    assert.equal(publishable({ ...finding, ruleId }, { report }), false, ruleId);
  }
});

test("publishable(finding, record) never lists a copy that is not its publisher's", () => {
  for (const kind of ["mirror", "third-party"] as const) {
    const meta = { ...report.meta, source: { ...report.meta.source, kind } };
    assert.equal(publishable(finding, { report: { ...report, meta } }), false, kind);
  }
});

test("publishable(finding, record) keeps back what a person laid to our copy or dismissed, and what the check lays there", () => {
  const human = { by: "编辑", date: "2026-11-21", why: "转录有误" };
  for (const verdict of ["our-copy", "dismissed"] as const) {
    assert.equal(publishable({ ...finding, human: { ...human, verdict } }, { report }), false);
  }
  const confirmed = { ...finding, human: { ...human, verdict: "confirmed" as const } };
  assert.equal(publishable(confirmed, { report }), true);
  assert.equal(publishable({ ...finding, cause: "not-in-our-copy" }, { report }), false);
});

function findingOf(ruleId: string): Finding {
  const found = auditReport(contextWith(report)).find((one) => one.ruleId === ruleId);
  assert.ok(found);
  return found;
}
