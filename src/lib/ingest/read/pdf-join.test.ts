import assert from "node:assert/strict";
import { test } from "node:test";
import { joinPages } from "./pdf-join.ts";
import type { PageLayout, PlacedTable, TextLine } from "./pdf-layout.ts";

const XS = [60, 100, 140, 180, 220, 260, 300, 340, 380];

/** A ruled table of single slots; a row is a list of texts. */
function table(y: number, rows: readonly (readonly string[])[], closed = true): PlacedTable {
  const edges = XS.slice(1).map(() => closed);
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column) => ({ row, column, rowSpan: 1, columnSpan: 1, text, line: null })),
  );
  return {
    kind: "table",
    table: { kind: "table", cells, rows: rows.length, columns: XS.length - 1, line: null },
    xs: XS,
    closedTop: edges,
    closedBottom: edges,
    y,
  };
}

function line(text: string, y: number, right = 380): TextLine {
  return { kind: "line", text, left: 60, right, y, size: 12 };
}

function page(...blocks: PageLayout["blocks"]): PageLayout {
  return { width: 595, height: 842, blocks };
}

function rowsOf(pages: readonly PageLayout[]): readonly (readonly string[])[] {
  const found = joinPages(pages).blocks.filter((block) => block.kind === "table");
  assert.equal(found.length, 1);
  const rows: string[][] = [];
  for (const cell of found[0]?.cells ?? []) {
    rows[cell.row] ??= [];
    rows[cell.row]?.push(cell.text);
  }
  return rows;
}

const seven = (text: string) => new Array<string>(7).fill(text);

test("joinPages(pages) makes one table of two parts and drops the head that is printed again", () => {
  const head = ["项目", ...seven("自然人")];
  const rows = rowsOf([
    page(table(600, [head, ["1.属于国家秘密", ...seven("1")]])),
    page(table(80, [head, ["2.重复申请", ...seven("2")]])),
  ]);
  assert.deepEqual(rows, [head, ["1.属于国家秘密", ...seven("1")], ["2.重复申请", ...seven("2")]]);
});

test("joinPages(pages) puts a row back together that the page break cut, its figures too", () => {
  const rows = rowsOf([
    page(table(600, [["2.其他", "5", "12788", ...seven("").slice(2)]])),
    page(
      table(80, [
        ["法律行政法规禁止公开", "", "52", ...seven("").slice(2)],
        ["3.其他", ...seven("0")],
      ]),
    ),
  ]);
  assert.deepEqual(rows[0]?.slice(0, 3), ["2.其他\n法律行政法规禁止公开", "5", "1278852"]);
  assert.deepEqual(rows[1], ["3.其他", ...seven("0")]);
});

test("joinPages(pages) never joins a whole row to the one above", () => {
  const rows = rowsOf([
    page(table(600, [["1.属于国家秘密", ...seven("1")]])),
    page(table(80, [["4.保护第三方合法权益", ...seven("2")]])),
  ]);
  assert.equal(rows.length, 2);
});

test("joinPages(pages) joins what no rule divides, cell by cell", () => {
  const rows = rowsOf([
    page(table(600, [["3.危及", ...seven("1")]], false)),
    page(table(80, [["三安全一稳定", ...seven("")]], false)),
  ]);
  assert.deepEqual(rows, [["3.危及\n三安全一稳定", ...seven("1")]]);
});

test("joinPages(pages) drops page numbers and running heads, lists them, and unwraps sentences", () => {
  const pages = [1, 2].map((number) =>
    page(
      line("方正县人民政府", 40),
      line("依法公开政府", 200),
      line("信息。", 220, 100),
      line(`- ${number} -`, 800, 70),
    ),
  );
  const joined = joinPages(pages);
  assert.deepEqual(
    joined.blocks.map((block) => block.kind === "paragraph" && block.text),
    ["依法公开政府信息。", "依法公开政府信息。"],
  );
  assert.deepEqual(
    joined.dropped.map((item) => item.text),
    ["方正县人民政府", "- 1 -", "方正县人民政府", "- 2 -"],
  );
});
