import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { proves } from "../../scripts/trust/proof.ts";
import { foldScript, foldWidth } from "../lib/parse/index.ts";
import { PHONE, stage } from "./harness.ts";

const site = stage();

/** Reports of both forms, with and without the row a reader must find on paper: the total, its columns side by side. */
const REPORTS: readonly (readonly [path: string, total: RegExp | null])[] = [
  ["reports/410822/government/2020.html", /七[)）]总计6100007/],
  ["reports/320813/government/2023.html", null],
  ["reports/230422/government/2021.html", null],
];

/** Fonts of a PDF give radicals for characters: they are folded as the importer folds them. Blanks are layout. */
const folded = (text: string): string => foldScript(foldWidth(text)).replace(/\s+/g, "");

for (const [path, total] of REPORTS) {
  test(`${path} is printed complete: prose, every row, heads repeated on each sheet, source and hash`, async (t) => {
    // A reader may print from a phone, in the dark, with zeros folded away: paper has it all, in ink.
    const { page } = await site.visit(path, { viewport: PHONE, colorScheme: "dark" });
    await page.evaluate(() => {
      document.documentElement.dataset["theme"] = "dark";
    });
    await page.emulateMedia({ media: "print" });
    const wanted = await wantedOf(page);
    const bytes = await page.pdf({ preferCSSPageSize: true });
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
      mergePages: false,
    });
    const sheets = text.map(folded);
    const printed = sheets.join("");
    assert.ok(totalPages >= 2 && totalPages < 40, `${totalPages} sheets`);
    assert.match(wanted.hash, /^[0-9a-f]{64}$/);
    assert.ok(wanted.lines.length > 20, `${wanted.lines.length} lines`);
    const missing = [wanted.title, wanted.hash, ...wanted.lines].filter(
      (line) => !printed.includes(folded(line)),
    );
    assert.deepEqual(missing, []);
    if (total !== null) assert.match(printed, total);
    assert.deepEqual(wanted.heads, ["table-header-group"]);
    // The head of the form stands over its first rows and again over those of the next sheet.
    const headed = sheets.filter((sheet) => sheet.includes("社会公益组织")).length;
    const rowed = sheets.filter((sheet) => /予以公开|结转下年度|不予处理/.test(sheet)).length;
    assert.ok(headed >= Math.min(2, rowed), `a head on ${headed} of ${rowed} sheets`);
    assert.deepEqual(wanted.paper, ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
    await page.context().close();
    proves(t, "print", { reports: 1, sheets: totalPages });
  });
}

/** What a printed report must hold, read from the page as it is laid out for paper. */
async function wantedOf(page: Page) {
  return page.evaluate(() => {
    const texts = (selector: string): readonly string[] =>
      Array.from(document.querySelectorAll<HTMLElement>(selector), ({ innerText }) => innerText);
    const lines = [
      ...texts(".prose-block p, .prose-block li"),
      ...texts("table.form tbody th"),
      ...texts(".source-box dd"),
    ];
    const { backgroundColor, color } = getComputedStyle(document.body);
    return {
      title: document.title.split(" · ")[0] ?? "",
      hash: /[0-9a-f]{64}/.exec(document.body.textContent ?? "")?.[0] ?? "",
      // A paragraph may break over two sheets, between which foot and head stand: its beginning must be there.
      lines: lines.flatMap((text) => text.split("\n")).map((line) => line.trim().slice(0, 24)),
      heads: [
        ...new Set(
          Array.from(
            document.querySelectorAll("main table thead"),
            (head) => getComputedStyle(head).display,
          ),
        ),
      ],
      paper: [backgroundColor, color],
    };
  });
}
