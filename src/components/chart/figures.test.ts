import assert from "node:assert/strict";
import { test } from "node:test";
import { type ChartFigure, cellsOf, figureSvg, marksOf } from "../../lib/chart/index.ts";
import { realSource } from "../../lib/indicator/fixtures/sources.ts";
import { agencyCharts } from "../agency-charts/agency-charts.ts";
import { type RegionBody, regionCharts } from "../agency-charts/region-charts.ts";

const AGENCIES: Readonly<Record<string, readonly string[]>> = {
  宿迁市: ["suqian-2023", "suqian-2024"],
  洪泽区: ["hongze-2023", "hongze-2024"],
  博爱县: ["boai-2020"],
};

/** Every mark has a cell of the same key and number, and every number of the table a mark. */
function assertSameNumbers({ title, scene, table }: ChartFigure): void {
  const cells = new Map(cellsOf(table).map((cell) => [cell.key, cell.value]));
  for (const { key, value } of marksOf(scene))
    assert.equal(cells.get(key), value, `${title} ${key}`);
  const drawn = new Set(marksOf(scene).map(({ key }) => key));
  for (const { key, value } of cellsOf(table)) {
    if (value !== null) assert.ok(drawn.has(key), `${title} ${key}`);
  }
}

for (const [name, reports] of Object.entries(AGENCIES)) {
  for (const tongue of ["zh", "en"] as const) {
    test(`agencyCharts(${name}, ${tongue}) draws exactly the numbers of the tables beside`, () => {
      const charts = agencyCharts(reports.map(realSource), tongue);
      assert.ok(charts.length >= 6);
      for (const { figure } of charts) assertSameNumbers(figure);
    });
  }
}

test("agencyCharts(sources) shows the reported figures", () => {
  const charts = agencyCharts([realSource("suqian-2023"), realSource("suqian-2024")], "zh");
  const applications = charts.find(({ id }) => id === "chart-applications")?.figure;
  assert.deepEqual(
    applications?.table.rows.map(({ head, cells }) => [head, ...cells.map(({ value }) => value)]),
    [
      ["2023", "3511", "3486", "121"],
      ["2024", "3525", "3521", "125"],
    ],
  );
});

test("agencyCharts(sources) numbers the break of direct suits and says why", () => {
  const charts = agencyCharts([realSource("suqian-2023"), realSource("suqian-2024")], "zh");
  const litigation = charts.find(({ id }) => id === "chart-litigation")?.figure;
  assert.match(litigation?.notes[0] ?? "", /^① 《行政复议法》/);
});

test("agencyCharts(sources) draws no chart of a report without tables", () => {
  const source = {
    year: 2020,
    forms: { proactive: null, applications: null, review: null },
    read: () => ({ state: "missing" }) as const,
  };
  assert.deepEqual(agencyCharts([source], "zh"), []);
});

test("agencyCharts(sources) keeps a year without tables as a gap with its reason", () => {
  const silent = {
    year: 2022,
    forms: { proactive: null, applications: null, review: null },
    read: () => ({ state: "missing" }) as const,
  };
  const charts = agencyCharts([silent, realSource("suqian-2023")], "zh");
  const first = charts[0]?.figure.table.rows[0];
  assert.equal(first?.head, "2022");
  assert.deepEqual(
    first?.cells.map(({ value, text }) => [value, text]),
    Array.from({ length: 3 }, () => [null, "报告中没有这张表"]),
  );
});

test("figureSvg(figure) carries title, notes and source in the picture", () => {
  const charts = agencyCharts([realSource("suqian-2023"), realSource("suqian-2024")], "zh");
  const litigation = charts.find(({ id }) => id === "chart-litigation")?.figure;
  assert.ok(litigation);
  const svg = figureSvg(litigation);
  for (const text of [litigation.title, "① 《行政复议法》", "来源："])
    assert.ok(svg.includes(text));
  assert.doesNotMatch(svg, /NaN|undefined| style=/);
});

const body = (id: string, reports: readonly string[]): RegionBody => ({
  id,
  name: id,
  sources: reports.map(realSource),
});

test("regionCharts(bodies) draws exactly the numbers of the tables beside", () => {
  const bodies = [
    body("321300/government", ["suqian-2023", "suqian-2024"]),
    body("320813/government", ["hongze-2023", "hongze-2024"]),
  ];
  const charts = regionCharts(bodies, "zh");
  assert.equal(charts.length, 3);
  for (const { figure } of charts) assertSameNumbers(figure);
});

test("regionCharts(one body) compares nothing", () => {
  assert.deepEqual(regionCharts([body("321300/government", ["suqian-2023"])], "zh"), []);
});
