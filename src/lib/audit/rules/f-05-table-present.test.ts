import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, sketchReport, soundReport } from "../testing.ts";
import { f05 } from "./f-05-table-present.ts";

test("F-05 passes three tables in their sections", () => {
  assert.deepEqual(conclusions(f05, contextWith(soundReport(2020))), ["PASS", "PASS", "PASS"]);
});

test("F-05 fails a table in the section of another", () => {
  const report = soundReport(2020);
  const sections = report.sections.map((section) =>
    section.key === "applications" ? { ...section, key: "review" as const } : section,
  );
  const verdicts = f05.check(contextWith({ ...report, sections })).map(({ verdict }) => verdict);
  assert.deepEqual(verdicts, ["PASS", "FAIL", "PASS"]);
});

test("F-05 keeps what the prose tells beside an absent table, and never a zero", () => {
  const report = sketchReport({
    prose: {
      applications: ["全年共受理政府信息公开申请12件，均依规按时办结。"],
      review: ["未发生行政复议和行政诉讼。"],
    },
  });
  const told = f05
    .check(contextWith(report))
    .map(({ verdict, operands }) => [
      verdict,
      ...operands.map(({ value, state }) => `${value} ${state}`),
    ]);
  assert.deepEqual(told, [
    ["NOT_ASSESSABLE"],
    ["NOT_ASSESSABLE", "12 narrative"],
    ["NOT_ASSESSABLE", "0 narrative", "0 narrative"],
  ]);
});

test("F-05 lays an empty section to our copy", () => {
  const report = sketchReport({
    prose: { proactive: [], applications: ["甲。"], review: ["乙。"] },
  });
  const causes = f05.check(contextWith(report)).map(({ cause }) => cause);
  assert.deepEqual(causes, ["not-in-our-copy", "not-in-report", "not-in-report"]);
});
