import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { TableSchema } from "../schema/table.ts";
import { csvHeader, csvRow, unguard } from "./csv.ts";

const TABLE: TableSchema = {
  name: "sample",
  title: { zh: "样", en: "Sample" },
  description: { zh: "样", en: "Sample" },
  fields: [
    { name: "label", type: "text", description: { zh: "名", en: "Label" } },
    { name: "value", type: "decimal", description: { zh: "值", en: "Value" } },
  ],
  key: [],
  foreignKeys: [],
};

test("csvHeader(table) names the columns and ends its line with CR LF", () => {
  assert.equal(csvHeader(TABLE), "label,value\r\n");
});

test("csvRow(table, row) keeps no value apart from a zero", () => {
  assert.equal(csvRow(TABLE, ["a", null]), "a,\r\n");
  assert.equal(csvRow(TABLE, ["a", "0"]), "a,0\r\n");
});

test("csvRow(table, row) guards text that a spreadsheet would run, and leaves -4 a number", () => {
  for (const start of ["=", "+", "-", "@", "\t"]) {
    assert.equal(csvRow(TABLE, [`${start}1`, "-4"]), `'${start}1,-4\r\n`);
  }
  assert.equal(csvRow(TABLE, ["\r1", "-4"]), `"'\r1",-4\r\n`);
});

test("csvRow(table, row) guards nothing else", () => {
  for (const text of ["1=2", "−4", "'quoted'", "（一）", "a@b"]) {
    assert.equal(csvRow(TABLE, [text, null]), `${text},\r\n`);
  }
});

test("csvRow(table, row) quotes commas, quotes and line ends as RFC 4180 says", () => {
  assert.equal(csvRow(TABLE, ['a "b", c\nd', "1.50"]), '"a ""b"", c\nd",1.50\r\n');
});

test("unguard(text) gives back any text that csvRow(table, row) wrote", () => {
  const texts = fc.string({
    unit: fc.constantFrom("'", "=", "+", "-", "@", "\t", "\r", "x", "零"),
  });
  fc.assert(
    fc.property(texts, (text) => {
      const cell = csvRow(TABLE, [text, null]).slice(0, -3);
      const written = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
      assert.equal(unguard(written), text);
    }),
    { numRuns: 2_000 },
  );
});
