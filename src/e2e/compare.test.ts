import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Page } from "playwright-core";
import { Duck } from "../../scripts/dataset/fixtures/duck.ts";
import { VIEWS, type View } from "../components/compare/state.ts";
import { findIndicator } from "../lib/indicator/index.ts";
import { isAgencyId } from "../lib/report/index.ts";
import { PHONE, SITE_DIRECTORY, stage } from "./harness.ts";

const TWO = "a=321300,320813";

/** Waits until the address is drawn, and gives the titles of the charts. */
async function titles(page: Page): Promise<readonly string[]> {
  await page.locator(".figures .chart-figure, .message:not(:empty)").first().waitFor();
  return page.locator(".figures .chart-title").allTextContents();
}

/** What the marks of the charts say, by key, and what the table cells of those keys say. */
async function drawn(page: Page): Promise<readonly (readonly [string, string | null])[]> {
  await page.locator(".figures .chart-figure").first().waitFor();
  return page.locator(".figures svg [data-k]").evaluateAll((marks) =>
    marks.map((mark) => {
      const key = mark.getAttribute("data-k") ?? "";
      const cell = mark.closest("figure")?.querySelector(`td[data-k="${key}"] data`);
      return [mark.getAttribute("data-v") ?? "", cell?.getAttribute("value") ?? null] as const;
    }),
  );
}

for (const base of ["/", "/some/folder/"]) {
  const site = stage(base);
  for (const path of ["compare.html", "en/compare.html"]) {
    test(`${base}${path} draws the view its address asks for, each mark as its table`, async () => {
      const { page, troubles, strangers } = await site.visit(
        `${path}?${TWO}&i=openness.closed&v=heat`,
      );
      assert.equal((await titles(page)).length, 1);
      const marks = await drawn(page);
      assert.deepEqual(
        marks.map(([value]) => value),
        ["0.435743", "0.540187", "0.190476", "0.621053"],
      );
      for (const [mark, cell] of marks) assert.equal(mark, cell);
      assert.deepEqual([troubles, strangers], [[], []]);
      await page.context().close();
    });
  }
}

const site = stage();

test("the compare page fetches the totals of shown regions only, names when it is asked, single cells when they are", async () => {
  const { page } = await site.visit(`compare.html?${TWO}`);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await titles(page);
  const files = () => asked.filter((path) => path.includes("/data/v1/")).sort();
  assert.deepEqual(files(), ["/data/v1/totals/320813.json", "/data/v1/totals/321300.json"]);
  await page.locator("input[name=find]").fill("博爱");
  await page.locator(".found button", { hasText: "博爱县人民政府" }).click();
  await page.waitForURL(/a=321300,320813,410822/);
  await page.locator(".figures", { hasText: "博爱县" }).waitFor();
  assert.ok(asked.some((path) => path.endsWith("/search/catalogue.bin")));
  assert.deepEqual(files().slice(-1), ["/data/v1/totals/410822.json"]);
  await page.goto(site.at(`compare.html?${TWO}&i=applications.received.other`));
  await titles(page);
  asked.length = 0;
  await page.goto(site.at(`compare.html?${TWO}&i=applications.refused.stateSecret.other`));
  await titles(page);
  assert.deepEqual(files(), ["/data/v1/series/320813.json", "/data/v1/series/321300.json"]);
  await page.context().close();
});

test("a change of view is written into the address, and back returns to the one before", async () => {
  const { page } = await site.visit(`compare.html?${TWO}`);
  const [first] = await titles(page);
  await page.locator("select[name=i]").selectOption("openness.full");
  await page.locator("input[name=v][value=dots]").check();
  await page.locator(".chart-dots").waitFor();
  assert.match(page.url(), /\?a=321300,320813&i=openness\.full&v=dots$/);
  await page.goBack();
  await page.locator(".chart-line").waitFor();
  await page.goBack();
  await page.locator(".chart-title", { hasText: first as string }).waitFor();
  assert.equal(await page.locator("select[name=i]").inputValue(), "received");
  await page.context().close();
});

test("arrow keys read the chart value by value and light the cell of the table", async () => {
  const { page } = await site.visit(`compare.html?${TWO}`);
  await titles(page);
  await page.locator(".chart-stage").focus();
  await page.keyboard.press("ArrowRight");
  assert.match((await page.locator(".read-out").textContent()) ?? "", /宿迁市人民政府 2023: 3,511/);
  await page.keyboard.press("ArrowRight");
  assert.match((await page.locator(".read-out").textContent()) ?? "", /2024: 3,525/);
  assert.equal(await page.locator("td.lit data").getAttribute("value"), "3525");
  await page.context().close();
});

test("a report without tables is a gap with its reason on the compare page, never a zero", async () => {
  const { page } = await site.visit("compare.html?a=420222,230124&v=heat");
  await titles(page);
  assert.deepEqual(await drawn(page), []);
  const cells = await page.locator(".figures td").allTextContents();
  assert.ok(cells.length > 0 && cells.every((text) => !/\d/.test(text)));
  await page.context().close();
});

let duck: Duck;
let published: ReadonlySet<string>;

before(async () => {
  duck = await Duck.open();
  const read = (table: string) =>
    `read_csv('${join(SITE_DIRECTORY, `data/v1/${table}.csv`)}', all_varchar = true)`;
  const rows = await duck.rows(
    `SELECT agency, year, indicator, value FROM ${read("indicators")} WHERE status = 'known'
     UNION ALL
     SELECT agency, year, "table" || '.' || "row" || '.' || "column", value FROM ${read("figures")} WHERE state = 'reported'`,
  );
  published = new Set(rows.map((row) => row.join(" ")));
});

after(() => duck.close());

const SHOWN = "a=321300,320813,410822,230422,230124/business-environment";
const MEASURES = [
  "received",
  "openness.answered",
  "pendingShare",
  "licences",
  "documents.inForce",
  "applications.refused.stateSecret.total",
] as const;

for (const view of VIEWS) {
  test(`the marks of the view ${view} stand in the published data`, async () => {
    const { page } = await site.visit("compare.html");
    for (const measure of view === "stack" ? MEASURES.slice(0, 1) : MEASURES) {
      for (const faceted of ["", "&f=1"]) {
        const query = `${SHOWN}&v=${view}&i=${measure}&x=closed${faceted}`;
        await page.goto(site.at(`compare.html?${query}`));
        await titles(page);
        for (const told of await subjects(page, view, measure)) {
          assert.ok(published.has(told), `${query}: ${told}`);
        }
      }
    }
    await page.context().close();
  });
}

/** The marks on show as `agency year indicator value`; the key says what it can, the title the year of the rest. */
async function subjects(page: Page, view: View, measure: string): Promise<readonly string[]> {
  const marks = await page.locator(".figures svg [data-k]").evaluateAll((elements) =>
    elements.map((mark) => ({
      key: mark.getAttribute("data-k") ?? "",
      value: mark.getAttribute("data-v") ?? "",
      title: mark.closest("figure")?.querySelector(".chart-title")?.textContent ?? "",
    })),
  );
  return marks.map(({ key, value, title }) => {
    const parts = key.split(":");
    const year = parts.find((part) => /^\d{4}$/.test(part)) ?? /\d{4}$/.exec(title)?.[0];
    const across = view === "scatter" && parts.includes("x") ? "closed" : measure;
    const of = parts.find((part) => findIndicator(part)) ?? across;
    return [parts.find(isAgencyId), year, of, value].join(" ");
  });
}

test("more lines than can be told apart become a chart each, and the page says so", async () => {
  const seven = [
    "321300",
    "320813",
    "410822",
    "230422",
    "230124",
    "420222",
    "230124/business-environment",
  ];
  const { page } = await site.visit(`compare.html?a=${seven.join(",")}&i=closed`);
  assert.equal((await titles(page)).length, 7);
  assert.match((await page.locator(".message").textContent()) ?? "", /每个机关一图/);
  await page.context().close();
});

test("what an address asks for and the page does not know is named, never silently replaced", async () => {
  const { page } = await site.visit(`compare.html?${TWO}&i=no.such&y=1990-1991`);
  await titles(page);
  assert.match((await page.locator(".message").textContent()) ?? "", /i=no\.such, y=1990-1991/);
  await page.goto(site.at(`compare.html?${TWO}&y=2008-2100`));
  const [title] = await titles(page);
  assert.match(title ?? "", /2020–2024$/);
  await page.context().close();
});

test("a view of one year offers one year", async () => {
  const { page } = await site.visit(`compare.html?${TWO}&v=dots`);
  await titles(page);
  assert.equal(await page.locator("select[name=from]").isVisible(), false);
  await page.locator("select[name=to]").selectOption("2023");
  await page.locator(".chart-title", { hasText: "2023" }).waitFor();
  await page.context().close();
});

test("the address is copied where the newer clipboard is missing", async () => {
  const { page } = await site.visit(`compare.html?${TWO}`);
  await titles(page);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.locator("[data-act=link]").click();
  assert.equal(await page.locator(".message").textContent(), "已复制");
  await page.context().close();
});

test("CSV, SVG and PNG can be taken away", async () => {
  const { page, troubles } = await site.visit(`compare.html?${TWO}`);
  await titles(page);
  for (const [act, head] of [
    ["csv", "\ufeffagency_id,agency,year"],
    ["svg", "<svg "],
    ["png", "\u0089PNG"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`[data-act=${act}]`).click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const text = bytes.toString(act === "png" ? "latin1" : "utf8");
    assert.ok(text.startsWith(head), act);
    if (act === "svg") assert.match(text, /· localhost:\d+ · 1\.\d+\.\d+/);
    assert.match(download.suggestedFilename(), new RegExp(`^gongkai-line-received\\.${act}$`));
  }
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test("an embedded view shows the chart and a way to the archive, without frame or form", async () => {
  const { page } = await site.visit(`compare.html?${TWO}&embed=1`);
  await titles(page);
  assert.equal(await page.locator("body > * header, .compare-form").first().isVisible(), false);
  assert.equal(await page.locator(".open-archive").isVisible(), true);
  assert.doesNotMatch((await page.locator(".open-archive").getAttribute("href")) ?? "", /embed/);
  await page.context().close();
});

test("the compare page does not scroll sideways on a phone", async () => {
  const { page } = await site.visit(`compare.html?${TWO}&v=stack&f=1`, { viewport: PHONE });
  await titles(page);
  const [wide, room] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  assert.ok((wide as number) <= (room as number), `${wide} > ${room}`);
  await page.context().close();
});

test("the compare page says without JavaScript that it needs it", async () => {
  const { page } = await site.visit("compare.html", { javaScriptEnabled: false });
  assert.equal(await page.locator(".compare").isVisible(), false);
  assert.match((await page.locator("main").innerText()) ?? "", /本页需要 JavaScript/);
  await page.context().close();
});

for (const path of ["agencies/321300/government.html", "en/agencies/320813/government.html"]) {
  test(`${path} shows its charts without JavaScript, each mark as its table`, async () => {
    const { page } = await site.visit(path, { javaScriptEnabled: false });
    const marks = await page
      .locator("figure.chart-figure")
      .evaluateAll((figures) =>
        figures.flatMap((figure) =>
          [...figure.querySelectorAll("svg [data-k]")].map((mark) => [
            mark.getAttribute("data-v"),
            figure
              .querySelector(`td[data-k="${mark.getAttribute("data-k")}"] data`)
              ?.getAttribute("value"),
          ]),
        ),
      );
    assert.ok(marks.length > 40);
    for (const [mark, cell] of marks) assert.equal(mark, cell);
    await page.context().close();
  });
}

test("an agency whose reports carry no tables gets a sentence instead of charts", async () => {
  const { page } = await site.visit("agencies/420222/government.html");
  assert.equal(await page.locator("svg.chart").count(), 0);
  assert.match(await page.locator(".charts-none").innerText(), /不等于零/);
  await page.context().close();
});
