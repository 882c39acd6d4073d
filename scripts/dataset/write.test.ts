import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { syntheticArchive } from "../../src/lib/dataset/fixtures/synthetic.ts";
import {
  type DataFiles,
  type Field,
  mayChange,
  TABLES,
  type TableSchema,
} from "../../src/lib/dataset/index.ts";
import { DOCUMENTS } from "../../src/lib/dataset/schema/documents.ts";
import { Duck } from "./fixtures/duck.ts";
import { agreedRows, csvCell, jsonRows } from "./fixtures/read-back.ts";
import { bytesBelow, storeOf, writeFrom } from "./fixtures/store.ts";

const REPORTS = 1_000;

const root = mkdtempSync(join(tmpdir(), "gongkai-data-"));
const data = join(root, "data");
const archive = syntheticArchive(REPORTS);
let duck: Duck;

before(async () => {
  writeFrom(storeOf(archive, join(root, "store")), data);
  duck = await Duck.open();
});

after(() => {
  duck.close();
  rmSync(root, { recursive: true, force: true });
});

for (const table of TABLES) {
  test(`writeDataset(options) gives ${table.name} the same rows in CSV, JSON and Parquet`, async () => {
    const rows = await agreedRows(duck, join(data, "v1"), table);
    assert.ok(rows.length > 0);
  });
}

test("writeDataset(options) writes the Excel edition as the CSV with a byte order mark", () => {
  for (const { name } of TABLES) {
    const plainText = readFileSync(at(`${name}.csv`));
    const excel = readFileSync(at(`${name}.excel.csv`));
    assert.deepEqual(excel.subarray(0, 3), Buffer.from([0xef, 0xbb, 0xbf]));
    assert.ok(excel.subarray(3).equals(plainText), name);
  }
});

test("writeDataset(options) never leaves a value without a state or a state without need", () => {
  const figures = TABLES.find(({ name }) => name === "figures") as TableSchema;
  const [state, value] = ["state", "value"].map((name) =>
    figures.fields.findIndex((field) => field.name === name),
  ) as [number, number];
  const rows = jsonRows(join(data, "v1"), figures);
  assert.ok(rows.some((row) => row[state] === "outOfRange"));
  for (const row of rows) assert.equal(row[state] === "reported", row[value] !== null);
});

test("writeDataset(options) writes CSV that python's own reader splits into the same cells", () => {
  const table = TABLES.find(({ name }) => name === "reports") as TableSchema;
  const script =
    "import csv,json,sys\nwith open(sys.argv[1],encoding='utf-8',newline='') as f: print(json.dumps(list(csv.reader(f,strict=True))))";
  const rows = JSON.parse(
    execFileSync("python3", ["-c", script, at("reports.csv")], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    }),
  ) as string[][];
  assert.deepEqual(
    rows[0],
    table.fields.map(({ name }) => name),
  );
  const cells = rows
    .slice(1)
    .map((row) => row.map((cell, n) => csvCell(table.fields[n] as Field, cell)));
  assert.deepEqual(cells, jsonRows(join(data, "v1"), table));
});

test("panel.csv loads with the documented types and no manual step", async () => {
  const panel = TABLES.find(({ name }) => name === "panel") as TableSchema;
  const described = await duck.rows(`DESCRIBE SELECT * FROM '${at("panel.parquet")}'`);
  const expected = {
    text: "VARCHAR",
    date: "DATE",
    integer: "INTEGER",
    count: "BIGINT",
    decimal: "DECIMAL(38,6)",
  };
  assert.deepEqual(
    described.map(([name, type]) => [name, type]),
    panel.fields.map(({ name, type }) => [name, expected[type]]),
  );
  const sniffed = new Map(
    (
      await duck.rows(`DESCRIBE SELECT * FROM read_csv('${at("panel.csv")}', sample_size = -1)`)
    ).map(([name, type]) => [name, String(type)]),
  );
  const numeric = panel.fields.filter(({ type }) => type === "count" || type === "decimal");
  const texts = numeric.filter(
    ({ name }) => !/^(?:BIGINT|DOUBLE)$/.test(sniffed.get(name) as string),
  );
  assert.deepEqual(texts, []);
});

test("DuckDB sums the figures of CSV and Parquet to the sum of the records", async () => {
  const address = "applications.received.total";
  const expected = [...archive.records.values()]
    .flatMap(({ report }) => report.figures)
    .filter((figure) => figure.address === address && figure.cell.state === "reported")
    .map(({ cell }) => (cell.state === "reported" ? cell.value : ""))
    .filter((value) => value.length <= 30)
    .reduce((sum, value) => sum + BigInt(value), 0n);
  const where = `WHERE "table" = 'applications' AND "row" = 'received' AND "column" = 'total'`;
  for (const source of [
    `read_parquet('${at("figures.parquet")}')`,
    `read_csv('${at("figures.csv")}', all_varchar = true)`,
  ]) {
    const [row] = await duck.rows(
      `SELECT CAST(sum(CAST(value AS DECIMAL(38, 0))) AS VARCHAR) FROM ${source} ${where}`,
    );
    assert.equal(row?.[0], expected.toString(), source);
  }
});

test("every JSON document fits the schema it is published with", () => {
  const shapes = [
    ["catalogue", "catalogue.json"],
    ["updates", "updates.json"],
    ["files", "files.json"],
    ["series", "series/320813.json"],
    ["totals", "totals/320813.json"],
    ["reports", "reports/320813/2021.json"],
  ] as const;
  for (const [name, path] of shapes) {
    const result = DOCUMENTS[name].shape.safeParse(JSON.parse(readFileSync(at(path), "utf8")));
    assert.equal(result.error, undefined, path);
  }
});

test("files.json lists every file of the data with its true size and hash", () => {
  const { files } = JSON.parse(readFileSync(at("files.json"), "utf8")) as DataFiles;
  const found = bytesBelow(data);
  const unlisted = new Set(["v1/files.json", "figures.csv"]);
  assert.deepEqual(
    files.map(({ path, bytes, sha256 }) => [path, bytes, sha256]),
    [...found]
      .filter(([path]) => !unlisted.has(path))
      .map(([path, { bytes, sha256 }]) => [`data/${path}`, bytes, sha256]),
  );
  assert.equal(found.get("figures.csv")?.sha256, found.get("v1/figures.csv")?.sha256);
});

test("every output declares its inputs", () => {
  const id = archive.index.reports[0]?.id as string;
  for (const path of bytesBelow(data).keys()) assert.equal(typeof mayChange(path, id), "boolean");
});

function at(path: string): string {
  return join(data, "v1", path);
}
