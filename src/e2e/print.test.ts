import assert from "node:assert/strict";
import { test } from "node:test";
import { extractText, getDocumentProxy } from "unpdf";
import { foldScript, foldWidth } from "../lib/parse/index.ts";
import { stage } from "./harness.ts";

const site = stage();
const REPORT = "reports/410822/government/2020.html";

test("a printed report is complete: its prose, every row, heads repeated on each sheet, source and hash", async () => {
  const { page } = await site.visit(REPORT);
  const shown = await page.evaluate(() => ({
    rows: Array.from(document.querySelectorAll("table.statutory tbody tr, main table tbody tr"))
      .length,
    hash: /[0-9a-f]{64}/.exec(document.body.textContent ?? "")?.[0] ?? "",
    title: document.title.split(" · ")[0] ?? "",
    heads: Array.from(
      document.querySelectorAll("main table thead"),
      (head) => getComputedStyle(head).display,
    ),
  }));
  await page.emulateMedia({ media: "print" });
  const source = await page.evaluate(
    () => document.querySelector<HTMLElement>(".source-box dl")?.innerText.split("\n") ?? [],
  );
  const bytes = await page.pdf({ preferCSSPageSize: true });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  });
  // Fonts of a PDF give radicals for characters: they are folded as the importer folds them.
  const printed = foldScript(foldWidth(text)).replace(/\s+/g, "");
  assert.ok(totalPages >= 2 && totalPages < 30, `${totalPages} sheets`);
  assert.ok(printed.includes(shown.title), "the title");
  assert.match(shown.hash, /^[0-9a-f]{64}$/);
  assert.ok(printed.includes(shown.hash), "the hash of the original");
  const lines = source.map((line) => foldScript(foldWidth(line)).replace(/\s+/g, ""));
  assert.ok(lines.length > 6, `${lines.length} lines of the source box`);
  assert.deepEqual(
    lines.filter((line) => !printed.includes(line)),
    [],
  );
  // The last column of a form, which a sheet too narrow would cut off, and the head on the second sheet of one.
  assert.ok(printed.split("法律服务").length > 2, "the head of a form is repeated");
  assert.ok(/七[)）]总计6100007/.test(printed), "the column 总计");
  for (const words of [
    "一、总体情况",
    "本年新收政府信息公开申请数量",
    "结转下年度继续办理",
    "复议后起诉",
  ]) {
    assert.ok(printed.includes(words), `${words} is printed`);
  }
  assert.deepEqual([...new Set(shown.heads)], ["table-header-group"]);
  await page.context().close();
});
