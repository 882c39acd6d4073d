import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { StoreIndex } from "../lib/dataset/record.ts";
import { coverageOf, yearPictures } from "./coverage.ts";

const folder = mkdtempSync(join(tmpdir(), "gongkai-coverage-"));
const ownStore = process.env["GONGKAI_STORE"];

const agency = (id: string, kind: string, more: object = {}) => ({
  id,
  region: id.slice(0, 6),
  name: { zh: id, en: id },
  level: "county",
  kind,
  parent: null,
  aliases: [],
  ...more,
});
const report = (
  of: string,
  year: number,
  published: string,
  applications: string | null = "2021",
) => ({
  id: `${of}/${year}`,
  agency: of,
  region: of.slice(0, 6),
  year,
  published,
  forms: { proactive: null, applications, review: null },
});
const INDEX = {
  agencies: [
    agency("110101/bureau", "department"),
    agency("110101/government", "government"),
    agency("110101/town", "township", { validFrom: 2022 }),
  ],
  regions: [],
  reports: [
    report("110101/bureau", 2021, "2022-02-01"),
    report("110101/bureau", 2022, "unknown"),
    report("110101/government", 2021, "2022-03-31", null),
    report("110101/town", 2022, "2023-05-01"),
  ],
  searched: [{ agency: "110101/government", year: 2022, date: "2026-11-21", where: "x" }],
} as unknown as StoreIndex;

before(() => {
  writeFileSync(join(folder, "index.json"), JSON.stringify(INDEX));
  process.env["GONGKAI_STORE"] = folder;
});

after(() => {
  if (ownStore === undefined) delete process.env["GONGKAI_STORE"];
  else process.env["GONGKAI_STORE"] = ownStore;
  rmSync(folder, { recursive: true, force: true });
});

test("yearPictures() holds departments to 31 January, governments to 31 March, and townships to no day", () => {
  assert.deepEqual(yearPictures(), [
    {
      year: 2021,
      agencies: 2,
      counts: { inTime: 1, late: 1, undated: 0, searched: 0, missing: 0 },
    },
    {
      year: 2022,
      agencies: 3,
      counts: { inTime: 0, late: 0, undated: 2, searched: 1, missing: 0 },
    },
  ]);
});

test("coverageOf(agencies, years) tells a report looked for from one nobody looked for", () => {
  const lines = coverageOf(INDEX.agencies, [2021, 2022]).map(({ cells }) =>
    cells.map(({ holding }) => holding),
  );
  assert.deepEqual(lines, [
    ["tables", "tables"],
    ["narrative", "searched"],
    ["missing", "tables"],
  ]);
});
