import assert from "node:assert/strict";
import { test } from "node:test";
import { fixtureSource, madeReport, realReport, realSource } from "./fixtures/sources.ts";
import { indicatorValue, type Ratio } from "./value.ts";

const APPLICATIONS = "applications";

function ratioOf(id: string, report: string): Ratio {
  const value = indicatorValue(id, realSource(report));
  assert.ok(value.known && value.kind !== "amount");
  return value;
}

test("indicatorValue(id, source) gives the reported figure of a real report exactly", () => {
  const value = indicatorValue("received", realSource("suqian-2024"));
  assert.deepEqual(value, { known: true, kind: "amount", value: "3525", convertedFrom: null });
});

test("indicatorValue(id, source) tells numerator and denominator of every definition of 公开率", () => {
  const counts = ["closed", "full", "answered", "decided"].map((key) => {
    const { numerator, denominator } = ratioOf(`openness.${key}`, "suqian-2023");
    return `${numerator}/${denominator}`;
  });
  // 1191 granted, 328 partly, 142 refused (0+27+6+38+20+9+21+21), 1078 unavailable, 3486 closed.
  assert.deepEqual(counts, ["1519/3486", "1191/3486", "1519/2739", "1519/1661"]);
});

test("indicatorValue(id, source) rounds a share to six places", () => {
  assert.equal(ratioOf("openness.closed", "suqian-2023").value, "0.435743");
});

test("indicatorValue(id, source) sums the rows of 其他处理 on either form", () => {
  assert.equal(ratioOf("outcome.otherwise", "suqian-2023").numerator, "341");
  assert.equal(ratioOf("outcome.otherwise", "boai-2020").numerator, "1");
});

test("indicatorValue(id, source) gives outcome shares whose numerators sum to the closed total", () => {
  const groups = [
    "granted",
    "partiallyGranted",
    "refused",
    "unavailable",
    "notProcessed",
    "otherwise",
  ];
  for (const report of ["suqian-2023", "suqian-2024", "hongze-2023", "hongze-2024", "boai-2020"]) {
    const parts = groups.map((group) => Number(ratioOf(`outcome.${group}`, report).numerator));
    const whole = Number(ratioOf("outcome.granted", report).denominator);
    assert.equal(
      parts.reduce((sum, part) => sum + part, 0),
      whole,
      report,
    );
  }
});

test("indicatorValue(id, source) marks a share of fewer than thirty cases", () => {
  assert.equal(ratioOf("openness.closed", "hongze-2023").small, true);
  assert.equal(ratioOf("openness.closed", "hongze-2024").small, false);
});

test("indicatorValue(id, source) gives a rate per 100 without an interval", () => {
  const { value, interval } = ratioOf("reconsiderationsPer100", "suqian-2023");
  assert.equal(value, "12.621916");
  assert.equal(interval, null);
});

test("indicatorValue(id, source) is unknown over a blank, never zero", () => {
  const blank = { "applications.partiallyGranted.total": { state: "blank" } } as const;
  const value = indicatorValue("openness.closed", fixtureSource(realReport("suqian-2023"), blank));
  assert.deepEqual(value, {
    known: false,
    reason: "blank",
    at: ["applications.partiallyGranted.total"],
  });
});

test("indicatorValue(id, source) is unknown where the report has no table", () => {
  const source = fixtureSource({
    year: 2020,
    forms: { proactive: null, applications: null, review: null },
    values: {},
  });
  assert.deepEqual(indicatorValue("received", source), { known: false, reason: "noTable", at: [] });
});

test("indicatorValue(id, source) is unknown where the form does not ask", () => {
  const value = indicatorValue("documents.inForce", realSource("boai-2020"));
  assert.deepEqual(value, { known: false, reason: "notInForm", at: [] });
});

test("indicatorValue(id, source) does not divide by zero", () => {
  const values = { [`${APPLICATIONS}.closed.total`]: "0", [`${APPLICATIONS}.granted.total`]: "0" };
  const value = indicatorValue("openness.full", fixtureSource(madeReport(2020, "2019", values)));
  assert.equal(value.known ? "" : value.reason, "zeroDenominator");
});

test("indicatorValue(id, source) refuses a part greater than its whole", () => {
  const values = { [`${APPLICATIONS}.closed.total`]: "5", [`${APPLICATIONS}.granted.total`]: "6" };
  const value = indicatorValue("openness.full", fixtureSource(madeReport(2020, "2019", values)));
  assert.equal(value.known ? "" : value.reason, "partExceedsWhole");
});

test("indicatorValue(fees) converts 元 to 万元 and says from what", () => {
  const cell = {
    "proactive.fees.amount": { state: "reported", value: "251000", unit: "元" },
  } as const;
  const value = indicatorValue("fees", fixtureSource(madeReport(2022, "2021", {}), cell));
  assert.deepEqual(value, {
    known: true,
    kind: "amount",
    value: "25.1",
    convertedFrom: { value: "251000", unit: "元" },
  });
});

test("indicatorValue(fees) takes a bare number in the unit the form prints", () => {
  const value = indicatorValue("fees", realSource("suqian-2023"));
  assert.equal(value.known && value.value, "59237.2449");
});

test("indicatorValue(procurement) does not guess the unit of a bare amount", () => {
  const value = indicatorValue("proactive.procurement.amount", realSource("boai-2020"));
  assert.equal(value.known ? "" : value.reason, "unitUnknown");
});

test("indicatorValue(address) reads any single figure of the forms", () => {
  const value = indicatorValue("review.litigationDirect.total", realSource("suqian-2024"));
  assert.equal(value.known && value.value, "25");
});

test("indicatorValue(id) throws on an id the dictionary does not hold", () => {
  assert.throws(() => indicatorValue("nothing", realSource("suqian-2024")), /Unexpected indicator/);
});
