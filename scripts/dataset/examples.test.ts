import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import * as d3 from "d3";
import { syntheticArchive } from "../../src/lib/dataset/fixtures/synthetic.ts";
import { type Example, examplesAt } from "../../src/lib/dataset/index.ts";
import { type StaticSite, serveStatic } from "../serve.ts";
import { Duck } from "./fixtures/duck.ts";
import { storeOf, writeFrom } from "./fixtures/store.ts";

const run = promisify(execFile);
const root = mkdtempSync(join(tmpdir(), "gongkai-examples-"));
const archive = syntheticArchive(60);
let site: StaticSite;

before(async () => {
  writeFrom(storeOf(archive, join(root, "store")), join(root, "site/data"));
  site = await serveStatic(join(root, "site"), { port: 0, base: "/some/folder/" });
});

after(async () => {
  await site.close();
  rmSync(root, { recursive: true, force: true });
});

test("the example for curl downloads what is served", async () => {
  const folder = join(root, "downloads");
  mkdirSync(folder);
  await run("bash", ["-euc", codeFor("curl", site.address)], { cwd: folder });
  for (const file of ["figures.csv", "files.json"]) {
    assert.ok(
      readFileSync(join(folder, file)).equals(readFileSync(join(root, "site/data/v1", file))),
      file,
    );
  }
});

test("the example for DuckDB answers the sums of the records from the served Parquet", async () => {
  // Reading over HTTP is an extension DuckDB downloads from its own server: here the served bytes are fetched first.
  const served = await fetch(`${site.address}data/v1/panel.parquet`);
  mkdirSync(join(root, "copy/data/v1"), { recursive: true });
  writeFileSync(join(root, "copy/data/v1/panel.parquet"), await served.bytes());
  const duck = await Duck.open();
  const rows = await duck.rows(codeFor("DuckDB", `${root}/copy/`));
  duck.close();
  assert.deepEqual(
    rows.map(([year, sum]) => [Number(year), Number(sum)]),
    receivedByYear(),
  );
});

test("the example for Observable answers the sums of the records", async () => {
  const [, expression] = codeFor("Observable", site.address).split(/^received = /);
  const cell = new Function("d3", `return (async () => ${expression})()`) as (
    library: typeof d3,
  ) => Promise<Map<number, number>>;
  assert.deepEqual(
    [...(await cell(d3))].sort(([a], [b]) => a - b),
    receivedByYear(),
  );
});

const pandas = ["python3", "/usr/bin/python3"].find((python) =>
  has(python, ["-c", "import pandas"]),
);
if (pandas) {
  test("the example for pandas answers the sums of the records", async () => {
    const { stdout } = await run(pandas, ["-c", codeFor("pandas", site.address)]);
    assert.deepEqual(numbersIn(stdout), receivedByYear());
  });
}

if (has("Rscript", ["--version"])) {
  test("the example for R answers the sums of the records", async () => {
    const { stdout } = await run("Rscript", ["-e", codeFor("R", site.address)]);
    assert.deepEqual(numbersIn(stdout.replaceAll(/^\d+ +/gm, "")), receivedByYear());
  });
}

function codeFor(tool: Example["tool"], address: string): string {
  return (examplesAt(address).find((example) => example.tool === tool) as Example).code;
}

/** The truth, added up from the records without any of the code under test. */
function receivedByYear(): [number, number][] {
  const sums = new Map<number, number>();
  for (const { report } of archive.records.values()) {
    for (const { address, cell } of report.figures) {
      if (address !== "applications.received.total" || cell.state !== "reported") continue;
      if (cell.value.length > 18) continue;
      const { year } = report.meta;
      const before = sums.get(year);
      sums.set(year, before === undefined ? Number(cell.value) : before + Number(cell.value));
    }
  }
  return [...sums].sort(([a], [b]) => a - b);
}

/** The lines of an output that are a year and a number. */
function numbersIn(output: string): [number, number][] {
  return [...output.matchAll(/^(\d{4}) +(\d+)$/gm)].map(([, year, sum]) => [
    Number(year),
    Number(sum),
  ]);
}

function has(program: string, args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
