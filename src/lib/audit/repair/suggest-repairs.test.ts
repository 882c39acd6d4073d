import assert from "node:assert/strict";
import { test } from "node:test";
import { fullReports } from "../fixtures/full-reports.ts";
import { sketchReport, soundReport, soundSketch, withFigures } from "../testing.ts";
import { suggestRepairs } from "./suggest-repairs.ts";

const suggest = (changes: Readonly<Record<string, string>>) =>
  suggestRepairs(soundReport(2021, changes), "applications");

const withRow = (row: string, cells: string) => {
  const sketch = soundSketch(2021);
  const report = sketchReport({ ...sketch, rows: { ...sketch.rows, [row]: cells } });
  return suggestRepairs(report, "applications");
};

test("suggestRepairs(report) names one wrong number", () => {
  const [repair] = suggest({ "applications.closed.commercialEnterprise": "8" });
  assert.equal(repair?.kind, "one-cell");
  assert.deepEqual(repair?.candidates, [
    { changes: [{ address: "applications.closed.commercialEnterprise", from: "8", to: "3" }] },
  ]);
});

test("suggestRepairs(report) knows swapped digits", () => {
  const [repair] = suggest({ "applications.granted.total": "31" });
  assert.equal(repair?.kind, "transposed-digits");
  assert.equal(repair?.candidates[0]?.changes[0]?.to, "13");
});

test("suggestRepairs(report) finds a value in the neighbouring column, and lists every row it may have been", () => {
  const [repair] = withRow("applications.unavailable.notHeld", "4 0 0 0 0 0 4");
  assert.equal(repair?.kind, "neighbour-column");
  const rows = repair?.candidates.map(({ changes }) => changes[0]?.address);
  assert.ok(rows?.includes("applications.unavailable.notHeld.naturalPerson"));
  assert.ok(rows?.every((address) => address?.endsWith(".naturalPerson")));
});

test("suggestRepairs(report) joins a number torn in two", () => {
  const [repair] = withRow("applications.granted", "1 0 2 0 0 1 0");
  assert.equal(repair?.kind, "split-digits");
  const to = Object.fromEntries(
    repair?.candidates[0]?.changes.map(({ address, to: value }) => [address, value]) ?? [],
  );
  assert.deepEqual(to, {
    "applications.granted.naturalPerson": "10",
    "applications.granted.commercialEnterprise": "2",
    "applications.granted.researchInstitution": "0",
    "applications.granted.legalServiceInstitution": "1",
    "applications.granted.other": "0",
    "applications.granted.total": "13",
  });
});

/** 宿迁市 2023, whose rows hold numbers of several digits. */
const suqian = (changes: Readonly<Record<string, string>>) => {
  const report = fullReports().find(({ id }) => id === "321300/government/2023");
  assert.ok(report);
  return suggestRepairs(withFigures(report, changes), "applications");
};

const changesOf = (repairs: ReturnType<typeof suggestRepairs>) =>
  repairs.flatMap(({ kind, candidates }) =>
    candidates.map(({ changes }) =>
      [kind, ...changes.map(({ address, from, to }) => `${address} ${from} → ${to}`)].join("; "),
    ),
  );

test("suggestRepairs(report) joins a number whose tail took the place of a nought", () => {
  const row = "applications.refused.enforcementFile";
  const torn = suqian({ [`${row}.naturalPerson`]: "2", [`${row}.commercialEnterprise`]: "1" });
  assert.deepEqual(changesOf(torn), [
    `split-digits; ${row}.naturalPerson 2 → 21; ${row}.commercialEnterprise 1 → 0`,
  ]);
});

test("suggestRepairs(report) sees the empty cell that a number slipped out of", () => {
  const row = "applications.refused.enforcementFile";
  const slipped = suqian({ [`${row}.naturalPerson`]: "_", [`${row}.commercialEnterprise`]: "21" });
  const changes = changesOf(slipped);
  assert.ok(
    changes.includes(
      `neighbour-column; ${row}.naturalPerson null → 21; ${row}.commercialEnterprise 21 → 0`,
    ),
    changes.join("\n"),
  );
});

test("suggestRepairs(report) sees the empty cell that a shifted row leaves behind", () => {
  const [repair] = withRow("applications.unavailable.notHeld", "_ 3 1 0 0 0 0");
  assert.equal(repair?.kind, "shifted-row");
  assert.deepEqual(repair?.candidates[0]?.changes[0], {
    address: "applications.unavailable.notHeld.naturalPerson",
    from: null,
    to: "3",
  });
});

test("suggestRepairs(report) sets a row back that stands one cell too far right or left", () => {
  for (const shifted of ["0 3 1 0 0 0 0", "1 0 0 0 0 4 4"]) {
    const [repair] = withRow("applications.unavailable.notHeld", shifted);
    assert.equal(repair?.kind, "shifted-row", shifted);
    assert.equal(repair?.candidates.length, 1, shifted);
  }
});

test("suggestRepairs(report) says nothing where all sums hold, or nothing mends them all", () => {
  assert.deepEqual(suggest({}), []);
  assert.deepEqual(
    suggest({
      "applications.granted.other": "5",
      "applications.received.researchInstitution": "9",
    }),
    [],
  );
});

test("suggestRepairs(report) never suggests a negative number", () => {
  const repairs = suggestRepairs(
    soundReport(2021, { "review.reconsideration.total": "0" }),
    "review",
  );
  const to = repairs.flatMap(({ candidates }) =>
    candidates.flatMap(({ changes }) => changes.map((change) => change.to)),
  );
  assert.deepEqual(to, ["2"]);
});

test("suggestRepairs(report) leaves a sum with an unknown cell out of the search", () => {
  const [repair] = suggest({
    "applications.granted.other": "_",
    "applications.granted.naturalPerson": "12",
  });
  assert.ok(repair?.candidates.some(({ changes }) => changes[0]?.to === "10"));
});
