/**
 * `npm run -s node -- scripts/guide/pictures.ts`: takes the pictures of the page on contributing from the built site in
 * `dist/`, with a document made up for it, in both languages, into `public/guide/`. Run it when the page looks different.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { executable, FLAGS } from "../../src/e2e/harness.ts";
import { writeDocx } from "../../src/lib/ingest/roundtrip/office-writers.ts";
import { reportOf } from "../../src/lib/ingest/roundtrip/trial.ts";
import { serveStatic } from "../serve.ts";

const OUT = "public/guide";
const LANGS = [
  ["zh-CN", "contribute.html"],
  ["en", "en/contribute.html"],
] as const;

/** What each picture shows: a part of the page, no higher than this. */
const PICTURES: readonly (readonly [name: string, selector: string, height: number])[] = [
  ["1-drop", "[data-intake]", 340],
  ["2-look", ".check-columns", 620],
  ["3-tell", ".meta-form", 620],
  ["4-hand-over", ".hand-over", 400],
];

const site = await serveStatic("dist", { port: 0 });
const browser = await chromium.launch({ executablePath: executable(), args: FLAGS });
mkdirSync(OUT, { recursive: true });
for (const [lang, path] of LANGS) {
  const viewport = { width: 1080, height: 900 };
  const context = await browser.newContext({ locale: "zh-CN", viewport, colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(`${site.address}${path}`);
  await take(page, "1-drop", lang);
  await contribute(page);
  for (const [name] of PICTURES.slice(1)) await take(page, name, lang);
  await context.close();
}
await browser.close();
await site.close();

/** Fills the page as a contributor would. */
async function contribute(page: Page): Promise<void> {
  await page.locator("[data-intake] input[type=file]").setInputFiles({
    name: "report.docx",
    mimeType: "application/zip",
    buffer: Buffer.from(writeDocx(reportOf(7))),
  });
  await page.locator("[data-tally] li").first().waitFor();
  await page.locator("[name=url]").fill("https://www.example.gov.cn/2023.html");
  await page.locator("[data-needs][data-ready]").waitFor();
}

async function take(page: Page, name: string, lang: string): Promise<void> {
  const [, selector, height] = PICTURES.find(
    ([each]) => each === name,
  ) as (typeof PICTURES)[number];
  const box = await page.locator(selector).evaluate((part) => {
    part.scrollIntoView({ block: "start" });
    const { x, y, width, height: whole } = part.getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height: whole };
  });
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: 78,
    captureBeyondViewport: true,
    clip: { ...box, height: Math.min(box.height, height), scale: 1 },
  });
  writeFileSync(join(OUT, `${name}.${lang}.webp`), Buffer.from(data, "base64"));
}
