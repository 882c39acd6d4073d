import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import {
  type RegionSeries,
  type SiteConfig,
  type StoreIndex,
  TABLES,
  type TableSchema,
} from "../../src/lib/dataset/index.ts";
import { addDecimals } from "../../src/lib/report/index.ts";
import { readContent } from "../content/read.ts";
import { buildStore } from "../store/build.ts";
import { contentHashes } from "../store/fingerprint.ts";
import { Duck } from "./fixtures/duck.ts";
import { agreedRows, jsonRows } from "./fixtures/read-back.ts";
import { writeFrom } from "./fixtures/store.ts";

/** Figures of real reports, typed from the originals: applications received, and money where there is any. */
const TRUTH: readonly (readonly [report: string, received: string, money: string | null])[] = [
  ["230124/business-environment/2020", "0", "0"],
  ["230422/government/2021", "1", "583.9"],
  ["320813/government/2023", "21", "7730.28"],
  ["320813/government/2024", "95", "7545"],
  ["321300/government/2023", "3511", "59237.2449"],
  ["321300/government/2024", "3525", "72701.2578"],
  ["410822/government/2020", "7", "10309.4"],
];

/** Reports that came without any statutory table. */
const WITHOUT_TABLES = ["230124/government/2020", "420222/government/2020"];

const root = mkdtempSync(join(tmpdir(), "gongkai-content-"));
const data = join(root, "data");
const v1 = join(data, "v1");
let index: StoreIndex;
let duck: Duck;

before(async () => {
  const storeDir = join(root, "store");
  const content = readContent("content");
  const site = content.site as SiteConfig;
  const quiet = { reading: () => {}, auditing: () => {} };
  index = (
    await buildStore({ ...content, site, hashes: contentHashes(content) }, storeDir, "test", quiet)
  ).index;
  writeFrom(storeDir, data);
  duck = await Duck.open();
});

after(() => {
  duck.close();
  rmSync(root, { recursive: true, force: true });
});

test("the real reports hold the same cells in CSV, JSON and Parquet", async () => {
  for (const table of TABLES) await agreedRows(duck, v1, table);
});

test("the panel gives the figures of the real reports as they were published", () => {
  const panel = tableNamed("panel");
  const column = (name: string) => panel.fields.findIndex((field) => field.name === name);
  const rows = new Map(jsonRows(v1, panel).map((row) => [row[column("report_id")], row]));
  for (const [report, received, money] of TRUTH) {
    const row = rows.get(report);
    assert.equal(row?.[column("applications_received_total")], received, report);
    const amounts = ["proactive_fees_amount", "proactive_procurement_amount"]
      .map((name) => row?.[column(name)])
      .filter((value) => value !== null);
    assert.deepEqual(amounts, [money], report);
  }
});

test("a report without tables has a row in reports and in the panel, and no figure anywhere", async () => {
  for (const report of WITHOUT_TABLES) {
    const figures = await duck.rows(
      `SELECT * FROM read_csv('${join(v1, "figures.csv")}', all_varchar = true) WHERE report_id = '${report}'`,
    );
    assert.deepEqual(figures, []);
    const known = await duck.rows(
      `SELECT count(value) FROM read_parquet('${join(v1, "indicators.parquet")}') WHERE report_id = '${report}'`,
    );
    assert.equal(Number(known[0]?.[0]), 0);
    const panel = await duck.rows(
      `SELECT presence, applications_received_total, applications_received_total_state FROM read_parquet('${join(v1, "panel.parquet")}') WHERE report_id = '${report}'`,
    );
    assert.deepEqual(panel, [["no_tables", null, "missing"]]);
  }
});

test("DuckDB adds up Parquet and CSV to what the pages' own data adds up to", async () => {
  const address = "applications.received.total";
  const shown = addDecimals(
    regionsOf(index)
      .map(seriesOf)
      .flatMap(({ addresses, agencies }) =>
        agencies
          .flatMap(({ reports }) => reports)
          .flatMap(({ values }) => values[addresses.indexOf(address)] ?? []),
      ),
  );
  const where = `WHERE "table" = 'applications' AND "row" = 'received' AND "column" = 'total'`;
  for (const source of [
    `read_parquet('${join(v1, "figures.parquet")}')`,
    `read_csv('${join(v1, "figures.csv")}', all_varchar = true)`,
  ]) {
    const [row] = await duck.rows(
      `SELECT CAST(sum(CAST(value AS DECIMAL(38, 0))) AS VARCHAR) FROM ${source} ${where}`,
    );
    assert.equal(row?.[0], shown, source);
  }
});

function tableNamed(name: string): TableSchema {
  return TABLES.find((table) => table.name === name) as TableSchema;
}

function regionsOf({ reports }: StoreIndex): readonly string[] {
  return [...new Set(reports.map(({ region }) => region))];
}

function seriesOf(code: string): RegionSeries {
  return JSON.parse(readFileSync(join(v1, "series", `${code}.json`), "utf8")) as RegionSeries;
}
