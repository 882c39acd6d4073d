import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import {
  type SyntheticArchive,
  syntheticArchive,
} from "../../../src/lib/dataset/fixtures/synthetic.ts";
import { archiveOf, type StoreRecord } from "../../../src/lib/dataset/index.ts";
import type { KnownRecord } from "../../store/state.ts";
import type { DatasetJob } from "../job.ts";
import { openKeptPortions } from "./kept-portions.ts";
import { textPart, WHOLE_CUT } from "./parts.ts";
import { type Portion, portionsOf } from "./portions.ts";

const root = mkdtempSync(join(tmpdir(), "gongkai-portions-"));
after(() => rmSync(root, { recursive: true, force: true }));

/** An archive of two prefectures, the second of which is the first under other codes. */
const { index, records } = twice(syntheticArchive(12));
const known = Object.fromEntries(
  [...records.keys()].map((id) => [id, { key: id } as unknown as KnownRecord]),
);
const CSV = textPart({ name: "figures" }, "csv");

function twice({ index: one, records: its }: SyntheticArchive): SyntheticArchive {
  const moved = <T>(value: T): T =>
    JSON.parse(JSON.stringify(value).replaceAll('"3208', '"4108')) as T;
  const { agencies, regions, reports } = moved(one);
  return {
    index: {
      ...one,
      agencies: [...one.agencies, ...agencies],
      regions: [...one.regions, ...regions.filter(({ code }) => code.startsWith("4108"))],
      reports: [...one.reports, ...reports],
    },
    records: new Map([...its, ...moved([...its])]),
  };
}

/** Gets portions of a store with parts that are wanted. @returns the reports that had to be opened */
function opened(storeDir: string, portions: readonly Portion[], ...wanted: string[]) {
  const ids: string[] = [];
  let told = 0;
  const open = (id: string): StoreRecord => {
    ids.push(id);
    return records.get(id) as StoreRecord;
  };
  const job: DatasetJob = { archive: archiveOf(index), open, root, site: null };
  const kept = openKeptPortions(job, storeDir, (reports) => {
    told += reports;
  });
  for (const portion of portions) kept.get(portion, new Set(wanted));
  kept.close();
  const all = portions.flatMap(({ reports }) => reports);
  assert.equal(told, all.length, "every report is told of once");
  return ids.length === all.length ? "all" : ids;
}

/** The portions of the archive when the store says this of its reports. */
function portionsBy(records: Readonly<Record<string, KnownRecord>>): readonly Portion[] {
  const open = () => assert.fail("a key is known without a report");
  return portionsOf({ archive: archiveOf(index), open, root, site: null }, records);
}

test("openKeptPortions(…) makes again only what changed or has not what is wanted", () => {
  const storeDir = join(root, "store");
  const portions = portionsBy(known);
  assert.deepEqual(opened(storeDir, portions), "all");
  assert.deepEqual(opened(storeDir, portions), []);
  assert.deepEqual(opened(storeDir, portions, CSV, WHOLE_CUT), "all");
  assert.deepEqual(opened(storeDir, portions, CSV), []);

  const changed = portions[0]?.reports[0] as string;
  const later = portionsBy({ ...known, [changed]: { key: "other" } as unknown as KnownRecord });
  assert.deepEqual(opened(storeDir, later, CSV), later[0]?.reports);
  assert.deepEqual(opened(storeDir, portions, CSV), later[0]?.reports, "only the last is kept");
});

test("openKeptPortions(…) trusts nothing the store does not speak of, and forgets what is not asked for", () => {
  const storeDir = join(root, "unknown");
  const portions = portionsBy({});
  assert.deepEqual(opened(storeDir, portions), "all");
  assert.deepEqual(opened(storeDir, portions), "all");
  const folder = join(storeDir, "portions", portions[0]?.name as string);
  assert.ok(existsSync(folder));
  opened(storeDir, []);
  assert.ok(!existsSync(folder));
});

test("portionsOf(…) gives the agencies of a prefecture one key, which other prefectures do not enter", () => {
  const portions = portionsBy(known);
  assert.deepEqual(
    portions.map(({ name }) => name),
    ["3208", "4108"],
  );
  assert.deepEqual(
    portions.flatMap(({ agencies }) => agencies.map(({ id }) => id)),
    index.agencies.map(({ id }) => id).sort(),
  );
  for (const { name, agencies } of portions) {
    assert.ok(agencies.every(({ region }) => region.startsWith(name)));
  }
  const changed = portions[0]?.reports[0] as string;
  const later = portionsBy({ ...known, [changed]: { key: "other" } as unknown as KnownRecord });
  assert.notEqual(later[0]?.key, portions[0]?.key);
  assert.equal(later[1]?.key, portions[1]?.key);
});
