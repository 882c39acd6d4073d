import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  ALL_FIGURES,
  canonicalRowLabel,
  columnGroups,
  FORMS,
  figureSpec,
  figuresOf,
  type Row,
  TABLE_KEYS,
  tableOf,
} from "./index.ts";

/** The keys and official labels, typed from the annexes of the two documents; the code is held against it. */
interface OfficialRow {
  readonly key: string;
  readonly label: readonly string[];
  readonly columns: readonly OfficialColumn[];
  readonly forms?: readonly string[];
}
interface OfficialColumn {
  readonly key: string;
  readonly label: string;
  readonly kind?: string;
  readonly unit?: string;
}
interface Official {
  readonly proactive: Readonly<Record<string, readonly OfficialRow[]>>;
  readonly applications: {
    readonly columns: readonly OfficialColumn[];
    readonly rows: readonly OfficialRow[];
  };
  readonly review: {
    readonly columns: readonly OfficialColumn[];
    readonly rows: readonly OfficialRow[];
  };
  readonly counts: Readonly<Record<string, number>>;
}

const official = JSON.parse(
  readFileSync(new URL("./fixtures/statute.json", import.meta.url), "utf8"),
) as Official;

const plainRow = (row: Row) => ({
  key: row.key,
  label: row.label.map((part) => part.zh),
  columns: row.columns.map(({ key, label, kind, unit }) => ({ key, label: label.zh, kind, unit })),
});

const plainOfficial = (row: OfficialRow, columns: readonly OfficialColumn[]) => ({
  key: row.key,
  label: [...row.label],
  columns: columns.map(({ key, label, kind, unit }) => ({
    key,
    label,
    kind: kind ?? "count",
    unit: unit ?? null,
  })),
});

for (const form of FORMS) {
  test(`tableOf("proactive", "${form}") equals the official annex`, () => {
    assert.deepEqual(
      tableOf("proactive", form).rows.map(plainRow),
      (official.proactive[form] ?? []).map((row) => plainOfficial(row, row.columns)),
    );
  });

  test(`tableOf("applications", "${form}") equals the official annex`, () => {
    const rows = official.applications.rows.filter((row) => row.forms?.includes(form));
    assert.deepEqual(
      tableOf("applications", form).rows.map(plainRow),
      rows.map((row) => plainOfficial(row, official.applications.columns)),
    );
  });

  test(`tableOf("review", "${form}") equals the official annex`, () => {
    assert.deepEqual(
      tableOf("review", form).rows.map(plainRow),
      official.review.rows.map((row) => plainOfficial(row, official.review.columns)),
    );
  });

  test(`figuresOf(table, "${form}") yields the official number of figures, each address once`, () => {
    const addresses = TABLE_KEYS.flatMap((table) => figuresOf(table, form)).map((f) => f.address);
    assert.equal(addresses.length, official.counts[form]);
    assert.equal(new Set(addresses).size, addresses.length);
  });

  test(`canonicalRowLabel(table, row) is unique within a table of ${form}`, () => {
    for (const key of TABLE_KEYS) {
      const table = tableOf(key, form);
      const labels = table.rows.map((row) => canonicalRowLabel(table, row));
      assert.equal(new Set(labels).size, labels.length, key);
    }
  });

  test(`columnGroups(table) of ${form} covers every row once, with that row's own columns`, () => {
    for (const key of TABLE_KEYS) {
      const table = tableOf(key, form);
      const groups = columnGroups(table);
      assert.deepEqual(
        groups.flatMap((group) => group.rows),
        table.rows,
      );
      for (const group of groups) {
        for (const row of group.rows) assert.deepEqual(row.columns, group.columns);
      }
    }
  });
}

test("canonicalRowLabel(table, row) writes the whole path on one line", () => {
  const table = tableOf("applications", "2019");
  const labels = table.rows.map((row) => canonicalRowLabel(table, row));
  assert.ok(labels.includes("三（三）不予公开 7.属于行政执法案卷"));
  assert.ok(labels.includes("三（六）其他处理"));
  assert.ok(labels.includes("三（七）总计"));
  assert.ok(labels.includes("四、结转下年度继续办理"));
});

test("every label of the statute has an English name", () => {
  for (const { row, column } of ALL_FIGURES) {
    for (const { en } of [...row.label, column.label]) assert.match(en, /[A-Za-z]/);
  }
});

test("figureSpec(address) names a figure of either form, and nothing else", () => {
  assert.deepEqual(figureSpec("applications.otherwise.total")?.forms, ["2019"]);
  assert.deepEqual(figureSpec("applications.otherwise.other.total")?.forms, ["2021"]);
  assert.deepEqual(figureSpec("review.litigationDirect.upheld")?.forms, ["2019", "2021"]);
  assert.equal(figureSpec("proactive.fees.amount")?.column.unit, "万元");
  assert.equal(figureSpec("applications.received"), undefined);
  assert.equal(figureSpec("__proto__"), undefined);
});
