import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { writeDocx } from "../lib/ingest/roundtrip/office-writers.ts";
import { reportOf } from "../lib/ingest/roundtrip/trial.ts";
import { parseContentFile } from "../lib/parse/index.ts";
import { PHONE, stage } from "./harness.ts";

const site = stage();

const DOCX = {
  name: "年报.docx",
  mimeType: "application/zip",
  buffer: Buffer.from(writeDocx(reportOf(7))),
};

/** Says what the form asks for, as a contributor would. */
async function fill(page: Page): Promise<void> {
  await page.locator("[name=year]").fill("2023");
  await page.locator("[name=title]").fill("某县某局2023年政府信息公开工作年度报告");
  await page.locator("[name=url]").fill("https://www.example.gov.cn/2023.html");
  await page.locator(".meta-form summary").click();
  await page.locator("[name=agencyId]").fill("410822/some-bureau");
  await page.locator("[name=nameZh]").fill("博爱县某局");
  await page.locator("[name=nameEn]").fill("Some Bureau of Bo'ai County");
  await page.locator("[data-use-agency]").click();
  await page.locator("[data-needs][data-ready]").waitFor();
}

test("a .docx becomes a package that holds a sound content file, its agency and its original", async () => {
  const { page, troubles, strangers } = await site.visit("contribute.html", { viewport: PHONE });
  const posted: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") posted.push(request.url());
  });
  await page.locator("[data-intake] input[type=file]").setInputFiles(DOCX);
  await page.locator("[data-tally] li").first().waitFor();
  assert.equal(await page.locator("[data-zip]").isDisabled(), true);
  await fill(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-zip]").click(),
  ]);
  assert.equal(download.suggestedFilename(), "410822-some-bureau-2023.gongkai.zip");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const files = unzipSync(Buffer.concat(chunks));
  const path = "reports/410822/some-bureau/2023.md";
  const original = Object.keys(files).find((name) => name.startsWith("originals/"));
  assert.deepEqual(Buffer.from(files[original ?? ""] ?? []), DOCX.buffer);
  const text = new TextDecoder().decode(files[path]);
  assert.ok(parseContentFile(text, path).report, "the content file has an error");
  assert.match(
    new TextDecoder().decode(files["reports/410822/some-bureau/agency.yaml"]),
    /name: \{ zh: 博爱县某局/,
  );
  assert.deepEqual([troubles, strangers, posted], [[], [], []]);
  await page.context().close();
});

test("the forge's new-file address holds the path and nothing of the content", async () => {
  const { page } = await site.visit("contribute.html");
  await page.locator("[data-intake] input[type=file]").setInputFiles(DOCX);
  await page.locator("[data-tally] li").first().waitFor();
  const way = page.locator("[data-forge-report]");
  assert.equal(await way.getAttribute("href"), null);
  await fill(page);
  const address = new URL((await way.getAttribute("href")) ?? "");
  assert.deepEqual(
    [...address.searchParams],
    [["filename", "content/reports/410822/some-bureau/2023.md"]],
  );
  await page.context().close();
});

test("a contribution survives a reload, what was typed into its form included", async () => {
  const { page } = await site.visit("contribute.html");
  await page.locator("[data-intake] input[type=file]").setInputFiles(DOCX);
  await page.locator("[data-tally] li").first().waitFor();
  await fill(page);
  await page.waitForTimeout(600);
  await page.reload();
  await page.locator("[data-needs][data-ready]").waitFor();
  assert.equal(
    await page.locator("[name=url]").inputValue(),
    "https://www.example.gov.cn/2023.html",
  );
  assert.match(await page.locator("[data-chosen]").innerText(), /博爱县某局/);
  await page.context().close();
});
