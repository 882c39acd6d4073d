import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { DESKTOP, PHONE, SITE_DIRECTORY, stage } from "./harness.ts";

/** How many reports of the archive hold each text, counted by hand in their originals. */
const TRUTH: readonly (readonly [query: string, reports: readonly string[]])[] = [
  [
    "危及“三安全一稳定”",
    [
      "230124/business-environment/2020",
      "230422/government/2021",
      "320813/government/2023",
      "320813/government/2024",
      "321300/government/2023",
      "321300/government/2024",
      "410822/government/2020",
    ],
  ],
  ["14954", ["230422/government/2021"]],
  ["办事样本", ["230422/government/2021"]],
  ["360安域", ["230422/government/2021"]],
  ["凤凰", []],
];

for (const base of ["/", "/some/folder/"]) {
  const site = stage(base);
  for (const [query, reports] of TRUTH) {
    test(`searching ${query} under ${base} finds exactly the reports that hold it`, async () => {
      const { page, troubles, strangers } = await site.visit(
        `search.html?q=${encodeURIComponent(query)}`,
      );
      await settled(page, reports.length);
      const ids = await page
        .locator("[data-report-id]")
        .evaluateAll((hits) => hits.map((hit) => hit.getAttribute("data-report-id")));
      assert.deepEqual([...new Set(ids)].sort(), [...reports].sort());
      assert.equal(await page.locator("#search-total").getAttribute("data-exact"), "true");
      assert.deepEqual(troubles, []);
      assert.deepEqual(strangers, []);
      await page.context().close();
    });
  }
}

const site = stage();

for (const [device, viewport] of [
  ["a desk", DESKTOP],
  ["a phone", PHONE],
] as const) {
  test(`on ${device} a search is typed, filtered, opened at its passage, and found again on the way back`, async () => {
    const { page, troubles } = await site.visit("search.html", { viewport });
    await page.locator("main [name=q]").fill("信息公开工作");
    await page.locator("main [role=search] [type=submit]").click();
    await answered(page);
    const unfiltered = await total(page);
    if (viewport === PHONE) await page.locator(".search-filters > summary").click();
    await page.locator('input[data-facet="year"][value="2020"]').check();
    await answered(page, ({ n }) => n < unfiltered);
    const before = await stateOf(page);
    assert.match(before.url, /year=2020/);
    assert.ok(before.ids.length > 0 && before.ids.every((id) => id.endsWith("/2020")));
    assert.ok(await fitsSideways(page));

    await page.locator("a[data-hit]").first().click();
    await page.waitForURL(/reports\/.+\/2020\.html/);
    const mark = page.locator("mark.passage-mark", { hasText: "信息公开工作" }).first();
    await mark.waitFor();
    assert.ok(await isInView(page, mark));

    await page.goBack();
    await answered(page);
    assert.deepEqual(await stateOf(page), before);
    assert.deepEqual(troubles, []);
    await page.context().close();
  });
}

test("with the keyboard alone a search is typed, filtered, opened, and found again on the way back", async () => {
  const { page } = await site.visit("search.html", { viewport: DESKTOP });
  await tabTo(page, "main [name=q]");
  await page.keyboard.type("行政复议");
  await page.keyboard.press("Enter");
  await answered(page);
  const unfiltered = await total(page);
  await tabTo(page, 'input[data-facet="year"][value="2021"]');
  await page.keyboard.press("Space");
  await answered(page, ({ n }) => n < unfiltered);
  assert.equal(await focused(page, 'input[data-facet="year"][value="2021"]'), true);
  const before = await stateOf(page);
  await page.keyboard.press("Shift+Tab");
  while (!(await focused(page, "main [name=q]"))) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("ArrowDown");
  assert.equal(await focused(page, "a[data-hit]"), true);
  await page.keyboard.press("Enter");
  await page.waitForURL(/reports\/.+\/2021\.html/);
  // The browser's own key for going back is not the page's: headless browsers have none.
  await page.goBack();
  await answered(page);
  assert.deepEqual(await stateOf(page), before);
  await page.context().close();
});

test("a condition on a figure leaves the reports whose figure meets it, as the published table tells them", async () => {
  const { page } = await site.visit("search.html", { viewport: DESKTOP });
  await answered(page);
  await page.locator("[name=figure]").selectOption("applications.received.total");
  await page.locator("[name=compare]").selectOption(">=");
  await page.locator("[name=value]").fill("100");
  await page.locator("[data-figure-form] [type=submit]").click();
  await page.waitForURL(/f=/);
  await answered(page, ({ n }) => n < figuresOf("applications.received.total").length);
  const meeting = figuresOf("applications.received.total").filter(({ value }) => value >= 100);
  assert.ok(meeting.length > 0);
  const { ids } = await stateOf(page);
  assert.deepEqual([...ids].sort(), meeting.map(({ id }) => id).sort());
  await page.context().close();
});

test("a file of the index that cannot be had is said, and asked for again", async () => {
  const { page } = await site.visit("about.html");
  await page.route(/search\/(?:shards|texts)\//, (route) => route.abort());
  await page.goto(site.at("search.html?q=办事样本"));
  await page.locator("[data-retry] button").waitFor();
  assert.match((await page.locator("[data-status]").textContent()) ?? "", /未能读取/);
  await page.unroute(/search\/(?:shards|texts)\//);
  await page.locator("[data-retry] button").click();
  await settled(page, 1);
  await page.context().close();
});

test("text pasted over the end of a line is found", async () => {
  const { page } = await site.visit("search.html");
  await page.locator("main [name=q]").evaluate((box) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "办事样本\n安域");
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  });
  await settled(page, 1);
  assert.equal(await page.locator("main [name=q]").inputValue(), "办事样本 安域");
  await page.context().close();
});

test("a query in traditional spelling says that it was read as the simplified one", async () => {
  const { page } = await site.visit(`search.html?q=${encodeURIComponent("辦事樣本")}`);
  await settled(page, 1);
  assert.match((await page.locator("[data-reading]").textContent()) ?? "", /简体“办事样本”/);
  await page.context().close();
});

test("the finder leads from any page to an agency, a report, and an outcome, by the keyboard", async () => {
  const { page, troubles } = await site.visit("about.html", { viewport: DESKTOP });
  for (const [typed, lead] of [
    ["boai", /agencies\/410822\/government\.html/],
    ["bax", /agencies\/410822\/government\.html/],
    ["博受县 2020", /reports\/410822\/government\/2020\.html/],
    ["第三十六条第（四）项", /grounds\/unavailable\.notHeld\.html/],
  ] as const) {
    await page.goto(site.at("about.html"));
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    await page.locator("[data-found] a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(lead);
  }
  assert.deepEqual(troubles, []);
  await page.context().close();
});

async function settled(page: Page, total: number): Promise<void> {
  await page
    .locator(`#search-total[data-total="${total}"]`)
    .waitFor({ timeout: 20_000, state: "attached" });
}

/** Waits for a final answer, and for one that fits where one is there already. */
async function answered(
  page: Page,
  fits: (answer: { readonly n: number }) => boolean = () => true,
): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; await page.waitForTimeout(50)) {
    const busy = await page.locator("archive-search[aria-busy]").count();
    const said = await page.locator("#search-total").getAttribute("data-total");
    if (busy === 0 && said !== null && fits({ n: Number(said) })) return;
  }
  assert.fail("The search did not answer in time");
}

async function total(page: Page): Promise<number> {
  return Number(await page.locator("#search-total").getAttribute("data-total"));
}

/** All that must be the same again after coming back. */
async function stateOf(page: Page) {
  return {
    url: page.url(),
    typed: await page.locator("main [name=q]").inputValue(),
    total: await total(page),
    chosen: await page
      .locator("input[data-facet]:checked")
      .evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value)),
    ids: await page
      .locator("[data-report-id]")
      .evaluateAll((hits) => hits.map((hit) => hit.getAttribute("data-report-id") ?? "")),
  };
}

function focused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    if (await focused(page, selector)) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab never came to ${selector}`);
}

function fitsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}

async function isInView(page: Page, mark: Locator): Promise<boolean> {
  const box = await mark.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  return box !== null && box.y >= 0 && box.y + box.height <= height;
}

/** A figure of every report that has it, as the published table holds it. */
function figuresOf(address: string): readonly { readonly id: string; readonly value: number }[] {
  const [head = "", ...rows] = readFileSync(join(SITE_DIRECTORY, "data/v1/figures.csv"), "utf8")
    .trim()
    .split("\r\n");
  const names = head.split(",");
  const at = (name: string) => names.indexOf(name);
  return rows
    .map((row) => row.split(","))
    .filter((row) => ["table", "row", "column"].map((name) => row[at(name)]).join(".") === address)
    .filter((row) => row[at("state")] === "reported")
    .map((row) => ({ id: row[at("report_id")] as string, value: Number(row[at("value")]) }));
}
