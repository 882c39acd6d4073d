import assert from "node:assert/strict";
import { test } from "node:test";
import { cellsOf, marksOf } from "../../lib/chart/index.ts";
import { realSource } from "../../lib/indicator/fixtures/sources.ts";
import type { Body, BodySource } from "./body.ts";
import { cite, creditOf } from "./cite.ts";
import { csvOf } from "./csv.ts";
import { type CompareState, DEFAULT_STATE, VIEWS } from "./state.ts";
import { buildView, scopesIn, yearSpan } from "./view.ts";

const body = (id: string, zh: string, reports: readonly string[]): Body => ({
  id,
  name: { zh, en: zh },
  level: "county",
  kind: "government",
  sources: reports.map((name) => ({ ...realSource(name), scope: "roll-up" as const })),
});

const SUQIAN = body("321300/government", "宿迁市人民政府", ["suqian-2023", "suqian-2024"]);
const HONGZE = body("320813/government", "=洪泽区", ["hongze-2023", "hongze-2024"]);
const BOAI = body("410822/government", "博爱县人民政府", ["boai-2020"]);
const ALL = [SUQIAN, HONGZE, BOAI];

const build = (state: Partial<CompareState>, chosen: readonly Body[] = ALL) =>
  buildView({ state: { ...DEFAULT_STATE, ...state }, chosen, all: ALL, tongue: "zh", width: 720 });

for (const view of VIEWS) {
  for (const indicator of ["received", "openness.closed", "fees", "correctedInLitigation"]) {
    test(`buildView(${view}, ${indicator}) draws exactly the numbers of the table beside`, () => {
      for (const faceted of [false, true]) {
        for (const figure of build({ view, indicator, faceted }).figures) {
          const cells = new Map(cellsOf(figure.table).map(({ key, value }) => [key, value]));
          for (const { key, value } of marksOf(figure.scene)) assert.equal(cells.get(key), value);
        }
      }
    });
  }
}

test("buildView(state) ranks no share of fewer than thirty cases", () => {
  const figure = build({
    view: "dots",
    indicator: "openness.closed",
    years: { from: 2023, to: 2023 },
  }).figures[0];
  const texts = figure?.scene.shapes.flatMap((shape) =>
    shape.shape === "text" ? [shape.text] : [],
  );
  const place = (text: string) => texts?.indexOf(text) ?? -1;
  assert.ok(place("以下分母小于 30，不排名") > 0);
  // 洪泽区 2023 closed 21 applications.
  assert.ok(place("=洪泽区") > place("宿迁市人民政府"));
  assert.deepEqual(
    figure?.table.rows.map(({ head }) => head),
    ["宿迁市人民政府", "=洪泽区", "博爱县人民政府"],
  );
});

test("buildView(spread) marks shares of few cases, and says whose distribution it is", () => {
  const years = { from: 2023, to: 2023 };
  const [figure] = build({ view: "spread", indicator: "openness.closed", years }).figures;
  const dots = figure?.scene.shapes.filter((shape) => "mark" in shape && shape.mark);
  // 洪泽区 2023 closed 21 applications, 宿迁市 3,486.
  assert.deepEqual(dots?.map((dot) => dot.class).sort(), ["dot c0", "dot c0 small"]);
  assert.ok(figure?.notes.some((note) => note.includes("分母小于 30")));
  assert.match(figure?.subtitle ?? "", /^所选机关所在 3 个地区的全部机关；/);
});

test("buildView(heat) says where a row breaks", () => {
  const form = (year: number, edition: "2019" | "2021"): BodySource => ({
    year,
    scope: "own",
    forms: { proactive: edition, applications: null, review: null },
    read: () => ({ state: "reported", value: String(year), unit: null }),
  });
  const both: Body = { ...BOAI, sources: [form(2020, "2019"), form(2021, "2021")] };
  const [figure] = build({ view: "heat", indicator: "licences" }, [both]).figures;
  assert.match(figure?.notes[0] ?? "", /^① 2021年度起表格改版/);
  assert.ok(figure?.scene.shapes.some((shape) => shape.class === "break"));
});

test("buildView(line) draws a chart a body where more lines could not be told apart", () => {
  const many = Array.from({ length: 7 }, (_, n) => ({ ...SUQIAN, id: `32130${n}/government` }));
  assert.equal(build({ indicator: "closed" }, many.slice(0, 6)).figures.length, 1);
  assert.equal(build({ indicator: "closed" }, many).figures.length, 7);
});

test("yearSpan(input) keeps the years asked for to those of the archive", () => {
  const archive = { from: 2019, to: 2024 };
  const span = (from: number, to: number) =>
    yearSpan({ state: { ...DEFAULT_STATE, years: { from, to } }, chosen: ALL, archive });
  assert.deepEqual(span(2008, 2100), archive);
  assert.deepEqual(span(2020, 2022), { from: 2020, to: 2022 });
  assert.equal(span(2090, 2095), null);
});

test("buildView(state) names the definition of 公开率 in its title", () => {
  const figure = build({ indicator: "openness.full" }).figures[0];
  assert.match(figure?.title ?? "", /公开率（仅予以公开占办结）/);
});

test("buildView(faceted) draws a chart a body on one axis", () => {
  const { figures } = build({ faceted: true }, [SUQIAN, HONGZE]);
  const ticks = figures.map(({ scene }) =>
    scene.shapes.flatMap((shape) =>
      shape.shape === "text" && shape.class === "tick" ? [shape.text] : [],
    ),
  );
  assert.equal(figures.length, 2);
  assert.deepEqual(ticks[0], ticks[1]);
});

test("buildView(no bodies) draws nothing", () => {
  assert.deepEqual(build({}, []), { figures: [], values: [] });
});

test("csvOf(values) writes unknown values empty with their reason, and defuses formulas", () => {
  const csv = csvOf(
    build({ indicator: "openness.closed", view: "heat" }, [HONGZE, BOAI]).values,
    "zh",
  );
  const lines = csv.split("\r\n");
  assert.equal(lines[0]?.split(",")[5], "value");
  assert.ok(
    lines.includes(
      "320813/government,'=洪泽区,2024,openness.closed,公开率（予以公开与部分公开占办结）,0.621053,1,59,95,0.520594,0.712102,",
    ),
  );
  assert.ok(
    lines.includes(
      "410822/government,博爱县人民政府,2024,openness.closed,公开率（予以公开与部分公开占办结）,,1,,,,,本站未收录",
    ),
  );
});

test("cite(style, cited) gives the three styles with the reader's day", () => {
  const cited = {
    archive: "公开",
    title: "新收申请：宿迁市 & 洪泽区",
    dataVersion: "1.0.0",
    commit: null,
    url: "https://example.org/compare.html?a=321300",
    accessed: "2026-11-02",
  };
  assert.equal(
    cite("gbt7714", cited),
    "公开. 新收申请：宿迁市 & 洪泽区[DS/OL]. 数据版本1.0.0. [2026-11-02]. https://example.org/compare.html?a=321300.",
  );
  assert.match(cite("apa", cited), /Retrieved November 2, 2026, from https:/);
  assert.match(cite("bibtex", cited), /宿迁市 \\& 洪泽区/);
});

test("cite(style, cited) names the commit the content was at", () => {
  const cited = {
    archive: "公开",
    title: "新收申请",
    dataVersion: "1.0.0",
    commit: "3f2a91c0b7de00112233445566778899aabbccdd",
    url: "https://example.org/",
    accessed: "2026-11-02",
  };
  for (const style of ["gbt7714", "apa", "bibtex"] as const) {
    assert.match(cite(style, cited), /1\.0\.0\+3f2a91c0b7de\b/);
  }
});

test("creditOf(cited) names archive, site, state and day for a picture that travels alone", () => {
  const cited = { archive: "公开", dataVersion: "1.1.0", commit: null, accessed: "2026-11-02" };
  assert.equal(
    creditOf({ ...cited, url: "https://example.org/compare.html?a=321300" }),
    "公开 · example.org · 1.1.0 · 2026-11-02",
  );
});

test("scopesIn(bodies, years) tells a mixture of scopes in the years shown only", () => {
  const [first, last] = SUQIAN.sources as readonly [BodySource, BodySource];
  const mixed: Body = { ...SUQIAN, sources: [{ ...first, scope: "own" }, last] };
  const { year } = last;
  assert.deepEqual([...scopesIn([mixed], null)].sort(), ["own", "roll-up"]);
  assert.deepEqual([...scopesIn([mixed], { from: year, to: year })], ["roll-up"]);
});
