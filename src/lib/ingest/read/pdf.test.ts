import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, zlibSync } from "fflate";
import { BOUNDS } from "../bounds.ts";
import type { ExtractTable } from "../extract.ts";
import { printPdf } from "../fixtures/print-pdf.ts";
import { writeHtml } from "../roundtrip/html-writer.ts";
import { officialForms } from "../roundtrip/official.ts";
import { reportOf } from "../roundtrip/trial.ts";
import { readSource } from "./index.ts";

function print(html: string): Promise<Uint8Array> {
  const margin = { top: "2cm", bottom: "2cm" };
  return printPdf(html, { margin, displayHeaderFooter: true });
}

/** A PDF as WPS writes tables: rules as thin boxes, each text placed by itself, no structure. */
function drawnPdf(content: string): Uint8Array {
  const stream = zlibSync(strToU8(content), { level: 1 });
  const head = strToU8(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n4 0 obj<</Length ${stream.length}/Filter/FlateDecode>>stream\n`,
  );
  const tail = strToU8("\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
  return Uint8Array.from([...head, ...stream, ...tail]);
}

test("readSource(pdf) gives back the official forms over page breaks, page numbers dropped", async () => {
  const report = reportOf(2);
  const style =
    "body{font-size:10pt}table{border-collapse:collapse;width:100%}td{border:1px solid #000}";
  const result = await readSource(await print(writeHtml(report, style)), "a.pdf");
  assert.ok(result.ok);
  const tables = result.extract.blocks.filter(
    (block): block is ExtractTable => block.kind === "table",
  );
  const forms = officialForms(report.form, report.values);
  assert.deepEqual(
    tables.map((table) =>
      table.cells.map(({ text, rowSpan, columnSpan }) => ({
        text: text.replace(/\s/g, ""),
        rowSpan,
        columnSpan,
      })),
    ),
    forms.map((form) =>
      form.rows.flat().map((cell) => ({ ...cell, text: cell.text.replace(/\s/g, "") })),
    ),
  );
  const paragraphs = result.extract.blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.text] : [],
  );
  assert.deepEqual(paragraphs.slice(0, 3), [
    report.title,
    "一、总体情况",
    "2023年，依法公开政府信息。",
  ]);
  assert.ok(result.extract.dropped.some((item) => item.text === "- 1 -"));
  assert.ok(!paragraphs.some((text) => /^- \d -$/.test(text)));
});

test("readSource(pdf) reads a table drawn as thin boxes, and a number broken by a narrow cell as one", async () => {
  const rules = [0, 60, 100].map((x) => `${50 + x} 700 0.5 60 re f`).join(" ");
  const floors = [0, 30, 60].map((y) => `50 ${700 + y} 100.5 0.5 re f`).join(" ");
  const text = (x: number, y: number, shown: string) => `BT /F 10 Tf ${x} ${y} Td (${shown}) Tj ET`;
  const texts = [
    text(55, 740, "licences"),
    text(115, 745, "12345"),
    text(115, 733, "67"),
    text(55, 710, "penalties"),
    text(115, 710, "0"),
    text(50, 650, "words enough to be no scan at all"),
  ];
  const result = await readSource(drawnPdf([rules, floors, ...texts].join("\n")), "a.pdf");
  assert.ok(result.ok, JSON.stringify(result.messages));
  const table = result.extract.blocks[0];
  assert.ok(table?.kind === "table");
  assert.equal(table.cells.find((cell) => cell.row === 0 && cell.column === 1)?.text, "1234567");
  assert.equal(table.cells.find((cell) => cell.row === 1 && cell.column === 1)?.text, "0");
});

test("readSource(pdf) refuses a scan, and bombs of bytes, of painting and of saved states", async () => {
  const scan = await readSource(drawnPdf("0 0 595 842 re f"), "a.pdf");
  assert.deepEqual(
    scan.messages.map((said) => said.ruleId),
    ["read-scanned"],
  );
  const bombs = [
    [" ".repeat(70 * 1024 * 1024), BOUNDS.pdfContent],
    ["0 0 m 9 9 l S\n".repeat(BOUNDS.pdfContent / 13), BOUNDS.pdfContent],
    ["q ".repeat(BOUNDS.pdfSaves + 1), BOUNDS.pdfSaves],
  ] as const;
  for (const [content, limit] of bombs) {
    const bomb = await readSource(drawnPdf(content), "a.pdf");
    assert.equal(bomb.messages[0]?.ruleId, "read-bound");
    assert.equal(bomb.messages[0]?.facts["limit"], limit);
  }
});

test("readSource(pdf) refuses a page whose table or text runs off the paper", async () => {
  const words = "BT /F 10 Tf 50 650 Td (words enough to be no scan at all) Tj ET";
  const table = (right: number) =>
    [0, 30, 60].map((y) => `50 ${700 + y} m ${right} ${700 + y} l S`).join(" ");
  const walls = (...xs: readonly number[]) => xs.map((x) => `${x} 700 m ${x} 760 l S`).join(" ");
  const line = (x: number) => `BT /F 10 Tf ${x} 600 Td (12345678) Tj ET`;
  const cases = [
    [`${words} ${table(590)} ${line(540)}`, []],
    [`${words} ${table(620)}`, ["read-page-cut"]],
    [`${words} ${table(500)} ${walls(50, 200, 500)}`, []],
    [`${words} ${table(500)} ${walls(200, 300)}`, []],
    [`${words} ${table(500)} ${walls(50, 200)}`, ["read-page-cut"]],
    [`${words} ${line(570)}`, ["read-page-cut"]],
    [`${words} ${line(-20)}`, ["read-page-cut"]],
  ] as const;
  for (const [content, expected] of cases) {
    const result = await readSource(drawnPdf(content), "a.pdf");
    assert.deepEqual(
      result.messages.map((said) => said.ruleId),
      expected,
    );
  }
});
