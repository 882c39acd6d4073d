import assert from "node:assert/strict";
import { test } from "node:test";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { ExtractTable } from "../extract.ts";
import { wordPackage, writeDocx, writeXlsx } from "../roundtrip/office-writers.ts";
import { officialForms } from "../roundtrip/official.ts";
import { reportOf } from "../roundtrip/trial.ts";
import { readSource } from "./index.ts";

async function read(bytes: Uint8Array, name: string) {
  const result = await readSource(bytes, name);
  assert.ok(result.ok, JSON.stringify(result.messages));
  return result.extract.blocks;
}

const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

const numbered = (level: number, text: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

test("readSource(docx) keeps merged cells as the official forms print them", async () => {
  const report = reportOf(2);
  const tables = (await read(writeDocx(report), "a.docx")).filter(
    (block): block is ExtractTable => block.kind === "table",
  );
  const forms = officialForms(report.form, report.values);
  assert.deepEqual(
    tables.map((table) =>
      table.cells.map(({ text, rowSpan, columnSpan }) => ({ text, rowSpan, columnSpan })),
    ),
    forms.map((form) => form.rows.flat()),
  );
});

test("readSource(docx) writes automatic numbers out, as the document shows them", async () => {
  const body = `<w:body>${numbered(0, "总体情况")}${numbered(1, "主动公开")}${numbered(1, "依申请公开")}${numbered(0, "主动公开政府信息情况")}${numbered(1, "规章")}</w:body>`;
  const blocks = await read(wordPackage(body, { "word/numbering.xml": numbering }), "a.docx");
  assert.deepEqual(
    blocks.map((block) => block.kind === "paragraph" && block.text),
    ["一、总体情况", "1.主动公开", "2.依申请公开", "二、主动公开政府信息情况", "1.规章"],
  );
});

test("readSource(docx) reads a document whose zip lies about its sizes as broken, not as a bomb", async () => {
  const bytes = zipSync({ "word/document.xml": strToU8("x".repeat(100_000)) });
  const view = new DataView(bytes.buffer);
  const directory = bytes.length - 22 - 46 - "word/document.xml".length;
  view.setUint32(directory + 24, 10, true);
  const result = await readSource(bytes, "a.docx");
  assert.equal(result.ok, false);
});

test("readSource(xlsx) takes merged ranges from the sheet and keeps stored digits", async () => {
  const report = reportOf(1);
  const blocks = await read(writeXlsx(report), "a.xlsx");
  const tables = blocks.filter((block): block is ExtractTable => block.kind === "table");
  const shown = tables.map((table) =>
    table.cells
      .filter((cell) => cell.text !== "")
      .map(({ text, rowSpan, columnSpan }) => ({ text, rowSpan, columnSpan })),
  );
  const forms = officialForms(report.form, report.values);
  assert.deepEqual(
    shown,
    forms.map((form) => form.rows.flat().filter((cell) => cell.text !== "")),
  );
});

test("readSource(xlsx) shows the fifteen digits Excel shows of a stored float", async () => {
  const parts = unzipSync(writeXlsx(reportOf(1)));
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>行政事业性收费</t></is></c><c r="B1"><v>4068.2080000000001</v></c><c r="C1"><v>0.30000000000000004</v></c><c r="XFD1" s="1"/></row></sheetData></worksheet>';
  const blocks = await read(
    zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) }),
    "a.xlsx",
  );
  const table = blocks[0];
  assert.ok(table?.kind === "table");
  assert.deepEqual(
    table.cells.map((cell) => cell.text),
    ["行政事业性收费", "4068.208", "0.3"],
  );
});

test("readSource(xlsx) refuses a sheet whose one far cell would make millions", async () => {
  const parts = unzipSync(writeXlsx(reportOf(1)));
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
  const result = await readSource(
    zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) }),
    "a.xlsx",
  );
  assert.deepEqual(
    result.messages.map((said) => said.ruleId),
    ["read-bound"],
  );
});

const cellOf = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A workbook of one-row sheets, by tab and state. */
function workbookOf(sheets: readonly (readonly [tab: string, state: string, text: string])[]) {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const each = <Made>(make: (sheet: (typeof sheets)[number], at: number) => Made) =>
    sheets.map((sheet, at) => make(sheet, at + 1));
  return zipSync({
    ...unzipSync(writeXlsx(reportOf(1))),
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(([tab, state], at) => `<sheet name="${tab}" sheetId="${at}" state="${state}" r:id="rId${at}"/>`).join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each((_, at) => `<Relationship Id="rId${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join("")}</Relationships>`,
    ),
    ...Object.fromEntries(
      each(([, , text], at) => [
        `xl/worksheets/sheet${at}.xml`,
        strToU8(
          `<worksheet xmlns="${main}"><sheetData><row r="1">${cellOf("A1", text)}${cellOf("B1", "1")}</row></sheetData></worksheet>`,
        ),
      ]),
    ),
  });
}

test("readSource(xlsx) reads every sheet that is shown, in order, and says which is hidden", async () => {
  const workbook = workbookOf([
    ["主动公开", "visible", "规章"],
    ["Sheet2", "visible", "行政许可"],
    ["去年", "hidden", "行政处罚"],
  ]);
  const result = await readSource(workbook, "a.xlsx");
  assert.ok(result.ok);
  const shown = result.extract.blocks.map((block) =>
    block.kind === "paragraph" ? block.text : block.cells.map((cell) => cell.text),
  );
  assert.deepEqual(shown, ["主动公开", ["规章", "1"], ["行政许可", "1"]]);
  assert.deepEqual(
    result.messages.map((said) => [said.ruleId, said.facts["sheets"]]),
    [["read-sheet-hidden", "去年"]],
  );
});
