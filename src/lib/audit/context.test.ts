import assert from "node:assert/strict";
import { test } from "node:test";
import { auditArchive, contextKey, contextsOf, headOf, surroundingsOf } from "./index.ts";
import { sketchAgency, sketchReport, soundSketch } from "./testing.ts";

const agencies = [
  sketchAgency({ id: "410822/government" }),
  sketchAgency({ id: "410822/bureau", kind: "department", parent: "410822/government" }),
  sketchAgency({ id: "410822/office", kind: "department", parent: "410822/government" }),
];
const reports = [2022, 2021].flatMap((year) => [
  sketchReport(soundSketch(year)),
  sketchReport(soundSketch(year, "410822/bureau")),
]);

test("contextsOf(reports, agencies, regions) sets a report beside its series, its parent and its children", () => {
  const contexts = contextsOf(reports, agencies, new Map());
  const county = contexts.get("410822/government/2022");
  assert.deepEqual(
    county?.series.map(({ id }) => id),
    ["410822/government/2021", "410822/government/2022"],
  );
  assert.deepEqual(
    county?.children.map(({ id }) => id),
    ["410822/bureau/2022"],
  );
  assert.deepEqual(county?.knownChildren, ["410822/bureau", "410822/office"]);
  assert.equal(county?.parent, null);
  const bureau = contexts.get("410822/bureau/2021");
  assert.equal(bureau?.parent?.id, "410822/government/2021");
  assert.equal(bureau?.agency?.kind, "department");
});

test("contextsOf(reports, agencies, regions) takes the median of like bodies only where there are five", () => {
  const many = Array.from({ length: 5 }, (_, index) => `410822/bureau-${index}`);
  const register = many.map((id) => sketchAgency({ id, kind: "department" }));
  const their = many.map((id) => sketchReport(soundSketch(2021, id)));
  const medians = (count: number) =>
    contextsOf(their.slice(0, count), register, new Map()).get("410822/bureau-0/2021")?.peerMedians;
  assert.equal(medians(5)?.get("proactive.fees.amount"), "1205000");
  assert.equal(medians(4)?.size, 0);
});

test("contextKey(id, surroundings, contentHash) changes with every report the findings rest on, and with no other", () => {
  const id = "410822/government/2022";
  const county = surroundingsOf(reports.map(headOf), agencies).get(id);
  assert.ok(county);
  const hash = (each: string) => `hash of ${each}`;
  const otherwise = (changed: string) => (each: string) =>
    each === changed ? "changed" : hash(each);
  const key = contextKey(id, county, hash);
  assert.notEqual(contextKey(id, county, otherwise("410822/government/2021")), key);
  assert.notEqual(contextKey(id, county, otherwise("410822/bureau/2022")), key);
  assert.equal(contextKey(id, county, otherwise("410822/bureau/2021")), key);
  assert.equal(contextKey(id, county, otherwise("410822/government/2022")), key);
});

test("auditArchive(reports, agencies, regions) gives the same findings twice, in the order of the reports", () => {
  const once = auditArchive(reports, agencies, new Map());
  assert.deepEqual(
    [...once.keys()],
    reports.map(({ id }) => id),
  );
  assert.deepEqual([...auditArchive(reports, agencies, new Map())], [...once]);
});
