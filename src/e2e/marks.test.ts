import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Element, ElementContent, Root } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { Duck } from "../../scripts/dataset/fixtures/duck.ts";
import { findIndicator } from "../lib/indicator/index.ts";
import { isAgencyId } from "../lib/report/index.ts";
import { PAGES, SITE_DIRECTORY } from "./harness.ts";

/** A mark of a chart: whose number it is, of which indicator, of which year. */
interface Mark {
  readonly page: string;
  readonly key: string;
  readonly value: string;
  /** The value of the cell with the same key in the table beside it; null when there is none. */
  readonly beside: string | null;
  readonly agency: string;
  readonly indicator: string;
  readonly year: string;
}

/** Pages with charts drawn at build time. */
const CHARTED = PAGES.filter((page) => /^(?:en\/)?(?:agencies|regions)\//.test(page));

let published: ReadonlySet<string>;
let duck: Duck;

before(async () => {
  duck = await Duck.open();
  const data = join(SITE_DIRECTORY, "data/v1");
  const read = (table: string) => `read_csv('${join(data, `${table}.csv`)}', all_varchar = true)`;
  const rows = await duck.rows(
    `SELECT agency, indicator, year, value FROM ${read("indicators")} WHERE status = 'known'
     UNION ALL
     SELECT agency, "table" || '.' || "row" || '.' || "column", year, value FROM ${read("figures")} WHERE state = 'reported'`,
  );
  published = new Set(rows.map((row) => row.join(" ")));
});

after(() => duck.close());

test("every mark of every chart has its number in the table beside it", () => {
  const wrong = marks().filter(({ value, beside }) => beside !== value);
  assert.deepEqual(wrong, []);
});

test("every mark of every chart has its number in figures.csv or indicators.csv", () => {
  const wrong = marks().filter(
    ({ agency, indicator, year, value }) =>
      !published.has([agency, indicator, year, value].join(" ")),
  );
  assert.deepEqual(wrong, []);
});

/** Pages with the picture of the years: whose reports came, when, and what is missing. */
const PICTURED = PAGES.filter((page) => /^(?:en\/)?(?:index|coverage)\.html$/.test(page));

test("every bar of the picture of the years has its number in the row beside it and in panel.csv", async () => {
  const counted = await arrivalsCounted();
  assert.equal(PICTURED.length, 4);
  for (const page of PICTURED) {
    const [picture] = within(treeOf(page), (one) => classesOf(one).includes("years-picture"));
    assert.ok(picture, page);
    const cells = cellsIn(picture);
    const bars = within(picture, ({ properties }) => "dataV" in properties);
    assert.ok(bars.length > 0, page);
    for (const { properties } of bars) {
      const [key, value] = [String(properties["dataK"]), String(properties["dataV"])];
      assert.equal(cells.get(key), value, `${page} ${key}`);
      assert.equal(counted.get(key) ?? "0", value, `${page} ${key}`);
    }
  }
});

test("every drawing of the site has a name and is one whose marks a test reads, or is decoration", () => {
  const strange = PAGES.flatMap((page) =>
    withAncestors(treeOf(page))
      .filter(({ element }) => element.tagName === "svg")
      .filter(({ element, above }) => !isReached(page, above) && !isDecoration(element))
      .map(() => page),
  );
  assert.deepEqual(strange, []);
  const nameless = [...CHARTED, ...PICTURED].filter((page) =>
    within(
      treeOf(page),
      ({ tagName, properties }) => tagName === "svg" && !properties["ariaHidden"],
    )
      .map((drawing) => within(drawing, ({ tagName }) => tagName === "title" || tagName === "desc"))
      .some(([title, text]) => !title || !text || textOf(title) === "" || textOf(text) === ""),
  );
  assert.deepEqual(nameless, []);
});

test("every agency page with a table of applications has marks", () => {
  const pages = new Set(marks().map(({ page }) => page));
  const without = CHARTED.filter(
    (page) => page.includes("agencies/") && !pages.has(page) && hasFigures(page),
  );
  assert.deepEqual(without, []);
  assert.ok(pages.size > 0);
});

let found: readonly Mark[] | undefined;

function marks(): readonly Mark[] {
  found ??= CHARTED.flatMap((page) => figuresOf(page).flatMap((figure) => marksOf(page, figure)));
  return found;
}

function hasFigures(page: string): boolean {
  const agency = agencyOf(page);
  return [...published].some((row) => row.startsWith(`${agency} received `));
}

/** How many agencies of each report year are in each state, from the panel and the law's dates alone: `2023:inTime` → `12`. */
async function arrivalsCounted(): Promise<ReadonlyMap<string, string>> {
  const panel = join(SITE_DIRECTORY, "data/v1/panel.csv");
  const rows = await duck.rows(
    `SELECT year || ':' || CASE
       WHEN presence = 'not_collected' THEN 'missing'
       WHEN presence = 'searched_not_found' THEN 'searched'
       WHEN published IS NULL OR due IS NULL THEN 'undated'
       WHEN published <= due THEN 'inTime' ELSE 'late' END AS key, count(*) AS agencies
     FROM (SELECT *, CASE
         WHEN year::INT < 2019 OR kind IN ('government', 'government-office') THEN (year::INT + 1) || '-03-31'
         WHEN kind = 'department' THEN (year::INT + 1) || '-01-31' END AS due
       FROM read_csv('${panel}', all_varchar = true) WHERE presence <> 'body_absent')
     GROUP BY key`,
  );
  return new Map(rows.map(([key, count]) => [String(key), String(count)]));
}

/** Whether the marks of a drawing are read by a test of this file; those of the compare page are drawn in the browser. */
function isReached(page: string, above: readonly Element[]): boolean {
  const inside = (name: string) => above.some((element) => classesOf(element).includes(name));
  if (inside("chart-figure")) return CHARTED.includes(page);
  return inside("years-picture") && PICTURED.includes(page);
}

function isDecoration(drawing: Element): boolean {
  const marks = within(drawing, ({ properties }) => "dataV" in properties);
  return drawing.properties["ariaHidden"] !== undefined && marks.length === 0;
}

function withAncestors(
  root: Root | Element,
  above: readonly Element[] = [],
): { readonly element: Element; readonly above: readonly Element[] }[] {
  return (root.children as ElementContent[]).flatMap((element) =>
    element.type === "element"
      ? [{ element, above }, ...withAncestors(element, [...above, element])]
      : [],
  );
}

const trees = new Map<string, Root>();

function treeOf(page: string): Root {
  const tree =
    trees.get(page) ??
    unified()
      .use(rehypeParse)
      .parse(readFileSync(join(SITE_DIRECTORY, page), "utf8"));
  trees.set(page, tree);
  return tree;
}

function figuresOf(page: string): readonly Element[] {
  return within(treeOf(page), (element) => classesOf(element).includes("chart-figure"));
}

/** The numbers of a table by the key of their cells. */
function cellsIn(table: Element): ReadonlyMap<string, string | null> {
  return new Map(
    within(table, ({ tagName, properties }) => tagName === "td" && "dataK" in properties).map(
      (cell) => [String(cell.properties["dataK"]), dataOf(cell)],
    ),
  );
}

function marksOf(page: string, figure: Element): readonly Mark[] {
  const cells = cellsIn(figure);
  const title = within(figure, (element) => classesOf(element).includes("chart-title"))[0];
  return within(figure, ({ properties }) => "dataV" in properties).map((mark) => {
    const key = String(mark.properties["dataK"]);
    return {
      page,
      key,
      value: String(mark.properties["dataV"]),
      beside: cells.get(key) ?? null,
      ...subjectOf(key, page, String(figure.properties["id"]), title ? textOf(title) : ""),
    };
  });
}

/** The parts of a key say what they can; the page, the chart's anchor and its title say the rest. */
function subjectOf(key: string, page: string, chart: string, title: string) {
  const parts = key.split(":");
  return {
    agency: parts.find(isAgencyId) ?? agencyOf(page),
    year: parts.find((part) => /^\d{4}$/.test(part)) ?? /\d{4}/.exec(title)?.[0] ?? "",
    indicator: parts.find((part) => findIndicator(part)) ?? indicatorOf(chart),
  };
}

function agencyOf(page: string): string {
  return page.replace(/^(?:en\/)?agencies\/|\.html$/g, "");
}

/** Region charts of a single indicator are named by it; `openness` is short for the definition they use. */
function indicatorOf(chart: string): string {
  const name = chart.replace(/^(?:below-)?chart-/, "");
  return name === "openness" ? "openness.closed" : name;
}

function dataOf(cell: Element): string | null {
  const [data] = within(cell, ({ tagName }) => tagName === "data");
  return data ? String(data.properties["value"]) : null;
}

function within(root: Root | Element, wanted: (element: Element) => boolean): Element[] {
  return (root.children as ElementContent[]).flatMap((child) =>
    child.type === "element" ? [...(wanted(child) ? [child] : []), ...within(child, wanted)] : [],
  );
}

function classesOf({ properties }: Element): readonly string[] {
  const names = properties["className"];
  return Array.isArray(names) ? names.map(String) : [];
}

function textOf(element: Element): string {
  return element.children
    .map((child) =>
      child.type === "element" ? textOf(child) : child.type === "text" ? child.value : "",
    )
    .join("");
}
