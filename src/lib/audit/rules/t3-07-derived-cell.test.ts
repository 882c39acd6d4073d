import assert from "node:assert/strict";
import { test } from "node:test";
import { conclusion, conclusions, contextWith, soundReport } from "../testing.ts";
import { t307 } from "./t3-07-derived-cell.ts";

test("T3-07 derives a cell that row and column agree on", () => {
  const finding = t307.check(
    contextWith(soundReport(2021, { "applications.granted.naturalPerson": "_" })),
  )[0];
  assert.ok(finding);
  assert.equal(conclusion(finding), "NOT_ASSESSABLE not-in-report 10 = 10");
  assert.deepEqual(
    finding.operands.map(({ value, state }) => [value, state]),
    [["10", "derived"]],
  );
});

test("T3-07 notes a cell the margins disagree on", () => {
  assert.deepEqual(
    conclusions(
      t307,
      contextWith(
        soundReport(2021, {
          "applications.granted.naturalPerson": "_",
          "applications.granted.total": "12",
        }),
      ),
    ),
    ["FAIL 9 ≠ 10"],
  );
});

test("T3-07 is silent where a row lacks two cells", () => {
  assert.deepEqual(
    conclusions(
      t307,
      contextWith(
        soundReport(2021, {
          "applications.granted.naturalPerson": "_",
          "applications.granted.other": "_",
        }),
      ),
    ),
    [],
  );
});

test("T3-07 derives a total, and a cell of the rows that the form reconciles", () => {
  const derived = (address: string) =>
    t307
      .check(contextWith(soundReport(2021, { [address]: "_" })))
      .flatMap(({ operands }) => operands.map(({ value, state }) => `${value} ${state}`));
  assert.deepEqual(derived("applications.granted.total"), ["13 derived"]);
  assert.deepEqual(derived("applications.carriedForward.naturalPerson"), ["2 derived"]);
  assert.deepEqual(derived("applications.closed.commercialEnterprise"), ["3 derived"]);
});
