import assert from "node:assert/strict";
import { globSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
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
const known = Object.fromEntries([...records.keys()].map((id) => [id, knownAs(id)]));

/** What a store knows of a report with these findings. */
function knownAs(checks: string): KnownRecord {
  return { checks, summary: { contentHash: "same" } } as unknown as KnownRecord;
}

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

function jobOf(open = (id: string) => records.get(id) as StoreRecord): DatasetJob {
  return { archive: archiveOf(index), open, root, site: null };
}

/** Gets portions of a store with parts that are wanted. @returns the reports that had to be opened */
function opened(storeDir: string, portions: readonly Portion[], ...wanted: string[]) {
  const ids: string[] = [];
  let told = 0;
  const open = (id: string): StoreRecord => {
    ids.push(id);
    return records.get(id) as StoreRecord;
  };
  const kept = openKeptPortions(jobOf(open), storeDir, portions, (reports) => {
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
  return portionsOf(jobOf(open), records);
}

test("openKeptPortions(…) makes again only what changed or has not what is wanted", () => {
  const storeDir = join(root, "store");
  const portions = portionsBy(known);
  assert.deepEqual(opened(storeDir, portions), "all");
  assert.deepEqual(opened(storeDir, portions), []);
  assert.deepEqual(opened(storeDir, portions, CSV, WHOLE_CUT), "all");
  assert.deepEqual(opened(storeDir, portions, CSV), []);

  const changed = portions[0]?.reports[0] as string;
  const later = portionsBy({ ...known, [changed]: knownAs("other") });
  assert.deepEqual(opened(storeDir, later, CSV), later[0]?.reports);
  assert.deepEqual(opened(storeDir, portions, CSV), later[0]?.reports, "only the last is kept");
});

test("openKeptPortions(…) trusts nothing the store does not speak of, and forgets what is not asked for", () => {
  const storeDir = join(root, "unknown");
  const portions = portionsBy({});
  assert.deepEqual(opened(storeDir, portions), "all");
  assert.deepEqual(opened(storeDir, portions), "all");
  const folders = () => globSync(`portions/*/${portions[0]?.name}`, { cwd: storeDir }).length;
  assert.equal(folders(), 1);
  opened(storeDir, []);
  assert.equal(folders(), 0);
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
  const later = portionsBy({ ...known, [changed]: knownAs("other") });
  assert.notEqual(later[0]?.key, portions[0]?.key);
  assert.equal(later[1]?.key, portions[1]?.key);
});

test("openKeptPortions(…) deflates again only the years that changed, and tells how long tables are at least", () => {
  const storeDir = join(root, "years");
  const portions = portionsBy(known);
  opened(storeDir, portions);
  const before = deflatedAt(storeDir, "3208");
  const changed = portions[0]?.reports[0] as string;
  const later = portionsBy({ ...known, [changed]: knownAs("other") });
  const kept = openKeptPortions(jobOf(), storeDir, later, () => undefined);
  const [made, other] = later.map((portion) => kept.get(portion, new Set()));
  const again = [...deflatedAt(storeDir, "3208")].filter(([year, at]) => before.get(year) !== at);
  assert.deepEqual(
    again.map(([year]) => year),
    [changed.slice(-4)],
  );
  const [fresh] = portions.map((portion) =>
    openKeptPortions(jobOf(), join(root, "fresh"), [portion], () => undefined).get(
      portion,
      new Set(),
    ),
  );
  assert.deepEqual(made?.cuts, fresh?.cuts, "the record is the same, whatever the store says");
  assert.equal(kept.csvAtLeast({ name: "figures" }), other?.csvBytes["figures"], "of what is kept");
});

/** Which file on the disk holds a prefecture's figures of each year, and since when. */
function deflatedAt(storeDir: string, prefecture: string): ReadonlyMap<string, string> {
  const paths = globSync(`portions/*/${prefecture}/cuts/*/figures.deflate`, { cwd: storeDir });
  return new Map(
    paths.map((path) => {
      const { ino, mtimeMs } = statSync(join(storeDir, path));
      return [basename(dirname(path)), `${ino} ${mtimeMs}`];
    }),
  );
}
