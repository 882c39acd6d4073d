import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { writeDocx, writeXlsx } from "../lib/ingest/roundtrip/office-writers.ts";
import { reportOf } from "../lib/ingest/roundtrip/trial.ts";
import { DESKTOP, PHONE, SITE_DIRECTORY, stage } from "./harness.ts";

/** The stored original of 博爱县人民政府 2020. */
const ORIGINAL =
  "content/originals/cb8d87d0097047023f02dbff6d5ddb451bbd5107dc1e05b832ce764620367ecd.txt";

const NEW_TOTAL = '[data-address="applications.received.total"]';

type Given = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** Gives the page a document and waits until its checks are shown. */
async function give(page: Page, file: Given): Promise<void> {
  await page.locator("[data-intake] input[type=file]").setInputFiles(file);
  await page.locator("[data-tally] li").first().waitFor();
}

async function failing(page: Page): Promise<readonly string[]> {
  return page
    .locator(".finding.disagrees")
    .evaluateAll((items) => items.map((item) => item.getAttribute("data-rule") ?? ""));
}

for (const base of ["/", "/some/folder/"]) {
  const site = stage(base);
  test(`check.html under ${base} checks a dropped draft without sending anything`, async () => {
    const { page, troubles, strangers } = await site.visit("check.html");
    const posted: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") posted.push(request.url());
    });
    await give(page, ORIGINAL);
    assert.equal(await page.locator(NEW_TOTAL).inputValue(), "7");
    assert.deepEqual([troubles, strangers, posted], [[], [], []]);
    await page.context().close();
  });
}

const site = stage();

test("a sum broken while typing is marked at its cells, and mended again", async () => {
  const { page, troubles } = await site.visit("check.html");
  await give(page, ORIGINAL);
  const before = await failing(page);
  assert.ok(!before.includes("T3-01"));
  await page.locator(NEW_TOTAL).fill("9");
  await page.locator('.finding.disagrees[data-rule="T3-01"]').waitFor();
  const cell = page.locator(`td:has(${NEW_TOTAL})`);
  assert.match((await cell.getAttribute("class")) ?? "", /\bfail\b/);
  assert.equal(await page.locator(NEW_TOTAL).getAttribute("aria-invalid"), "true");
  assert.match(await page.locator("[data-readout]").innerText(), /6 \+ 1 \+ 0 .*≠ 9/);
  await page.locator(NEW_TOTAL).fill("7");
  await page.locator('.finding.disagrees[data-rule="T3-01"]').waitFor({ state: "detached" });
  assert.deepEqual(await failing(page), before);
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test("a draft survives a reload, and is gone when it is discarded", async () => {
  const { page } = await site.visit("check.html");
  await give(page, ORIGINAL);
  await page.locator(NEW_TOTAL).fill("8");
  await page.locator("[data-kept]:not(:empty)").waitFor();
  await page.reload();
  await page.locator("[data-tally] li").first().waitFor();
  assert.equal(await page.locator(NEW_TOTAL).inputValue(), "8");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.locator("[data-clear]").click();
  await page.reload();
  assert.equal(await page.locator("[data-work]").isVisible(), false);
  await page.context().close();
});

test("heavy readers are fetched only for the files that need them", async () => {
  const { page, troubles } = await site.visit("check.html");
  const asked: string[] = [];
  page.context().on("request", (request) => asked.push(request.url()));
  const report = reportOf(7);
  await give(page, ORIGINAL);
  const heavy = () => asked.filter((url) => /(?:lib|universal|pdfjs)-[^/]*\.js$/.test(url)).length;
  assert.equal(heavy(), 0);
  const docx = {
    name: "a.docx",
    mimeType: "application/zip",
    buffer: Buffer.from(writeDocx(report)),
  };
  await give(page, docx);
  await page.locator("[data-status]", { hasText: "a.docx" }).waitFor();
  const xlsx = {
    name: "a.xlsx",
    mimeType: "application/zip",
    buffer: Buffer.from(writeXlsx(report)),
  };
  await give(page, xlsx);
  await page.locator("[data-status]", { hasText: "a.xlsx" }).waitFor();
  assert.deepEqual(troubles, []);
  await page.context().close();
});

test("choosing the body shows what last year leads one to expect", async () => {
  const { page } = await site.visit("check.html");
  await page.locator('[data-blank="2021"]').click();
  await page.locator("[name=body]").fill("宿迁");
  await page.locator('[data-agency="321300/government"]').click();
  await page.locator("[name=year]").fill("2025");
  const row = page.locator('[data-row="applications.carriedOver.total"]');
  await row.waitFor();
  const due = await row.locator("td").nth(1).innerText();
  assert.match(due, /^\d+$/);
  const address = '[data-address="applications.carriedOver.total"]';
  await page.locator(address).fill("1");
  await page.locator(`td:has(${address}) .cell-note`, { hasText: due }).waitFor();
  await page.locator(address).fill(due);
  await page.locator(`td:has(${address}) .cell-note:empty`).waitFor({ state: "attached" });
  await page.context().close();
});

test("a copied table pasted back, as a web editor would get it, is the same table", async () => {
  const { page } = await site.visit("check.html");
  await give(page, ORIGINAL);
  await page.evaluate(() => {
    const original = DataTransfer.prototype.setData;
    DataTransfer.prototype.setData = function (type: string, text: string) {
      if (type === "text/html") document.documentElement.dataset["copied"] = text;
      original.call(this, type, text);
    };
  });
  await page.locator('[data-table="applications"] .check-copy button').click();
  await page.locator("[data-status]", { hasText: "已复制" }).waitFor();
  const html = await page.evaluate(() => document.documentElement.dataset["copied"] ?? "");
  assert.match(html, /^<table[\s\S]*一、本年新收政府信息公开申请数量[\s\S]*rowspan="20"/);
  await page.locator(NEW_TOTAL).fill("99");
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", pasted);
    document
      .querySelector("[data-intake] textarea")
      ?.dispatchEvent(
        new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
      );
  }, html);
  await page.locator("[data-status]", { hasText: "clipboard.html" }).waitFor();
  assert.equal(await page.locator(NEW_TOTAL).inputValue(), "7");
  assert.match(await page.locator("[data-prose] textarea").first().inputValue(), /博爱县|条例/);
  await page.context().close();
});

test("arrow keys walk the grid and a pasted block fills it", async () => {
  const { page } = await site.visit("check.html");
  await page.locator('[data-blank="2021"]').click();
  const first = page.locator('[data-address="applications.received.naturalPerson"]');
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const address = await page.evaluate(
    () => (document.activeElement as HTMLElement).dataset["address"],
  );
  assert.equal(address, "applications.carriedOver.commercialEnterprise");
  await first.evaluate((field) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", "1\t2\n3\t4\n");
    field.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  assert.equal(
    await page
      .locator('[data-address="applications.carriedOver.commercialEnterprise"]')
      .inputValue(),
    "4",
  );
  await page.context().close();
});

for (const [device, viewport] of [
  ["phone", PHONE],
  ["desktop", DESKTOP],
] as const) {
  test(`check.html with a draft does not scroll sideways on a ${device}`, async () => {
    const { page } = await site.visit("check.html", { viewport });
    await give(page, ORIGINAL);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.ok(over <= 0, `${over} px too wide`);
    await page.context().close();
  });
}

test("the single file checks a draft from a disk, without network", async () => {
  const { page } = await site.visit("about.html");
  const context = await page.context().browser()?.newContext({ offline: true });
  const alone = (await context?.newPage()) ?? assert.fail();
  const troubles: string[] = [];
  alone.on("pageerror", (error) => troubles.push(error.message));
  alone.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await alone.goto(pathToFileURL(join(SITE_DIRECTORY, "check-offline.html")).href);
  await give(alone, ORIGINAL);
  assert.equal(await alone.locator(NEW_TOTAL).inputValue(), "7");
  assert.deepEqual(troubles, []);
  await context?.close();
  await page.context().close();
});

test("check.html says without JavaScript that it needs it", async () => {
  const { page } = await site.visit("check.html", { javaScriptEnabled: false });
  assert.match(await page.locator("main").innerText(), /本页需要 JavaScript/);
  assert.equal(await page.locator("[data-body]").isVisible(), false);
  await page.context().close();
});
