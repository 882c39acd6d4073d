import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusion, conclusions, contextWith, soundReport } from "../testing.ts";
import { y01 } from "./y-01-carry-over.ts";

test("Y-01 passes all seven columns, the total in class E", () => {
  const report = soundReport(2022);
  const findings = y01.check(contextWith(report, { series: [soundReport(2021), report] }));
  assert.deepEqual(
    findings.map((finding) => `${finding.class} ${conclusion(finding)}`),
    ["W PASS 2 = 2", ...Array(5).fill("W PASS 0 = 0"), "E PASS 2 = 2"],
  );
  assert.equal(
    findings[0]?.operands[0]?.address,
    "410822/government/2021#applications.carriedForward.naturalPerson",
  );
});

test("Y-01 fails a total that does not carry over", () => {
  const report = soundReport(2022, { "applications.carriedOver.total": "3" });
  assert.deepEqual(
    conclusions(y01, contextWith(report, { series: [soundReport(2021), report] })).at(-1),
    "FAIL 2 ≠ 3",
  );
});

test("Y-01 explains columns that differ under an equal total", () => {
  const report = soundReport(2022, {
    "applications.carriedOver.naturalPerson": "1",
    "applications.carriedOver.other": "1",
  });
  const verdicts = y01
    .check(contextWith(report, { series: [soundReport(2021), report] }))
    .map(({ verdict }) => verdict);
  assert.deepEqual(verdicts, ["EXPLAINED", "PASS", "PASS", "PASS", "PASS", "EXPLAINED", "PASS"]);
});

test("Y-01 cannot judge without last year, or across a gap", () => {
  assert.deepEqual(conclusions(y01, contextWith(soundReport(2022))), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
  const report = soundReport(2023);
  assert.deepEqual(conclusions(y01, contextWith(report, { series: [soundReport(2021), report] })), [
    "NOT_ASSESSABLE not-in-our-copy",
  ]);
});
