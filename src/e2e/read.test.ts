import assert from "node:assert/strict";
import { test } from "node:test";
import { PHONE, stage } from "./harness.ts";

const TWO = "a=321300/government/2023&b=321300/government/2024";

for (const base of ["/", "/some/folder/"]) {
  const site = stage(base);
  for (const path of ["read.html", "en/read.html"]) {
    test(`${base}${path} sets the figures of two reports side by side`, async () => {
      const { page, troubles, strangers } = await site.visit(`${path}?${TWO}`);
      await page.locator(".read-figures").waitFor();
      assert.equal(await page.locator(".read-pair.titles a").count(), 2);
      // Typed from the originals: 3511 received in 2023, 3525 in 2024.
      const received = page.locator(".read-figures tr").filter({ hasText: "3,511" }).first();
      const cells = await received.locator("td").allTextContents();
      assert.deepEqual(cells, ["3,511", "3,525", "+14"]);
      assert.deepEqual(troubles, []);
      assert.deepEqual(strangers, []);
    });
  }
}

const site = stage();

test("the page of two reports gives every word of both sides back", async () => {
  const { page } = await site.visit("read.html?a=410822/government/2020&b=230422/government/2021");
  await page.locator(".read-pair ins").first().waitFor();
  assert.ok((await page.locator(".read-pair del").count()) > 1);
  const words = (texts: readonly string[]) => texts.join("").replace(/\s/g, "");
  const shown = words(
    await page.locator(".read-pair:not(.titles) > div:first-child p:not(.quiet)").allTextContents(),
  );
  const { page: report } = await site.visit("reports/410822/government/2020.html");
  assert.equal(shown, words(await report.locator(".prose-block").allTextContents()));
});

test("the page of two reports says which one it could not read", async () => {
  const { page } = await site.visit("read.html?a=999999/government/2023&b=321300/government/2024");
  const message = page.locator(".message");
  await message.filter({ hasText: "999999/government/2023" }).waitFor();
  assert.equal(await page.locator(".read-pair").count(), 0);
});

test("the page of two reports does not scroll sideways on a phone", async () => {
  const { page } = await site.visit(`read.html?${TWO}`, { viewport: PHONE });
  await page.locator(".read-figures").waitFor();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.equal(wide, 0);
});
