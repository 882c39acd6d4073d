import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { TOTALS } from "../indicator/index.ts";
import { regionPath } from "../report/index.ts";
import { ALL_FIGURES } from "../statute/index.ts";
import { catalogueOf } from "./catalogue.ts";
import { datasetJsonLd, reportJsonLd } from "./describe/json-ld.ts";
import { leftOut } from "./describe/left-out.ts";
import { scriptJson } from "./describe/script-json.ts";
import { editionsOf } from "./editions.ts";
import { syntheticArchive } from "./fixtures/synthetic.ts";
import { DECLARED_INPUTS, mayChange } from "./inputs.ts";
import { LARGE_ARCHIVE } from "./large-archive.ts";
import type { ReportSummary, StoreRecord } from "./record.ts";
import { regionSeries } from "./series.ts";
import { shardsOf } from "./shard.ts";
import { TABLES } from "./tables.ts";
import { DATA_VERSION } from "./version.ts";

const archive = syntheticArchive(30);
const records = [...archive.records.values()];
const inCounty = records.filter(({ report }) => report.id.startsWith("320813/"));
const division = archive.index.regions.find(({ code }) => code === "320813");

test("DATA_VERSION is the newest of CHANGELOG-DATA.md", () => {
  const changelog = readFileSync(new URL("../../../CHANGELOG-DATA.md", import.meta.url), "utf8");
  assert.equal(/^## (\S+)/m.exec(changelog)?.[1], DATA_VERSION);
});

test("catalogueOf(index) lists everything by id, with the divisions above each agency", () => {
  const catalogue = catalogueOf({
    ...archive.index,
    reports: [...archive.index.reports].reverse(),
  });
  const ids = catalogue.reports.map(({ id }) => id);
  assert.deepEqual(ids, [...ids].sort());
  assert.deepEqual(catalogue.agencies[0]?.regionPath, ["320000", "320800", "320813"]);
});

test("regionSeries(…, wanted) holds the wanted figures only, as the whole series has them", () => {
  const of = (wanted?: typeof TOTALS) =>
    regionSeries({ code: "320813", division }, archive.index.agencies, records, wanted);
  const [whole, part] = [of(), of(TOTALS)];
  assert.ok(part.addresses.length > 0 && part.addresses.every((address) => TOTALS.has(address)));
  const valuesOf = (series: typeof whole) =>
    series.agencies.flatMap(({ reports }) =>
      reports.flatMap(({ id, values }) =>
        part.addresses.map((address) => [id, address, values[series.addresses.indexOf(address)]]),
      ),
    );
  assert.deepEqual(valuesOf(part), valuesOf(whole));
});

test("regionSeries(region, agencies, records) says of every figure what the report says", () => {
  const series = regionSeries({ code: "320813", division }, archive.index.agencies, records);
  assert.equal(series.regionName, "丙区");
  const years = new Map(
    series.agencies.flatMap(({ reports }) => reports.map((report) => [report.id, report])),
  );
  assert.equal(years.size, inCounty.length);
  for (const { report } of inCounty) {
    const year = years.get(report.id);
    for (const { address } of ALL_FIGURES) {
      const position = series.addresses.indexOf(address);
      const cell = report.figures.find((figure) => figure.address === address)?.cell;
      const reported = cell?.state === "reported" ? cell : null;
      assert.equal(year?.values[position] ?? null, reported?.value ?? null);
      assert.deepEqual(keysAt(year?.units, position), reported?.unit ? [reported.unit] : []);
      assert.deepEqual(keysAt(year?.unknown, position), cell && !reported ? [cell.state] : []);
    }
  }
});

function keysAt(lists: object = {}, position: number): readonly string[] {
  return Object.entries(lists)
    .filter(([, positions]) => positions.includes(position))
    .map(([key]) => key);
}

test("regionSeries(region, agencies, records) says each address once, in statute order", () => {
  const { addresses } = regionSeries({ code: "320813", division }, archive.index.agencies, records);
  const order = ALL_FIGURES.map(({ address }) => address);
  assert.deepEqual(
    addresses,
    order.filter((address) => addresses.includes(address)),
  );
  assert.equal(new Set(addresses).size, addresses.length);
});

test("shardsOf(region, records) gives a shard a year with every report in it once", () => {
  const shards = shardsOf("320813", [...inCounty].reverse());
  const years = shards.map(({ year }) => year);
  assert.deepEqual(years, [...new Set(years)].sort());
  const ids = shards.flatMap(({ reports }) => reports.map(({ id }) => id));
  assert.deepEqual([...ids].sort(), inCounty.map(({ report }) => report.id).sort());
  const findings = shards.flatMap(({ reports }) => reports.flatMap((report) => report.findings));
  assert.ok(findings.every(({ verdict }) => verdict === "FAIL" || verdict === "EXPLAINED"));
});

test("shardsOf(region, records) says of every cell what the report says, and where", () => {
  const cells = new Map(inCounty.map(({ report }) => [report.id, report.figures]));
  for (const { addresses, reports } of shardsOf("320813", inCounty)) {
    for (const { id, figures } of reports) {
      for (const { address } of ALL_FIGURES) {
        const at = addresses.indexOf(address);
        const cell = cells.get(id)?.find((figure) => figure.address === address)?.cell;
        const value = figures.values[at] ?? null;
        assert.equal(value, cell?.state === "reported" ? cell.value : null);
        assert.equal(figures.printed[at] ?? value ?? undefined, cell?.raw || undefined);
        assert.deepEqual(
          [figures.lines[at] ?? null, figures.columns[at] ?? null],
          [cell?.place.line ?? null, cell?.place.column ?? null],
        );
      }
    }
  }
});

test("scriptJson(value) cannot close its script element and reads back as the same value", () => {
  const value = { name: "</script><!-- & \u2028 \u2029" };
  const text = scriptJson(value);
  assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
  assert.deepEqual(JSON.parse(text), value);
});

const homeOf = ({ report }: StoreRecord) => {
  const { site, agencies, regions } = archive.index;
  const agency = agencies.find(({ id }) => id === report.meta.agency) ?? null;
  const divisions = new Map(regions.map((region) => [region.code, region]));
  return { site, agency, regions: regionPath(divisions, agency?.region ?? "") };
};

test("reportJsonLd(record, home) tells the original it is based on by its hash", () => {
  const record = records[1] as StoreRecord;
  const object = reportJsonLd(record, homeOf(record)) as Record<string, Record<string, unknown>>;
  assert.equal(object["isBasedOn"]?.["sha256"], record.report.meta.original.sha256);
  assert.equal(object["author"]?.["name"], "第0局");
  assert.equal(object["spatialCoverage"]?.["name"], "甲省乙市丙区");
  assert.ok(!("contentUrl" in (object["isBasedOn"] ?? {})));
});

test("datasetJsonLd(index, base) covers the years of the archive and makes addresses from its base", () => {
  const file = { path: "data/v1/figures.csv", bytes: 9, sha256: "", table: "figures" };
  const object = datasetJsonLd(archive.index, "../", [
    { ...file, edition: "csv" },
    { path: "data/v1/catalogue.json", bytes: 9, sha256: "" },
  ]);
  assert.equal(object["temporalCoverage"], "2019-01-01/2023-12-31");
  const downloads = object["distribution"] as { contentUrl: string }[];
  assert.deepEqual(
    downloads.map(({ contentUrl }) => contentUrl),
    ["../data/v1/figures.csv"],
  );
});

test("datasetJsonLd(index, base) of an empty archive claims no years", () => {
  assert.ok(!("temporalCoverage" in datasetJsonLd({ ...archive.index, reports: [] }, "", [])));
});

test("mayChange(path, report) knows whose shard, series, zip and feed a report is in", () => {
  const id = "320813/government/2023";
  const paths = {
    "v1/reports/320813/2023.json": true,
    "v1/reports/320813/2024.json": false,
    "v1/series/321300.json": false,
    "v1/totals/320813.json": true,
    "v1/zip/2023.zip": true,
    "v1/agencies.csv": false,
    "v1/panel.parquet": true,
    "feeds/320813/government.xml": true,
    "feeds/320813/office.xml": false,
    "v1/schemas/report-shard.schema.json": false,
  };
  for (const [path, expected] of Object.entries(paths))
    assert.equal(mayChange(path, id), expected, path);
  assert.throws(() => mayChange("v1/unheard-of.json", id), /No declared inputs/);
});

test("DECLARED_INPUTS overlap nowhere", () => {
  for (const path of ["v1/figures.csv", "feeds/all.xml", "feeds/320813.json", "v1/zip/all.zip"]) {
    assert.equal(DECLARED_INPUTS.filter(({ pattern }) => pattern.test(path)).length, 1, path);
  }
});

test("editionsOf(index) gives a large archive no second copies, and any archive CSV and Parquet", () => {
  const [report] = archive.index.reports;
  const keysOf = (reports: number) =>
    editionsOf({ reports: Array.from({ length: reports }, () => report as ReportSummary) }).map(
      ({ key }) => key,
    );
  assert.deepEqual(keysOf(LARGE_ARCHIVE), ["csv", "excel", "json", "parquet"]);
  assert.deepEqual(keysOf(LARGE_ARCHIVE + 1), ["csv", "parquet"]);
});

test("leftOut(files) says of each table without a CSV where its rows are", () => {
  const files = TABLES.filter(({ name }) => name !== "figures").map(({ name }) => ({
    path: `data/v1/${name}.csv`,
    bytes: 9,
    sha256: "",
    table: name,
    edition: "csv" as const,
  }));
  const told = leftOut(files);
  assert.equal(told.length, 1);
  assert.match(told[0]?.en ?? "", /figures: .*100 MB.*figures\.parquet.*zip\/<year>\.zip/);
});
