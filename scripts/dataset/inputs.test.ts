import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  indexOf,
  type SyntheticArchive,
  syntheticArchive,
} from "../../src/lib/dataset/fixtures/synthetic.ts";
import { mayChange, type StoreRecord } from "../../src/lib/dataset/index.ts";
import { bytesBelow, storeOf, writeFrom } from "./fixtures/store.ts";

const root = mkdtempSync(join(tmpdir(), "gongkai-inputs-"));
after(() => rmSync(root, { recursive: true, force: true }));

const archive = syntheticArchive(40);

test("writeDataset(options) writes the same bytes twice, whatever the order of the store", () => {
  const shuffled: SyntheticArchive = {
    records: archive.records,
    index: {
      ...archive.index,
      reports: [...archive.index.reports].reverse(),
      agencies: [...archive.index.agencies].reverse(),
      regions: [...archive.index.regions].reverse(),
    },
  };
  const first = hashesOf("first", archive);
  assert.deepEqual(hashesOf("again", archive), first);
  assert.deepEqual(hashesOf("shuffled", shuffled), first);
});

test("one changed digit changes only outputs whose declared inputs include its report", () => {
  const id = "320831/body-001/2022";
  const before = hashesOf("before", archive);
  const after = hashesOf("after", withDigit(archive, id));
  assert.deepEqual([...after.keys()], [...before.keys()]);
  const changed = [...after]
    .filter(([path, hash]) => before.get(path) !== hash)
    .map(([path]) => path);
  assert.deepEqual(
    changed.filter((path) => !mayChange(path, id)),
    [],
  );
  for (const path of [
    "figures.csv",
    "v1/figures.parquet",
    "v1/panel.json",
    "v1/reports/320831/2022.json",
    "v1/series/320831.json",
    "v1/totals/320831.json",
    "v1/zip/2022.zip",
    "v1/datapackage.json",
  ]) {
    assert.ok(changed.includes(path), `${path} shows the digit`);
  }
  assert.ok(!changed.includes("v1/series/320813.json"));
  assert.ok(!changed.includes("v1/zip/2021.zip"));
});

test("writeDataset(options) leaves nothing of an earlier archive behind", () => {
  const out = join(root, "replaced");
  writeFrom(storeOf(archive, join(root, "large", "store")), out);
  const small = syntheticArchive(1);
  writeFrom(storeOf(small, join(root, "small", "store")), out);
  const fresh = join(root, "fresh");
  writeFrom(join(root, "small", "store"), fresh);
  assert.deepEqual(bytesBelow(out), bytesBelow(fresh));
});

test("writeDataset(options) writes an empty archive as tables without rows", () => {
  const empty = { index: indexOf([], []), records: new Map() };
  const paths = [...hashesOf("empty", empty).keys()];
  assert.ok(paths.includes("v1/figures.parquet"));
  assert.ok(paths.includes("feeds/all.xml"));
});

function hashesOf(name: string, from: SyntheticArchive): ReadonlyMap<string, string> {
  const out = join(root, name, "data");
  writeFrom(storeOf(from, join(root, name, "store")), out, "https://example.org/");
  return new Map([...bytesBelow(out)].map(([path, { sha256 }]) => [path, sha256]));
}

/** The archive with another digit in one figure of one report, and another hash of its file. */
function withDigit(from: SyntheticArchive, id: string): SyntheticArchive {
  const record = from.records.get(id) as StoreRecord;
  const [first, ...rest] = record.report.figures;
  assert.ok(first);
  const cell = {
    state: "reported",
    value: "777",
    unit: null,
    raw: "777",
    place: first.cell.place,
  } as const;
  const changed: StoreRecord = {
    ...record,
    contentHash: "f".repeat(64),
    blobId: "f".repeat(40),
    reproduced: null,
    report: { ...record.report, figures: [{ ...first, cell }, ...rest] },
  };
  const records = new Map(from.records).set(id, changed);
  return { records, index: indexOf(from.index.agencies, [...records.values()]) };
}
