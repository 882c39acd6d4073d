import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { stage } from "./harness.ts";

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

test("a search typed by a reader leads to the passage and back to the same results", async () => {
  const { page } = await site.visit("search.html");
  await page.locator("main input[type=search]").first().fill("办事样本");
  await page.keyboard.press("Enter");
  await settled(page, 1);
  const results = page.url();
  await page.locator("[data-report-id] a").first().click();
  await page.waitForURL(/reports\/230422\/government\/2021\.html/);
  assert.match((await page.locator("main").textContent()) ?? "", /办事样本/);
  await page.goBack();
  await settled(page, 1);
  assert.equal(page.url(), results);
  await page.context().close();
});

async function settled(page: Page, total: number): Promise<void> {
  await page
    .locator(`#search-total[data-total="${total}"]`)
    .waitFor({ timeout: 20_000, state: "attached" });
}
