import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type Browser, chromium } from "playwright-core";
import { type Paper, paperOf, type TripFormat, tryFormat, wildReportOf } from "./trial.ts";

/** Reports a format; the long test takes 300. */
const RUNS: Readonly<Record<TripFormat, number>> = {
  html: 12,
  docx: 12,
  xlsx: 12,
  csv: 12,
  md: 12,
  tab: 12,
  cells: 12,
  pdf: 4,
};

let browser: Browser | null = null;

async function print(html: string, paper: Paper): Promise<Uint8Array> {
  browser ??= await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  await page.setContent(html);
  const margin = `${paper.margin}mm`;
  const pdf = await page.pdf({
    format: "A4",
    landscape: paper.landscape,
    margin: { top: margin, right: margin, bottom: margin, left: margin },
    displayHeaderFooter: paper.numbered,
    headerTemplate: "<span></span>",
    footerTemplate:
      '<div style="width:100%;text-align:center;font-size:9px">- <span class="pageNumber"></span> -</div>',
  });
  await page.close();
  return pdf;
}

after(() => browser?.close());

for (const [format, runs] of Object.entries(RUNS) as [TripFormat, number][]) {
  test(`importOriginal(bytes) gives back every figure of a random report written as ${format}`, async () => {
    for (let seed = 1; seed <= runs; seed++) {
      const outcome = await tryFormat(format, wildReportOf(seed), print, paperOf(seed));
      assert.deepEqual(outcome, { kind: "equal" }, `report ${seed}`);
    }
  });
}
