import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "../report/index.ts";
import { t401 } from "./rules/t4-01-result-sum.ts";
import { contextWith, soundReport, withFigures } from "./testing.ts";

const broken = soundReport(2021, { "review.reconsideration.total": "3" });

test("defineRule(id, version, conclude) gives a finding everything a reader needs", () => {
  const [finding] = t401.check(contextWith(broken));
  assert.equal(finding?.report, "410822/government/2021");
  assert.equal(finding?.ruleId, "T4-01");
  assert.equal(finding?.version, 1);
  assert.equal(finding?.class, "E");
  assert.equal(finding?.verdict, "FAIL");
  assert.equal(finding?.equation, "1 + 1 + 0 + 0 ≠ 3");
  assert.equal(finding?.file, "reports/410822/government/2021.md");
  assert.equal(finding?.line, finding?.operands[0]?.line);
  assert.match(finding?.statement.zh ?? "", /^本站核对：“行政复议”/);
  assert.equal(finding?.human, null);
});

test("defineRule(id, version, conclude) keeps a person's verdict while the operands stay, and reopens when one changes", () => {
  const [finding] = t401.check(contextWith(broken));
  const judged = withVerdict(broken, finding?.operandHash ?? "");
  assert.deepEqual(t401.check(contextWith(judged))[0]?.human, {
    verdict: "publisher-error",
    by: "编辑",
    date: "2026-11-21",
    why: "与原文核对，总计确为3",
  });
  const changed = withFigures(judged, { "review.reconsideration.total": "4" });
  assert.equal(t401.check(contextWith(changed))[0]?.verdict, "FAIL");
  assert.equal(t401.check(contextWith(changed))[0]?.human, null);
});

function withVerdict(report: Report, operands: string): Report {
  const verdict = {
    rule: "T4-01",
    operands,
    verdict: "publisher-error" as const,
    by: "编辑",
    date: "2026-11-21",
    why: "与原文核对，总计确为3",
  };
  return { ...report, meta: { ...report.meta, verdicts: [verdict] } };
}
