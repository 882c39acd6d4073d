import assert from "node:assert/strict";
import { test } from "node:test";
import { realSource } from "../../lib/indicator/fixtures/sources.ts";
import type { CountedReport } from "../grounds/tally.ts";
import { regionCharts } from "./region-charts.ts";
import { regionSums } from "./region-sums.ts";

const counted = (name: string, region: string, scope: CountedReport["scope"]): CountedReport => ({
  region,
  scope,
  province: "320000",
  kind: "government",
  source: realSource(name),
});

test("regionSums(reports) adds what bodies received, year by year", () => {
  const sums = regionSums([
    counted("suqian-2023", "321300", "roll-up"),
    counted("hongze-2023", "320813", "roll-up"),
    counted("suqian-2024", "321300", "roll-up"),
  ]);
  const told = sums[0]?.years.map(({ pooled }) => pooled.value.known && pooled.value.value);
  // Typed from the originals: 3511 + 21 in 2023, 3525 in 2024.
  assert.deepEqual(told, ["3532", "3525"]);
});

test("regionSums(reports) does not add a body to the roll-up that holds it", () => {
  const [received] = regionSums([
    counted("suqian-2023", "321300", "roll-up"),
    counted("hongze-2023", "321300", "own"),
  ]);
  assert.equal(received?.years[0]?.pooled.overlapping, 1);
  assert.equal(
    received?.years[0]?.pooled.value.known && received.years[0].pooled.value.value,
    "3511",
  );
});

test("regionSums(reports) has nothing to say of no report", () => {
  assert.deepEqual(regionSums([]), []);
});

test("regionCharts(bodies) shows many bodies as distributions, and one body not at all", () => {
  const body = (n: number) => ({
    id: `b${n}`,
    name: `b${n}`,
    sources: [realSource("suqian-2023")],
  });
  const ids = (count: number) =>
    regionCharts(
      Array.from({ length: count }, (_, n) => body(n)),
      "zh",
    ).map(({ id }) => id);
  assert.deepEqual(ids(1), []);
  assert.deepEqual(ids(40), ["chart-received", "chart-openness", "chart-outcomes"]);
  assert.deepEqual(ids(41), ["chart-received", "chart-openness.closed"]);
});
