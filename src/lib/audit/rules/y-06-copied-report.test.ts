import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applicationRows,
  conclusions,
  contextWith,
  reportSaying,
  sketchReport,
  soundReport,
  withFigures,
} from "../testing.ts";
import { y06 } from "./y-06-copied-report.ts";

const long = (seed: number) =>
  Array.from({ length: 1200 }, (_, at) =>
    String.fromCharCode(0x4e00 + ((at * 7919 + seed * 104729) % 5000)),
  ).join("");
const written = (year: number, text: string) => reportSaying(year, text);

test("Y-06 fails tables that are those of an earlier year, even two years apart", () => {
  const report = soundReport(2023);
  const findings = y06.check(contextWith(report, { series: [soundReport(2021), report] }));
  assert.equal(findings[0]?.verdict, "FAIL");
  assert.match(findings[0]?.statement.en ?? "", /2021/);
});

test("Y-06 fails prose that differs by its year alone", () => {
  const report = withFigures(written(2022, `2022年，${long(1)}`), {
    "proactive.licences.decisions": "7",
  });
  assert.deepEqual(
    conclusions(
      y06,
      contextWith(report, { series: [written(2021, `2021年，${long(1)}`), report] }),
    ),
    ["FAIL"],
  );
});

test("Y-06 passes prose of its own", () => {
  const report = withFigures(written(2022, long(2)), { "proactive.licences.decisions": "7" });
  assert.deepEqual(
    conclusions(y06, contextWith(report, { series: [written(2021, long(3)), report] })),
    ["PASS"],
  );
});

test("Y-06 does not take two reports of noughts for copies", () => {
  const rows = applicationRows("2021", {});
  const [before, report] = [2021, 2022].map((year) =>
    sketchReport({ id: `410822/government/${year}`, rows }),
  );
  assert.ok(before && report);
  assert.deepEqual(conclusions(y06, contextWith(report, { series: [before, report] })), []);
});
