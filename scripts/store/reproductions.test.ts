import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Report } from "../../src/lib/report/index.ts";
import { readContent } from "../content/read.ts";
import { contentWith, put, storeOf } from "../content/testing.ts";
import { loadReports } from "./load.ts";
import { reproductionsOf } from "./reproductions.ts";

const REPORT = "reports/230422/government/2021.md";
const AGENCY = "reports/230422/government/agency.yaml";
const ORIGINAL = "originals/7e7ddf8f3b53c48cee03edb4d2fd67e7c6884f88c3f5d18014306a30154da320.txt";

/** Two reports without an original, and a real one with what was changed in its file or its original. */
function archive(changed: Readonly<Record<string, string>> = {}): string {
  const real = [REPORT, AGENCY, ORIGINAL].map((path) => [
    path,
    readFileSync(join("content", path)),
  ]);
  return contentWith({ ...Object.fromEntries(real), ...changed });
}

async function outcomes(directory: string, code = "code"): Promise<Record<string, boolean>> {
  const content = readContent(directory);
  const loaded = loadReports(content, storeOf(directory), code, () => {}).reports;
  const reports = loaded.map(({ report, contentHash }) => ({ id: report.id, contentHash }));
  const open = (id: string) => loaded.find(({ report }) => report.id === id)?.report as Report;
  return Object.fromEntries(
    await reproductionsOf(content, reports, open, storeOf(directory), code),
  );
}

test("reproductionsOf(content) finds the real report in its original, and says nothing of those without one", async () => {
  assert.deepEqual(await outcomes(archive()), { "230422/government/2021": true });
});

test("reproductionsOf(content) tells an edited file, and an original that is not the one", async () => {
  const directory = archive();
  const text = readFileSync(join(directory, REPORT), "utf8");
  put(directory, REPORT, text.replace("| 规章 | 0 |", "| 规章 | 1 |"));
  assert.deepEqual(await outcomes(directory), { "230422/government/2021": false });
  const other = archive({ [ORIGINAL]: readFileSync(join("content", ORIGINAL), "utf8").slice(1) });
  assert.deepEqual(await outcomes(other), { "230422/government/2021": false });
});

test("reproductionsOf(content) remembers an outcome for the same code only", async () => {
  const directory = archive();
  await outcomes(directory);
  const path = join(storeOf(directory), "reproductions.json");
  const turned = readFileSync(path, "utf8").replace("true", "false");
  put(storeOf(directory), "reproductions.json", turned);
  assert.deepEqual(await outcomes(directory), { "230422/government/2021": false });
  assert.deepEqual(await outcomes(directory, "changed"), { "230422/government/2021": true });
});
