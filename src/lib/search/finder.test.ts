import assert from "node:assert/strict";
import { test } from "node:test";
import type { Catalogue, CatalogueAgency } from "./catalogue.ts";
import { createFinder } from "./finder.ts";
import { matchPinyin, type Readings } from "./pinyin.ts";

const READINGS: Readings = {
  博: ["bo"],
  爱: ["ai"],
  县: ["xian"],
  人: ["ren"],
  民: ["min"],
  政: ["zheng"],
  府: ["fu"],
  乐: ["le", "yue"],
  清: ["qing"],
  市: ["shi"],
  洪: ["hong"],
  泽: ["ze"],
  区: ["qu"],
};

function agency(id: string, name: string): CatalogueAgency {
  return { id, name, level: "county", kind: "government", regions: [] };
}

const BOAI = agency("410822/government", "博爱县人民政府");
const YUEQING = agency("330382/government", "乐清市人民政府");
const HONGZE = agency("320813/government", "洪泽区人民政府");

const CATALOGUE: Catalogue = {
  agencies: [YUEQING, HONGZE, BOAI],
  regions: [],
  reports: [
    [YUEQING, 2023, "乐清市人民政府2023年度报告"],
    [HONGZE, 2023, "淮安市洪泽区2023年政府信息公开工作年度报告"],
    [HONGZE, 2024, "洪泽区人民政府2024年度报告"],
    [BOAI, 2020, "博爱县人民政府2020年度报告"],
  ].map(([owner, year, title]) => ({
    id: `${(owner as CatalogueAgency).id}/${year}`,
    title: title as string,
    year: year as number,
    form: "2021",
    agency: owner as CatalogueAgency,
    verdicts: [],
  })),
};

const find = createFinder(CATALOGUE, READINGS);
const names = (query: string) =>
  find(query, 8).map((place) => (place.kind === "agency" ? place.agency.name : place.title));

test("find(query) takes parts of names, pinyin and initials", () => {
  assert.deepEqual(names("博爱"), [BOAI.name]);
  assert.deepEqual(names("boai"), [BOAI.name]);
  assert.deepEqual(names("baxr"), [BOAI.name]);
});

test("find(query) knows every reading of a name", () => {
  assert.deepEqual(names("yueqing"), [YUEQING.name]);
  assert.deepEqual(names("leqing"), [YUEQING.name]);
});

test("find(query) forgives one wrong character of three, and traditional spelling", () => {
  assert.deepEqual(names("博艾县"), [BOAI.name]);
  assert.deepEqual(names("博愛縣"), [BOAI.name]);
});

test("find(query) with a year leads to the report of that year, and to nothing where there is none", () => {
  assert.deepEqual(names("洪泽 2024"), ["洪泽区人民政府2024年度报告"]);
  assert.deepEqual(names("hzq2023年"), ["淮安市洪泽区2023年政府信息公开工作年度报告"]);
  assert.deepEqual(names("博爱 2019"), []);
});

test("find(query) shows an agency once, though a title of its own names it otherwise", () => {
  assert.deepEqual(names("洪泽"), [HONGZE.name]);
  assert.deepEqual(names("淮安"), [HONGZE.name]);
});

test("find(query) is silent on nothing", () => {
  assert.deepEqual(names(""), []);
  assert.deepEqual(names("zzzzzz"), []);
});

test("matchPinyin(letters, name) tells syllables from initials from neither", () => {
  assert.equal(matchPinyin("boaixian", BOAI.name, READINGS), 2);
  assert.equal(matchPinyin("aixia", BOAI.name, READINGS), 2);
  assert.equal(matchPinyin("oai", BOAI.name, READINGS), 0);
  assert.equal(matchPinyin("xrmzf", BOAI.name, READINGS), 1);
  assert.equal(matchPinyin("bax", YUEQING.name, READINGS), 0);
});

test("find(query) takes several words in any order, and shows a place's government first", () => {
  assert.deepEqual(names("政府 博爱"), names("博爱 政府"));
  assert.equal(names("政府 博爱")[0], "博爱县人民政府");
  const bureau = agency("410822/tax", "博爱县税务局");
  const reports = [bureau, BOAI].map((owner) => ({
    id: `${owner.id}/2020`,
    title: `${owner.name}2020年度报告`,
    year: 2020,
    form: "2019",
    agency: { ...owner, kind: owner === BOAI ? "government" : "department" },
    verdicts: [],
  }));
  const [first] = createFinder({ agencies: [], regions: [], reports }, READINGS)("博爱", 8);
  assert.equal(first?.agency.name, "博爱县人民政府");
});

test("find(letters) leads nowhere when no name is read like them", () => {
  assert.deepEqual(names("zzzzzz"), []);
});
