import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { indicator } from "./dictionary.ts";
import { fixtureSource, madeReport } from "./fixtures/sources.ts";
import { type PooledReport, pooledValue, withoutOverlap } from "./pool.ts";

const report = (region: string, scope: PooledReport["scope"], granted: string, closed: string) => ({
  region,
  scope,
  source: fixtureSource(
    madeReport(2023, "2021", {
      "applications.granted.total": granted,
      "applications.closed.total": closed,
    }),
  ),
});

test("pooledValue(indicator, reports) divides sums, it does not average rates", () => {
  const pooled = pooledValue(indicator("openness.full"), [
    report("110000", "own", "1", "2"),
    report("120000", "own", "0", "98"),
  ]);
  assert.ok(pooled.value.known && pooled.value.kind === "proportion");
  assert.equal(pooled.value.value, "0.01");
  assert.equal(pooled.value.denominator, "100");
});

test("pooledValue(indicator, reports) does not count what a roll-up counts already", () => {
  const pooled = pooledValue(indicator("closed"), [
    report("321300", "roll-up", "0", "100"),
    report("321322", "own", "0", "10"),
    report("320813", "own", "0", "5"),
  ]);
  assert.equal(pooled.value.known && pooled.value.value, "105");
  assert.deepEqual([pooled.counted, pooled.overlapping], [2, 1]);
});

test("pooledValue(indicator, reports) says how many reports have no figure", () => {
  const silent = {
    region: "110000",
    scope: "own",
    source: fixtureSource(madeReport(2023, "2021", {})),
  } as const;
  const pooled = pooledValue(indicator("closed"), [silent, report("120000", "own", "0", "7")]);
  assert.equal(pooled.value.known && pooled.value.value, "7");
  assert.equal(pooled.unknown, 1);
});

test("pooledValue(indicator, reports) throws on two years, so that no stock is summed over years", () => {
  const later = {
    ...report("110000", "own", "1", "2"),
    source: fixtureSource(madeReport(2024, "2021", {})),
  };
  assert.throws(
    () => pooledValue(indicator("closed"), [report("110000", "own", "1", "2"), later]),
    /one year/,
  );
});

test("withoutOverlap(reports) keeps both of two roll-ups of one region", () => {
  const two = [report("110000", "roll-up", "1", "2"), report("110000", "roll-up", "1", "2")];
  assert.equal(withoutOverlap(two).length, 2);
});

test("pooledValue(indicator, reports) counts a body whose roll-up has no figure", () => {
  const silent = {
    region: "230124",
    scope: "roll-up",
    source: fixtureSource(madeReport(2023, "2021", {})),
  } as const;
  const pooled = pooledValue(indicator("closed"), [silent, report("230124", "own", "0", "7")]);
  assert.equal(pooled.value.known && pooled.value.value, "7");
  assert.deepEqual([pooled.counted, pooled.unknown, pooled.overlapping], [1, 1, 0]);
});

test("withoutOverlap(reports) leaves out what setting every report beside every other would", () => {
  const inclusion = { own: 0, unknown: 1, "roll-up": 2 };
  const anyReport = fc.record({
    region: fc.constantFrom("000000", "320000", "320800", "320813", "320814", "321300", "410000"),
    scope: fc.constantFrom("own" as const, "unknown" as const, "roll-up" as const),
  });
  type Report = Parameters<typeof withoutOverlap>[0][number];
  const covers = (other: Report, one: Report): boolean =>
    other.region === one.region
      ? inclusion[other.scope] > inclusion[one.scope]
      : one.region.startsWith(other.region.replace(/(?:00)+$/, ""));
  fc.assert(
    fc.property(fc.array(anyReport, { maxLength: 12 }), (reports) => {
      const expected = reports.filter(
        (one) => !reports.some((other) => other.scope !== "own" && covers(other, one)),
      );
      assert.deepEqual(withoutOverlap(reports), expected);
    }),
  );
});
