import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parseContentFile, readStrictYaml } from "../parse/index.ts";
import { type Agency, agencySchema, type Report } from "../report/index.ts";
import { auditArchive, type Finding } from "./index.ts";
import { conclusion } from "./testing.ts";

const CONTENT = new URL("../../../content/", import.meta.url);

/** What must come out of the real reports: every finding of class E or W that is not a pass, and every explanation. */
const ORACLE: Readonly<Record<string, readonly string[]>> = {
  "230124/government/2020": [],
  "230422/government/2021": ["N-04 EXPLAINED 40 + 14 = 54"],
  "410822/government/2020": ["T2-04 EXPLAINED 11 + 2 = 13", "N-02 FAIL 6 ≠ 7"],
  "230124/business-environment/2020": ["F-03 FAIL"],
  "420222/government/2020": ["F-03 FAIL not-in-our-copy", "F-04 FAIL not-in-our-copy 6 ≠ 4"],
  "320813/government/2023": [
    "F-02 FAIL",
    "T4-01 FAIL 10 + 1 + 0 + 0 ≠ 0",
    "T4-01 FAIL 5 + 0 + 0 + 0 ≠ 0",
  ],
  "320813/government/2024": ["F-02 FAIL"],
  "321300/government/2023": [],
  "321300/government/2024": [],
};

const findings = auditContent();

for (const [id, expected] of Object.entries(ORACLE)) {
  test(`auditArchive(reports) finds in ${id} what the oracle says, and nothing else of E, W or EXPLAINED`, () => {
    assert.deepEqual(
      of(id)
        .filter(
          ({ class: weight, verdict }) =>
            verdict === "EXPLAINED" || (verdict === "FAIL" && weight !== "I"),
        )
        .map((finding) => `${finding.ruleId} ${conclusion(finding)}`),
      expected,
    );
  });
}

test("auditArchive(reports) holds the carry-over of 宿迁 and 洪泽 together in all seven columns", () => {
  assert.deepEqual(concluded("321300/government/2024", "Y-01"), [
    "PASS 118 = 118",
    "PASS 3 = 3",
    "PASS 0 = 0",
    "PASS 0 = 0",
    "PASS 0 = 0",
    "PASS 0 = 0",
    "PASS 121 = 121",
  ]);
  assert.deepEqual(concluded("320813/government/2024", "Y-01"), Array(7).fill("PASS 0 = 0"));
});

test("auditArchive(reports) joins the document stock of 宿迁 and 洪泽", () => {
  assert.deepEqual(concluded("321300/government/2024", "Y-02"), [
    "PASS 11 + 2 − 1 = 12",
    "PASS 597 + 50 − 227 = 420",
  ]);
  assert.deepEqual(concluded("320813/government/2024", "Y-02"), [
    "PASS 0 + 0 − 0 = 0",
    "PASS 5 + 3 − 0 = 8",
  ]);
});

test("auditArchive(reports) reads the prose of the seeds", () => {
  assert.deepEqual(concluded("410822/government/2020", "N-01"), ["PASS 7 = 7"]);
  assert.deepEqual(concluded("410822/government/2020", "N-05"), [
    "PASS 11 = 11",
    "PASS 13 = 13",
    "PASS 14 = 14",
  ]);
  assert.deepEqual(concluded("410822/government/2020", "N-06"), ["PASS 1 = 1"]);
  assert.deepEqual(concluded("410822/government/2020", "N-07"), ["PASS 547 / 547 = 100 %"]);
  assert.deepEqual(concluded("410822/government/2020", "N-09"), ["PASS 5100余 ≥ 2300余 + 1300余"]);
  assert.deepEqual(concluded("410822/government/2020", "N-13"), ["NOT_ASSESSABLE not-in-report"]);
  assert.deepEqual(concluded("230422/government/2021", "N-01"), ["PASS 1 = 1 + 0"]);
  assert.deepEqual(concluded("230422/government/2021", "N-03"), ["PASS 9741 = 4019 + 1110 + 4612"]);
  assert.deepEqual(concluded("230422/government/2021", "T2-01"), [
    "PASS 0 − 0 + 0 = 0 ≥ 0",
    "PASS 54 − 14 + 38 = 78 ≥ 0",
  ]);
  assert.deepEqual(concluded("230422/government/2021", "Y-07"), ["PASS"]);
  assert.deepEqual(concluded("420222/government/2020", "N-03"), ["PASS 3 = 1 + 2"]);
});

test("auditArchive(reports) keeps what prose alone tells beside the tables that are not there", () => {
  const told = (id: string) =>
    of(id)
      .filter(({ ruleId }) => ruleId === "F-05")
      .map(({ verdict, operands }) => [verdict, ...operands.map(({ value }) => value)]);
  assert.deepEqual(told("230124/government/2020"), [
    ["NOT_ASSESSABLE", "1087"],
    ["NOT_ASSESSABLE", "12"],
    ["NOT_ASSESSABLE", "0", "0"],
  ]);
  assert.deepEqual(told("420222/government/2020"), [
    ["NOT_ASSESSABLE", "1759"],
    ["NOT_ASSESSABLE", "3"],
    ["NOT_ASSESSABLE"],
  ]);
});

test("auditArchive(reports) holds a department within its county, whose number only the prose tells", () => {
  assert.deepEqual(concluded("230124/business-environment/2020", "H-02"), ["PASS 0 ≤ 12"]);
});

test("auditArchive(reports) gives the observations the seeds are known for", () => {
  const observed = (id: string) =>
    of(id)
      .filter(
        ({ class: weight, verdict, ruleId }) =>
          weight === "I" && verdict === "FAIL" && ruleId !== "M-04",
      )
      .map(({ ruleId }) => ruleId);
  assert.deepEqual(observed("230124/government/2020"), ["F-11"]);
  assert.deepEqual(observed("230422/government/2021"), []);
  assert.deepEqual(observed("410822/government/2020"), ["T2-06", "N-14"]);
  assert.deepEqual(observed("230124/business-environment/2020"), ["F-09"]);
  assert.deepEqual(observed("420222/government/2020"), ["N-14"]);
});

function of(id: string): readonly Finding[] {
  const found = findings.get(id);
  assert.ok(found, `${id} is in content/`);
  return found;
}

function concluded(id: string, ruleId: string): readonly string[] {
  return of(id)
    .filter((finding) => finding.ruleId === ruleId)
    .map(conclusion);
}

function auditContent(): ReadonlyMap<string, readonly Finding[]> {
  const paths = readdirSync(new URL("reports/", CONTENT), { recursive: true })
    .map((path) => `reports/${String(path).replaceAll("\\", "/")}`)
    .sort();
  const read = (path: string) => readFileSync(new URL(path, CONTENT), "utf8");
  const reports = paths
    .filter((path) => path.endsWith(".md"))
    .flatMap((path): readonly Report[] =>
      [parseContentFile(read(path), path).report].filter((report) => report !== null),
    );
  const agencies = paths
    .filter((path) => path.endsWith("/agency.yaml"))
    .flatMap((path) => agencyOf(read(path), path));
  return auditArchive(reports, agencies, new Map());
}

function agencyOf(text: string, path: string): readonly Agency[] {
  const shape = {
    schema: agencySchema,
    numbers: new Set(["validFrom", "validTo"]),
    nulls: new Set(["parent"]),
    expected: {},
  };
  const { value } = readStrictYaml(text, shape);
  const id = path.slice("reports/".length, -"/agency.yaml".length);
  return value ? [{ ...value, id, region: id.slice(0, 6) }] : [];
}
