import assert from "node:assert/strict";
import { test } from "node:test";
import type { Catalogue, CatalogueAgency, Readings } from "../../lib/search/index.ts";
import { type FinderQuery, makeFinder } from "./finder.ts";

const agency = (
  id: string,
  name: string,
  level: string,
  regions: readonly string[],
): CatalogueAgency => ({ id, name, level, kind: "government", regions });

const HONGZE = agency("320813/government", "洪泽区人民政府", "county", [
  "320000",
  "320800",
  "320813",
]);
const SUQIAN = agency("321300/government", "宿迁市人民政府", "prefecture", ["320000", "321300"]);

const CATALOGUE: Catalogue = {
  agencies: [HONGZE, SUQIAN],
  regions: [
    { code: "320000", name: "江苏省", parent: null },
    { code: "320800", name: "淮安市", parent: "320000" },
    { code: "320813", name: "洪泽区", parent: "320800" },
    { code: "321300", name: "宿迁市", parent: "320000" },
  ],
  reports: [HONGZE, SUQIAN].map((of) => ({
    id: `${of.id}/2023`,
    title: `${of.name}2023年度报告`,
    year: 2023,
    form: "2021",
    agency: of,
    verdicts: [],
  })),
};

const READINGS: Readings = {
  ...{ 洪: ["hong"], 泽: ["ze"], 区: ["qu"], 宿: ["su", "xiu"], 迁: ["qian"], 市: ["shi"] },
  ...{ 人: ["ren"], 民: ["min"], 政: ["zheng"], 府: ["fu"] },
};

const finder = makeFinder(CATALOGUE, READINGS);
const ALL: FinderQuery = { text: "", region: "", level: "", kind: "" };
const codes = (query: Partial<FinderQuery>) =>
  finder.find({ ...ALL, ...query }, 9).found.map((entry) => entry.agency.id.slice(0, 6));

test("makeFinder(catalogue) finds by name, place, code, pinyin, level and all words", () => {
  assert.deepEqual(codes({}), ["320813", "321300"]);
  assert.deepEqual(codes({ text: "江苏 洪泽" }), ["320813"]);
  assert.deepEqual(codes({ text: "淮安" }), ["320813"]);
  assert.deepEqual(codes({ text: "3213" }), ["321300"]);
  assert.deepEqual(codes({ text: "suqian" }), ["321300"]);
  assert.deepEqual(codes({ level: "prefecture" }), ["321300"]);
  assert.deepEqual(codes({ region: "320800" }), ["320813"]);
  assert.deepEqual(codes({ region: "420000" }), []);
});

test("makeFinder(catalogue) counts what it does not list, and says where a body lies", () => {
  const { found, total } = finder.find(ALL, 1);
  assert.deepEqual([found.length, total], [1, 2]);
  assert.equal(found[0]?.place, "江苏省 淮安市 洪泽区");
});
