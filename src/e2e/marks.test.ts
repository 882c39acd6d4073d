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

function figuresOf(page: string): readonly Element[] {
  const tree = unified()
    .use(rehypeParse)
    .parse(readFileSync(join(SITE_DIRECTORY, page), "utf8"));
  return within(tree, (element) => classesOf(element).includes("chart-figure"));
}

function marksOf(page: string, figure: Element): readonly Mark[] {
  const cells = new Map(
    within(figure, ({ tagName, properties }) => tagName === "td" && "dataK" in properties).map(
      (cell) => [String(cell.properties["dataK"]), dataOf(cell)],
    ),
  );
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
