import assert from "node:assert/strict";
import { test } from "node:test";
import type { ExtractTable } from "../extract.ts";
import { readHtml } from "./html.ts";

function read(html: string) {
  const result = readHtml(html, { format: "html", encoding: "utf-8", url: null });
  assert.ok(result.ok);
  return { ...result.extract, messages: result.messages };
}

function cellsOf(html: string): readonly string[] {
  const table = read(html).blocks.find((block): block is ExtractTable => block.kind === "table");
  return (table?.cells ?? []).map(
    (cell) => `${cell.row},${cell.column} ${cell.rowSpan}x${cell.columnSpan} ${cell.text}`,
  );
}

function paragraphsOf(html: string): readonly string[] {
  return read(html).blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

test("readHtml(html) lays out spans on the grid as a browser does", () => {
  assert.deepEqual(
    cellsOf("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e<td>f<td>g</table>"),
    ["0,0 2x1 a", "0,1 1x2 b", "1,1 1x1 c", "1,2 1x1 d", "2,0 1x1 e", "2,1 1x1 f", "2,2 1x1 g"],
  );
});

test("readHtml(html) cuts spans that leave the table, with a warning", () => {
  const html = "<table><tr><td rowspan=99>a<td>b<tr><td>c</table>";
  assert.deepEqual(cellsOf(html), ["0,0 2x1 a", "0,1 1x1 b", "1,1 1x1 c"]);
  assert.deepEqual(
    read(html).messages.map((said) => said.ruleId),
    ["read-span-cut"],
  );
});

test("readHtml(html) keeps a blank cell apart from a missing one", () => {
  assert.deepEqual(cellsOf("<table><tr><td>规章<td>&nbsp;<td>0<tr><td>x<td>1</table>"), [
    "0,0 1x1 规章",
    "0,1 1x1 ",
    "0,2 1x1 0",
    "1,0 1x1 x",
    "1,1 1x1 1",
  ]);
});

test("readHtml(html) joins a label that Word cut into a span a character and drops its blank paragraphs", () => {
  const label = [..."行政许可"]
    .map((char) => `<span style="font-family:宋体">${char}</span>`)
    .join("");
  const html = `<table><tr><td><p>${label}<o:p></o:p></p><p>&nbsp;</p></td><td>5</td></tr></table>`;
  assert.deepEqual(cellsOf(html), ["0,0 1x1 行政许可", "0,1 1x1 5"]);
});

test("readHtml(html) opens layout tables and finds the statutory table within", () => {
  const html = `<table><tr><td><a href=1>首页</a></td><td><a href=2>年报</a></td></tr>
    <tr><td colspan=2><p>一、总体情况</p><p>依法公开政府信息。</p><table><tr><td>规章</td><td>2</td></tr></table></td></tr></table>`;
  assert.deepEqual(paragraphsOf(html), ["一、总体情况", "依法公开政府信息。"]);
  assert.deepEqual(cellsOf(html), ["0,0 1x1 规章", "0,1 1x1 2"]);
  assert.deepEqual(
    read(html).dropped.map((item) => item.text),
    ["首页", "年报"],
  );
});

test("readHtml(html) shows what a browser shows: no scripts, styles, comments or hidden elements", () => {
  const html =
    '<style>p{}</style><script>"<p>x"</script><!-- <p>y --><p>a<span style="display:none">b</span></p><p hidden>c</p><p>d<br>e';
  assert.deepEqual(paragraphsOf(html), ["a", "d", "e"]);
});

test("readHtml(html) keeps headings with their level, the title and the address the page was saved from", () => {
  const extract = read(
    "<!-- saved from url=(0022)http://www.example.cn/a.html --><title> 年报 </title><h2>一、总体情况</h2>",
  );
  assert.deepEqual(extract.blocks, [
    { kind: "paragraph", text: "一、总体情况", line: 1, level: 2 },
  ]);
  assert.equal(extract.title, "年报");
  assert.equal(extract.url, "http://www.example.cn/a.html");
});

test("readHtml(html) reads what Excel puts on the clipboard, its head left out", () => {
  const html =
    "Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000500\r\n<html><body><table><!--StartFragment--><tr><td>规章</td><td>2</td></tr><!--EndFragment--></table></body></html>";
  assert.deepEqual(cellsOf(html), ["0,0 1x1 规章", "0,1 1x1 2"]);
  assert.deepEqual(paragraphsOf(html), []);
});

test("readHtml(html) counts lines as the file does", () => {
  const table = read("<p>a</p>\n<table>\n<tr><td>规章</td>\n<td>2</td></tr></table>").blocks[1];
  assert.ok(table?.kind === "table");
  assert.deepEqual(
    table.cells.map((cell) => cell.line),
    [3, 4],
  );
});
