import assert from "node:assert/strict";
import { test } from "node:test";
import { fullReports } from "./fixtures/full-reports.ts";
import { auditReport } from "./index.ts";
import { conclusion, contextWith } from "./testing.ts";

test("auditReport(context) finds no broken sum in six full reports and two in 洪泽区 2023", () => {
  const broken = fullReports().flatMap((report) =>
    auditReport(contextWith(report))
      .filter((finding) => finding.class === "E" && finding.verdict === "FAIL")
      .map((finding) => `${report.id} ${finding.ruleId} ${conclusion(finding)}`),
  );
  assert.deepEqual(broken, [
    "320813/government/2023 T4-01 FAIL 10 + 1 + 0 + 0 ≠ 0",
    "320813/government/2023 T4-01 FAIL 5 + 0 + 0 + 0 ≠ 0",
  ]);
});
