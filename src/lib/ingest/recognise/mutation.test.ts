import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { APPLICANT_COLUMNS, APPLICATIONS } from "../../statute/index.ts";
import { cellsOf, doubtsOf } from "./from-text.ts";

/** Damage done to a table's rows of cells; the first row is the head. */
type Damage = (
  rows: readonly (readonly string[])[],
  at: number,
  column: number,
) => readonly (readonly string[])[];

const replaceRow = (
  rows: readonly (readonly string[])[],
  at: number,
  change: (row: readonly string[]) => readonly (readonly string[])[],
) => rows.flatMap((row, index) => (index === at ? change(row) : [row]));

const DAMAGES: Readonly<Record<string, Damage>> = {
  "a cell lost": (rows, at, column) =>
    replaceRow(rows, at, (row) => [row.filter((_, index) => index !== column)]),
  "a cell too many": (rows, at, column) =>
    replaceRow(rows, at, (row) => [[...row.slice(0, column), "0", ...row.slice(column)]]),
  "a row lost": (rows, at) => replaceRow(rows, at, () => []),
  "two rows run together": (rows, at) =>
    replaceRow(rows, at, (row) => [[...row, ...(rows[at + 1] ?? [])]]).filter(
      (_, index) => index !== at + 1,
    ),
  "two columns exchanged, heads and all": (rows, _, column) =>
    rows.map((row) => {
      const other = column === 7 ? 1 : column + 1;
      return row.map((cell, index) =>
        index === column ? (row[other] ?? cell) : index === other ? (row[column] ?? cell) : cell,
      );
    }),
};

const LAYOUTS: Readonly<Record<string, (rows: readonly (readonly string[])[]) => string>> = {
  "tab rows": (rows) => rows.map((row) => row.join("\t")).join("\n"),
  "pipe rows": (rows) => rows.map((row) => `${row.join(" | ")} |`).join("\n"),
  "one cell a paragraph": (rows) =>
    rows.map((row) => row.filter((cell) => cell !== "").join("\n\n")).join("\n\n"),
  "one tab-led cell a line": (rows) =>
    rows.map((row) => row.map((cell) => `\t${cell}`).join("\n")).join("\n\n"),
  layout: (rows) => rows.map((row) => row.map((cell) => cell.padEnd(8)).join("   ")).join("\n"),
};

const table = APPLICATIONS["2021"];
const HEAD = ["申请人情况", ...APPLICANT_COLUMNS.map((column) => column.label.zh)];

const figures = fc.array(fc.array(fc.nat({ max: 60 }), { minLength: 6, maxLength: 6 }), {
  minLength: table.rows.length,
  maxLength: table.rows.length,
});

function rowsOf(values: readonly (readonly number[])[]): readonly (readonly string[])[] {
  const rows = table.rows.map((row, index) => {
    const cells = values[index] ?? [];
    const total = cells.reduce((sum, value) => sum + value, 0);
    return [(row.label.at(-1) as { zh: string }).zh, ...[...cells, total].map(String)];
  });
  return [HEAD, ...rows];
}

for (const [layout, write] of Object.entries(LAYOUTS)) {
  for (const [damage, apply] of Object.entries(DAMAGES)) {
    test(`recognise(${layout}) with ${damage} reads a figure right or not at all`, () => {
      fc.assert(
        fc.property(figures, fc.nat({ max: 23 }), fc.nat({ max: 6 }), (values, at, column) => {
          const rows = rowsOf(values);
          const text = write(apply(rows, at + 1, column + 1));
          const found = cellsOf(text);
          table.rows.forEach((row, index) => {
            APPLICANT_COLUMNS.forEach((each, position) => {
              const raw = found.get(`applications.${row.key}.${each.key}`);
              const isUnread = raw === undefined || raw === "〔无法辨认〕";
              const expected = rows[index + 1]?.[position + 1];
              if (!isUnread && raw !== expected) {
                assert.deepEqual([row.key, each.key, raw], [row.key, each.key, expected], text);
              }
            });
          });
        }),
        { numRuns: 25, seed: 7 },
      );
    });
  }

  test(`recognise(${layout}) reads an undamaged table whole and without doubts about its cells`, () => {
    fc.assert(
      fc.property(figures, (values) => {
        const text = write(rowsOf(values));
        assert.equal(cellsOf(text).size, table.rows.length * 7);
        assert.ok(!doubtsOf(text).some((id) => id.startsWith("import-row")));
      }),
      { numRuns: 10, seed: 7 },
    );
  });
}
