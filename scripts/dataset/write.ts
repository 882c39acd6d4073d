import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  archiveOf,
  catalogueOf,
  DATA_PATH,
  DATA_VERSION,
  type DataFile,
  type DataFiles,
  dataPackage,
  jsonDocument,
  jsonSchemas,
  TABLES,
  walk,
} from "../../src/lib/dataset/index.ts";
import { replaceFolder } from "../store/replace-folder.ts";
import { writeText } from "./file-sink.ts";
import { type DatasetJob, dataFile, type Taker } from "./job.ts";
import { openKeptZips } from "./kept-zips.ts";
import { newsTaker } from "./news-taker.ts";
import { regionTaker } from "./region-taker.ts";
import { reuseTaker } from "./reuse-taker.ts";
import { siteAddress } from "./site-address.ts";
import { openStore, readStoreIndex } from "./store.ts";
import { tableTaker } from "./table-taker.ts";
import { yearFolder, yearHash, yearsOf, yearTaker } from "./year-taker.ts";

/** What writing the data does to the world besides its files. */
export interface DatasetEffects {
  /** Called after each report. */
  readonly progress: (done: number, total: number) => void;
}

/** What to write, and where to. */
export interface DatasetOptions {
  /** The store, `.cache/store`. */
  readonly storeDir: string;
  /** The data's folder, `public/data`; what stands there is replaced as a whole. */
  readonly outDir: string;
  readonly effects: DatasetEffects;
  /** Address of the site, or null; `SITE` by default. */
  readonly site?: string | null;
}

/** What was written. */
export interface DatasetSummary {
  readonly files: readonly DataFile[];
  readonly bytes: number;
}

/**
 * Writes the published data of a store: tables, shards, series, feeds, descriptions, zips.
 * Everything is made within the store first and takes its place at once, so that a reader never sees half of it.
 * Memory does not grow with the archive: one record, one region and one row group are held.
 */
export function writeDataset(options: DatasetOptions): DatasetSummary {
  const { storeDir, outDir, effects } = options;
  const staging = join(resolve(storeDir), "dataset");
  rmSync(staging, { recursive: true, force: true });
  const job: DatasetJob = {
    archive: archiveOf(readStoreIndex(storeDir)),
    open: openStore(storeDir),
    root: staging,
    site: options.site === undefined ? siteAddress(process.env) : options.site,
  };
  const files = [
    ...writeWalked(job, storeDir, effects),
    ...writeDocuments(job),
    ...writeZips(job, storeDir),
  ];
  const described = writeDescriptions(job, files);
  writeShortAddress(staging);
  keepSeries(staging, storeDir);
  replaceFolder(join(staging, "data"), resolve(outDir));
  rmSync(staging, { recursive: true, force: true });
  return { files: described, bytes: described.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** `/data/figures.csv`, a second copy of `/data/v1/figures.csv` for people who type; none where that is none. */
function writeShortAddress(root: string): void {
  const figures = join(root, DATA_PATH, "figures.csv");
  if (existsSync(figures)) copyFileSync(figures, join(root, "data/figures.csv"));
}

/** Pages that set many bodies beside each other read the series from the store instead of every record. */
function keepSeries(root: string, storeDir: string): void {
  const kept = join(storeDir, "series");
  rmSync(kept, { recursive: true, force: true });
  const series = join(root, DATA_PATH, "series");
  mkdirSync(kept, { recursive: true });
  if (existsSync(series)) cpSync(series, kept, { recursive: true });
}

/** Everything that is made record by record, in one walk. */
function writeWalked(
  job: DatasetJob,
  storeDir: string,
  { progress }: DatasetEffects,
): readonly DataFile[] {
  const takers: readonly Taker[] = [
    tableTaker(job),
    regionTaker(job),
    newsTaker(job),
    yearTaker(job),
    reuseTaker(storeDir),
  ];
  const total = job.archive.index.reports.length;
  let done = 0;
  for (const step of walk(job.archive, job.open)) {
    for (const taker of takers) taker.take(step);
    if (step.kind === "slot" && step.slot.record) progress(++done, total);
  }
  return takers.flatMap((taker) => taker.close());
}

/** What is made from the head of the store, or from no report at all. */
function writeDocuments({ root, archive }: DatasetJob): readonly DataFile[] {
  const write = (path: string, document: unknown) =>
    dataFile(path, writeText(join(root, path), jsonDocument(document)));
  return [
    write(`${DATA_PATH}/catalogue.json`, catalogueOf(archive.index)),
    ...jsonSchemas().map(({ file, schema }) => write(`${DATA_PATH}/schemas/${file}`, schema)),
  ];
}

/** A zip of everything where every table is there as a CSV, and one of each year. */
function writeZips(job: DatasetJob, storeDir: string): readonly DataFile[] {
  const { root, archive, site } = job;
  const kept = openKeptZips(storeDir);
  const put = (name: string, year: number | null, tables: string, hash: string) => {
    const path = `${DATA_PATH}/zip/${name}.zip`;
    const content = { config: archive.index.site, site, year, tables };
    return dataFile(path, kept.put(name, join(root, path), content, hash));
  };
  const years = yearsOf(job).map((year) => ({ year, hash: yearHash(job, year) }));
  const whole = join(root, DATA_PATH);
  const isWhole = TABLES.every(({ name }) => existsSync(join(whole, `${name}.csv`)));
  const zips = [
    // Rows of an agency without a report go to no year but into the index.
    ...(isWhole ? [put("all", null, whole, JSON.stringify([archive.index, years]))] : []),
    ...years.map(({ year, hash }) => ({
      ...put(String(year), year, yearFolder(job, year), hash),
      year,
    })),
  ];
  kept.close();
  return zips;
}

/** The two files that list the others: the data package of the tables, and every file with its hash. */
function writeDescriptions(
  { root, archive, site }: DatasetJob,
  files: readonly DataFile[],
): readonly DataFile[] {
  const write = (path: string, document: unknown) =>
    dataFile(path, writeText(join(root, path), jsonDocument(document)));
  const nearby = (file: DataFile) => file.path.slice(DATA_PATH.length + 1);
  const described = sorted([
    ...files,
    write(`${DATA_PATH}/datapackage.json`, dataPackage(archive.index.site, files, nearby, site)),
  ]);
  const list: DataFiles = { version: DATA_VERSION, files: described };
  return [...described, write(`${DATA_PATH}/files.json`, list)];
}

function sorted(files: readonly DataFile[]): readonly DataFile[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
