import assert from "node:assert/strict";
import { test } from "node:test";
import { cellsOf, doubtsOf } from "./from-text.ts";

const HEADS = ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"];
const AFTERWARDS = "五、存在的主要问题及改进情况";

const issued = (text: string, row: string) =>
  ["issued", "repealed", "inForce"].map((column) =>
    cellsOf(text).get(`proactive.${row}.${column}`),
  );

/** Rows as extractors write them, each cell on a line with its bar, short rows filled up on a line of bars. */
const filledRows = (...rows: readonly (readonly string[])[]) => [
  "第二十条第（一）项 |",
  "|||",
  ...[HEADS, ...rows].flatMap((row) => [
    ...row.map((cell) => `${cell} |`),
    ...(row.length < 4 ? ["|".repeat(4 - row.length)] : []),
  ]),
  AFTERWARDS,
];

/** The same with a bar alone before each row, and what fills a row up behind its last cell. */
const ledRows = (...rows: readonly (readonly string[])[]) => [
  "|",
  "第二十条第（一）项 | |||",
  ...[HEADS, ...rows].flatMap((row) => [
    "|",
    ...row.map((cell) => (cell === "" ? "|" : `${cell} |`)),
  ]),
  AFTERWARDS,
];

test("recognise(extract) reads cells that each end in a bar, on lines of their own", () => {
  const rows = [
    ["规章", "0", "1", "2"],
    ["行政规范性文件", "3", "4", "5"],
  ];
  for (const lines of [filledRows(...rows), ledRows(...rows)]) {
    const text = lines.join("\n");
    assert.deepEqual(issued(text, "regulations"), ["0", "1", "2"]);
    assert.deepEqual(issued(text, "normativeDocuments"), ["3", "4", "5"]);
  }
});

test("recognise(extract) keeps a blank cell where bars lead the rows", () => {
  const text = ledRows(["规章", "0", "1", ""], ["行政规范性文件", "3", "4", "5"]).join("\n");
  assert.deepEqual(issued(text, "regulations"), ["0", "1", ""]);
});

test("recognise(extract) reads no row that a converter has filled up, for a cell was left out of it", () => {
  const text = filledRows(["规章", "0", "1"], ["行政规范性文件", "3", "4", "5"]).join("\n");
  assert.deepEqual(new Set(issued(text, "regulations")), new Set(["〔无法辨认〕"]));
  assert.ok(doubtsOf(text).includes("import-row-unreadable"));
  assert.deepEqual(issued(text, "normativeDocuments"), ["3", "4", "5"]);
});

test("recognise(extract) reads no padded row of bars whose last cells are blank", () => {
  const rows = (padding: string) =>
    [
      `第二十条第（一）项${padding}`,
      HEADS.join(" | "),
      "规章 | 7 | 8 | |",
      "行政规范性文件 | 3 | 4 | 5 |",
      AFTERWARDS,
    ].join("\n");
  assert.deepEqual(new Set(issued(rows(" | |||"), "regulations")), new Set(["〔无法辨认〕"]));
  assert.deepEqual(issued(rows(" |"), "regulations"), ["7", "8", ""]);
});
