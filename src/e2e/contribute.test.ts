import assert from "node:assert/strict";
import { createHash } from "node:crypto";
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
  const form = page.locator("[data-agency-form]");
  if ((await form.getAttribute("open")) === null) await form.locator("summary").click();
  await page.locator("[name=agencyId]").fill("410822/some-bureau");
  await page.locator("[name=nameZh]").fill("博爱县某局");
  await page.locator("[name=nameEn]").fill("Some Bureau of Bo'ai County");
  await page.locator("[data-use-agency]").click();
  await page.locator("[data-needs][data-ready]", { hasText: "410822/some-bureau" }).waitFor();
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
  const [original] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("[data-original]").click(),
  ]);
  const hash = createHash("sha256").update(DOCX.buffer).digest("hex");
  assert.equal(original.suggestedFilename(), `${hash}.docx`);
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

/** A report of a township the register lacks, as Word puts it on the clipboard; its last sum is wrong. */
const CLIPBOARD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--></head><body lang=ZH-CN><!--StartFragment-->
<p class=MsoNormal align=center>博爱县柏山镇人民政府2023年政府信息公开工作年度报告<o:p></o:p></p>
<p class=MsoNormal><b>一、总体情况</b><o:p></o:p></p><p class=MsoNormal>全年公开信息86条。<o:p></o:p></p>
<p class=MsoNormal><b>四、政府信息公开行政复议、行政诉讼情况</b><o:p></o:p></p>
<table class=MsoNormalTable border=1><tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>
<tr>${["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map((head) => `<td rowspan=2><p class=MsoNormal>${head}<o:p></o:p></p></td>`).join("")}<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>
<tr>${Array.from({ length: 2 }, () => ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"])
  .flat()
  .map((head) => `<td>${head}</td>`)
  .join("")}</tr>
<tr>${[1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 2, 0, 0, 0, 3].map((value) => `<td>${value}</td>`).join("")}</tr></table>
<!--EndFragment--></body></html>`;

test("what Word puts on the clipboard proposes the agency, marks the wrong sum, and its doubts end when they are answered", async () => {
  const { page, troubles } = await site.visit("contribute.html");
  await page.locator(".intake-paste textarea").evaluate((field, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    const paste = { clipboardData, bubbles: true, cancelable: true };
    field.dispatchEvent(new ClipboardEvent("paste", paste));
  }, CLIPBOARD);
  await page.locator("[data-doubts]").getByText("不在机构名录里").waitFor();
  const value = (name: string) => page.locator(`[name=${name}]`).inputValue();
  await page
    .locator("[name=parent] option[value='410822/government']")
    .waitFor({ state: "attached" });
  assert.deepEqual(
    [
      await value("agencyId"),
      await value("level"),
      await value("agencyKind"),
      await value("parent"),
    ],
    ["410822/baishanzhen", "township", "township", "410822/government"],
  );
  assert.match(await page.locator("[data-findings]").innerText(), /T4-01/);
  await page.locator("[name=url]").fill("https://www.example.gov.cn/2023.html");
  await page.locator("[name=nameEn]").fill("People's Government of Baishan Town");
  await page.locator("[data-use-agency]").click();
  await page.locator("[data-needs][data-ready]").waitFor();
  assert.doesNotMatch(await page.locator("[data-doubts]").innerText(), /机构名录|登记簿/);
  assert.deepEqual(troubles, []);
  await page.context().close();
});
