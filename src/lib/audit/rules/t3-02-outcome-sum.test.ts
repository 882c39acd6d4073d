import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusions, contextWith, soundReport } from "../testing.ts";
import { t302 } from "./t3-02-outcome-sum.ts";

test("T3-02 passes seven columns that add up", () => {
  const verdicts = t302.check(contextWith(soundReport(2020))).map(({ verdict }) => verdict);
  assert.deepEqual(verdicts, Array(7).fill("PASS"));
});

test("T3-02 fails the one column that does not", () => {
  const report = soundReport(2020, { "applications.granted.naturalPerson": "11" });
  const failed = t302.check(contextWith(report)).filter(({ verdict }) => verdict === "FAIL");
  assert.deepEqual(
    failed.map(({ statement }) => statement.en),
    [
      'This archive checked: in the column "Natural persons" the outcomes do not add up to item (7).',
    ],
  );
});

test("T3-02 cannot judge a column with an unknown outcome", () => {
  assert.deepEqual(
    conclusions(
      t302,
      contextWith(soundReport(2020, { "applications.granted.naturalPerson": "_" })),
    ).at(0),
    "NOT_ASSESSABLE not-in-report",
  );
});

test("T3-02 leaves the carried rows out of the outcomes", () => {
  assert.deepEqual(
    conclusions(
      t302,
      contextWith(soundReport(2020, { "applications.carriedForward.naturalPerson": "9" })),
    ).filter((line) => line.startsWith("FAIL")),
    [],
  );
});
