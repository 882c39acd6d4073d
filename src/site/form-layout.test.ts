import assert from "node:assert/strict";
import { test } from "node:test";
import { FORMS, type FormId, figuresOf, TABLE_KEYS, type TableKey } from "../lib/statute/index.ts";
import { type FormLayout, formLayout, type LayoutRow } from "./form-layout.ts";

const EVERY = TABLE_KEYS.flatMap((key) => FORMS.map((form) => [key, form] as const));

const linesOf = (layout: FormLayout) => [...layout.head, ...layout.bodies.flat()];
const figuresIn = (layout: FormLayout) =>
  linesOf(layout).flatMap((line) => line.cells.filter((cell) => cell.kind === "figure"));
const labelsIn = (layout: FormLayout) =>
  linesOf(layout).flatMap((line) => line.cells.filter((cell) => cell.kind === "label"));
const groupSpans = (form: FormId) =>
  labelsIn(formLayout("applications", form))
    .filter((cell) => cell.role === "group")
    .map((cell) => cell.rowSpan);

/** Fills the grid as a browser does and returns the width of every line. */
function gridWidths(lines: readonly LayoutRow[]): readonly number[] {
  const taken: boolean[][] = lines.map(() => []);
  lines.forEach((line, y) => {
    for (const cell of line.cells) {
      let x = 0;
      while (taken[y]?.[x]) x++;
      const rowSpan = cell.kind === "label" ? cell.rowSpan : 1;
      for (let dy = 0; dy < rowSpan; dy++) {
        for (let dx = 0; dx < cell.colSpan; dx++) {
          const row = taken[y + dy] as boolean[];
          assert.ok(!row[x + dx], `two cells at line ${y + dy}, column ${x + dx}`);
          row[x + dx] = true;
        }
      }
    }
  });
  return taken.map((row) => row.filter(Boolean).length);
}

test("formLayout(table, form) holds every figure of the form once, in its order", () => {
  for (const [key, form] of EVERY) {
    assert.deepEqual(
      figuresIn(formLayout(key, form)).map((cell) => cell.address),
      figuresOf(key, form).map((spec) => spec.address),
    );
  }
});

test("formLayout(table, form) fills every line of its grid, with no hole and no overlap", () => {
  for (const [key, form] of EVERY) {
    const layout = formLayout(key, form);
    for (const lines of [layout.head, ...layout.bodies]) {
      for (const width of gridWidths(lines)) assert.equal(width, layout.columns, `${key} ${form}`);
    }
  }
});

test("formLayout(applications, form) merges the label columns as the form prints them", () => {
  assert.deepEqual(groupSpans("2019"), [20, 8, 3, 5]);
  assert.deepEqual(groupSpans("2021"), [22, 8, 3, 5, 3]);
});

test("formLayout(table, form) names each label once, and each figure's headers exist", () => {
  for (const [key, form] of EVERY) {
    const layout = formLayout(key, form);
    const ids = labelsIn(layout).map((cell) => cell.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const cell of figuresIn(layout)) {
      for (const id of cell.headers) assert.ok(ids.includes(id), `${cell.address}: ${id}`);
    }
  }
});

test("formLayout(applications, 2021) heads a figure by its groups, its row and its columns", () => {
  const text = headersText("applications", "2021", "applications.refused.stateSecret.other");
  assert.deepEqual(text, [
    "三、本年度办理结果",
    "（三）不予公开",
    "1.属于国家秘密",
    "申请人情况",
    "法人或其他组织",
    "其他",
  ]);
});

test("formLayout(review, form) heads a figure by remedy, route and result", () => {
  const text = headersText("review", "2019", "review.litigationDirect.upheld");
  assert.deepEqual(text, ["行政诉讼", "未经复议直接起诉", "结果维持"]);
});

function headersText(key: TableKey, form: FormId, address: string): readonly string[] {
  const layout = formLayout(key, form);
  const names = new Map(labelsIn(layout).map((cell) => [cell.id, cell.text.zh]));
  const cell = figuresIn(layout).find((each) => each.address === address);
  return (cell?.headers ?? []).map((id) => names.get(id) as string);
}
