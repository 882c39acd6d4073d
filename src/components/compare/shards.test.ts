import assert from "node:assert/strict";
import { test } from "node:test";
import type { Catalogue, RegionSeries } from "../../lib/dataset/index.ts";
import { indicatorValue } from "../../lib/indicator/index.ts";
import { defaultAgencies } from "./default-agencies.ts";
import { makeFinder } from "./finder.ts";
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

test("makeShards(readJson) asks for each shown region once, and for no other", async () => {
  const asked: string[] = [];
  const shards = makeShards(async (path) => {
    asked.push(path);
    return series("321300");
  });
  await shards.bodiesAround(["321300/government", "321300/bureau"]);
  await shards.bodiesAround(["321300/government"]);
  assert.deepEqual(asked, ["data/v1/series/321300.json"]);
});

test("makeShards(readJson) has no body of a region without a file", async () => {
  const shards = makeShards(async () => null);
  assert.deepEqual(await shards.bodiesAround(["999999/government"]), []);
});

test("makeShards(readJson) keeps values, units, blanks and missing figures apart", async () => {
  const [body] = await makeShards(async () => series("321300")).bodiesAround(["321300/government"]);
  const source = body?.sources[0];
  assert.ok(source);
  const told = ["received", "fees", "closed", "carriedOver", "suitsPer100"].map((id) => {
    const value = indicatorValue(id, source);
    return value.known ? value.value : value.reason;
  });
  assert.deepEqual(told, ["7", "25.1", "blank", "missing", "noTable"]);
});

const agency = (id: string, zh: string, level: "county" | "prefecture") => ({
  id,
  name: { zh, en: zh },
  aliases: [],
  level,
  kind: "government" as const,
  regionPath: [`${id.slice(0, 2)}0000`, id.slice(0, 6)],
});
const report = (of: string, year: number, figures: number) => ({
  id: `${of}/${year}`,
  title: "",
  agency: of,
  year,
  scope: "own" as const,
  forms: { proactive: null, applications: null, review: null },
  published: "unknown",
  source: "publisher" as const,
  prose: "full" as const,
  figures,
  verdicts: { PASS: 0, FAIL: 0, EXPLAINED: 0, NOT_ASSESSABLE: 0 },
  observations: 0,
});
const CATALOGUE: Catalogue = {
  version: "1.0.0",
  regions: [{ code: "320000", name: "江苏省", level: "province", parent: null }],
  agencies: [
    agency("320813/government", "洪泽区人民政府", "county"),
    agency("321300/government", "宿迁市人民政府", "prefecture"),
    agency("420222/government", "阳新县人民政府", "county"),
  ],
  reports: [
    report("320813/government", 2023, 186),
    report("321300/government", 2023, 200),
    report("321300/government", 2024, 200),
    report("420222/government", 2020, 0),
  ],
};

test("makeFinder(catalogue) finds by name, place, level and all words, and offers none without figures", () => {
  const finder = makeFinder(CATALOGUE);
  const names = (query: Partial<Parameters<typeof finder.find>[0]>) =>
    finder
      .find({ text: "", region: "", level: "", kind: "", ...query }, 9)
      .found.map((entry) => entry.agency.id.slice(0, 6));
  assert.deepEqual(names({}), ["320813", "321300"]);
  assert.deepEqual(names({ text: "江苏 洪泽" }), ["320813"]);
  assert.deepEqual(names({ level: "prefecture" }), ["321300"]);
  assert.deepEqual(names({ region: "420000" }), []);
});

test("makeFinder(catalogue) counts what it does not list", () => {
  const { found, total } = makeFinder(CATALOGUE).find(
    { text: "", region: "", level: "", kind: "" },
    1,
  );
  assert.deepEqual([found.length, total], [1, 2]);
});

test("defaultAgencies(reports) takes those with most years of figures", () => {
  assert.deepEqual(defaultAgencies(CATALOGUE.reports), ["321300/government"]);
  assert.deepEqual(defaultAgencies([]), []);
});
