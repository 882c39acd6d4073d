import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type SiteConfig, type StoreRecord, unpackRecord } from "../../src/lib/dataset/index.ts";
import { synthContent } from "../build/edits.ts";
import { scratch, treeHash } from "../build/testing.ts";
import { readContent } from "../content/read.ts";
import { AGENCY_YAML, contentWith, put, reportText, storeOf } from "../content/testing.ts";
import { type BuiltStore, buildStore } from "./build.ts";
import { contentHashes } from "./fingerprint.ts";
import { WORTH_A_THREAD } from "./open-store.ts";
import { checksFile, readPackedChecks, readPackedReport, reportFile } from "./state.ts";

const quiet = { reading: (): void => undefined, auditing: (): void => undefined };

function build(directory: string, code = "code"): Promise<BuiltStore> {
  const content = readContent(directory);
  const site = content.site as SiteConfig;
  const hashes = contentHashes(content);
  return buildStore({ ...content, site, hashes }, storeOf(directory), code, quiet);
}

const recordOf = (directory: string, id: string): StoreRecord =>
  unpackRecord({
    report: readPackedReport(storeOf(directory), id),
    checks: readPackedChecks(storeOf(directory), id),
  });

test("buildStore(content) writes a record a report and a head that lists them", async () => {
  const directory = contentWith();
  const built = await build(directory);
  assert.equal(built.parsed, 2);
  assert.equal(built.written, 2);
  assert.deepEqual(
    built.index.reports.map(({ id, figures, forms }) => [id, figures, forms.applications]),
    [
      ["410822/government/2021", 200, "2021"],
      ["410822/government/2022", 200, "2021"],
    ],
  );
  assert.deepEqual(
    built.index.regions.map(({ code }) => code),
    ["410000", "410800", "410822"],
  );
  const record = recordOf(directory, "410822/government/2021");
  assert.equal(record.report.figures.length, 200);
  assert.ok(record.findings.length > 0);
});

test("buildStore(content) names a report's content as git does", async () => {
  const directory = contentWith();
  await build(directory);
  const path = join(directory, "reports/410822/government/2021.md");
  const named = execFileSync("git", ["hash-object", "--no-filters", path], { encoding: "utf8" });
  assert.equal(recordOf(directory, "410822/government/2021").blobId, named.trim());
});

test("an unchanged report is neither parsed nor written again", async () => {
  const directory = contentWith();
  const first = await build(directory);
  const second = await build(directory);
  assert.equal(second.parsed, 0);
  assert.equal(second.written, 0);
  assert.equal(second.unchanged, 2);
  assert.equal(second.key, first.key);
});

test("a changed report is parsed alone, and those audited beside it are written again", async () => {
  const directory = contentWith();
  await build(directory);
  put(
    directory,
    "reports/410822/government/2021.md",
    reportText(2021, () => "1"),
  );
  const built = await build(directory);
  assert.equal(built.parsed, 1);
  assert.equal(built.written, 2);
  assert.equal(recordOf(directory, "410822/government/2021").report.figures[0]?.cell.raw, "1");
});

test("an incremental store equals a clean one, byte for byte", async () => {
  const directory = contentWith();
  await build(directory);
  put(
    directory,
    "reports/410822/government/2022.md",
    reportText(2022, (index) => String(index)),
  );
  await build(directory);
  const bytes = (): string =>
    [
      join(storeOf(directory), "index.json"),
      ...["410822/government/2021", "410822/government/2022"].flatMap((id) =>
        [reportFile, checksFile].map((fileOf) => fileOf(storeOf(directory), id)),
      ),
    ]
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
  const incremental = bytes();
  rmSync(storeOf(directory), { recursive: true });
  await build(directory);
  assert.equal(bytes(), incremental);
});

test("a store made on all processors equals one made a few reports at a time", async () => {
  const [directory, aside] = [contentWith(), scratch()];
  synthContent(directory, 2 * WORTH_A_THREAD + 50);
  const reports = join(directory, "reports");
  await build(directory);
  const hash = treeHash(storeOf(directory));
  rmSync(storeOf(directory), { recursive: true });
  const regions = readdirSync(reports);
  for (const region of regions) renameSync(join(reports, region), join(aside, region));
  for (const [at, region] of regions.entries()) {
    renameSync(join(aside, region), join(reports, region));
    if (at % 5 < 4 && at < regions.length - 1) continue;
    const { parsed } = await build(directory);
    assert.ok(parsed <= WORTH_A_THREAD, `one thread parses ${parsed} reports`);
  }
  assert.equal(treeHash(storeOf(directory)), hash);
});

test("a report looked for in vain is kept with its last search, one that is held is not", async () => {
  const searches = `searches:
  - { year: 2020, date: 2026-01-02, where: "https://example.org/" }
  - { year: 2020, date: 2026-11-21, where: 县政府网站 }
  - { year: 2021, date: 2026-11-21, where: 县政府网站 }
`;
  const built = await build(
    contentWith({ "reports/410822/government/agency.yaml": AGENCY_YAML + searches }),
  );
  assert.deepEqual(built.index.searched, [
    { agency: "410822/government", year: 2020, date: "2026-11-21", where: "县政府网站" },
  ]);
});

test("a removed report leaves the store", async () => {
  const directory = contentWith();
  await build(directory);
  rmSync(join(directory, "reports/410822/government/2021.md"));
  const built = await build(directory);
  assert.equal(built.removed, 1);
  for (const fileOf of [reportFile, checksFile]) {
    assert.ok(!existsSync(fileOf(storeOf(directory), "410822/government/2021")));
  }
});

test("other code trusts nothing in the store", async () => {
  const directory = contentWith();
  await build(directory);
  assert.equal((await build(directory, "other code")).parsed, 2);
});

test("a store that was not finished is trusted in nothing", async () => {
  const directory = contentWith();
  await build(directory);
  rmSync(join(storeOf(directory), "state.json"));
  assert.equal((await build(directory)).parsed, 2);
});

test("a report with an error is left out and named, the others are built", async () => {
  const broken = reportText(2021).replace("year: 2021", "year: 2020");
  const built = await build(contentWith({ "reports/410822/government/2021.md": broken }));
  assert.equal(built.refused, 1);
  assert.deepEqual(
    built.messages.map(({ file, message }) => [file, message.ruleId, message.line]),
    [["reports/410822/government/2021.md", "path-identity", 4]],
  );
  assert.deepEqual(
    built.index.reports.map(({ id }) => id),
    ["410822/government/2022"],
  );
});
