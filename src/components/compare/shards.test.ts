import assert from "node:assert/strict";
import { test } from "node:test";
import type { RegionSeries } from "../../lib/dataset/index.ts";
import { indicatorValue } from "../../lib/indicator/index.ts";
import { defaultAgencies } from "./default-agencies.ts";
import { makeShards } from "./shards.ts";

const series = (region: string): RegionSeries => ({
  version: "1.0.0",
  region,
  regionName: null,
  addresses: [
    "proactive.fees.amount",
    "applications.received.total",
    "applications.carriedOver.total",
    "applications.closed.total",
  ],
  agencies: [
    {
      id: `${region}/government`,
      name: { zh: "甲", en: "A" },
      level: "county",
      kind: "government",
      reports: [
        {
          id: `${region}/government/2023`,
          year: 2023,
          scope: "own",
          forms: { proactive: "2021", applications: "2021", review: null },
          values: ["251000", "7", null, null],
          units: { 元: [0] },
          unknown: { blank: [3] },
        },
      ],
    },
  ],
});

const RECEIVED = ["applications.received.total"] as const;

test("makeShards(readJson) asks for each shown region once, and for no other", async () => {
  const asked: string[] = [];
  const shards = makeShards(async (path) => {
    asked.push(path);
    return series("321300");
  });
  await shards.bodiesAround(["321300/government", "321300/bureau"], RECEIVED);
  await shards.bodiesAround(["321300/government"], RECEIVED);
  assert.deepEqual(asked, ["data/v1/totals/321300.json"]);
  await shards.bodiesAround(
    ["321300/government"],
    ["applications.refused.stateSecret.naturalPerson"],
  );
  assert.deepEqual(asked.slice(1), ["data/v1/series/321300.json"]);
});

test("makeShards(readJson) has no body of a region without a file", async () => {
  const shards = makeShards(async () => null);
  assert.deepEqual(await shards.bodiesAround(["999999/government"], RECEIVED), []);
});

test("makeShards(readJson) keeps values, units, blanks and missing figures apart", async () => {
  const [body] = await makeShards(async () => series("321300")).bodiesAround(
    ["321300/government"],
    RECEIVED,
  );
  const source = body?.sources[0];
  assert.ok(source);
  const told = ["received", "fees", "closed", "carriedOver", "suitsPer100"].map((id) => {
    const value = indicatorValue(id, source);
    return value.known ? value.value : value.reason;
  });
  assert.deepEqual(told, ["7", "25.1", "blank", "missing", "noTable"]);
});

test("defaultAgencies(reports) takes those with most years of figures", () => {
  const reports = [
    { agency: "320813/government", figures: 186 },
    { agency: "321300/government", figures: 200 },
    { agency: "321300/government", figures: 200 },
    { agency: "420222/government", figures: 0 },
  ];
  assert.deepEqual(defaultAgencies(reports), ["321300/government"]);
  assert.deepEqual(defaultAgencies([]), []);
});
