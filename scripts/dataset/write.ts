import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import {
  archiveOf,
  catalogueOf,
  DATA_PATH,
  DATA_VERSION,
  type DataFile,
  type DataFiles,
  dataPackage,
  editionsOf,
  jsonDocument,
  jsonSchemas,
  TABLES,
} from "../../src/lib/dataset/index.ts";
import { linkFile } from "../pages/link-file.ts";
import { replaceFolder } from "../store/replace-folder.ts";
import { readState } from "../store/state.ts";
import { writeText } from "./file-sink.ts";
import { type DatasetJob, dataFile, yearsOf } from "./job.ts";
import { openKeptZips } from "./kept-zips.ts";
import { tellHashes } from "./known-hashes.ts";
import { writeNews } from "./news.ts";
import { pathsBelow } from "./paths.ts";
import { openKeptPortions } from "./portion/kept-portions.ts";
import { type Cut, type MadePortion, textPart, WHOLE_CUT } from "./portion/parts.ts";
import { portionsOf } from "./portion/portions.ts";
import { writeReuse } from "./reuse.ts";
import { siteAddress } from "./site-address.ts";
import { openStore, readStoreIndex } from "./store.ts";
import { type TableFile, tableFile } from "./table-file.ts";

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
  const { files: walked, portions } = writePortions(job, storeDir, effects);
  const files = [
    ...walked,
    ...writeNews(job, portions),
    ...writeDocuments(job),
    ...writeZips(job, storeDir, portions),
  ];
  writeReuse(storeDir, portions);
  const described = writeDescriptions(job, files);
  writeShortAddress(staging);
  keepSeries(staging, storeDir);
  replaceFolder(join(staging, "data"), resolve(outDir));
  rmSync(staging, { recursive: true, force: true });
  const published = (path: string) => join(resolve(outDir), relative("data", path));
  tellHashes(
    storeDir,
    "data",
    described.map(({ path, sha256 }) => [published(path), sha256]),
  );
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
  if (!existsSync(series)) return;
  for (const path of pathsBelow(series)) linkFile(join(series, path), join(kept, path));
}

/** Everything that is made record by record: portion by portion, of which those that are as they were are kept. */
function writePortions(
  job: DatasetJob,
  storeDir: string,
  { progress }: DatasetEffects,
): { readonly files: readonly DataFile[]; readonly portions: readonly MadePortion[] } {
  const { root, archive } = job;
  const editions = editionsOf(archive.index);
  const total = archive.index.reports.length;
  let done = 0;
  const parts = portionsOf(job, readState(storeDir)?.records ?? {});
  const kept = openKeptPortions(job, storeDir, parts, (reports) => {
    done += reports;
    progress(done, total);
  });
  const tables = TABLES.map((table) =>
    tableFile(root, DATA_PATH, table, editions, kept.csvAtLeast(table)),
  );
  const portions: MadePortion[] = [];
  for (const portion of parts) {
    const made = kept.get(portion, wantedOf(tables));
    for (const table of tables) table.append(made);
    portions.push(made);
  }
  kept.close();
  const regions = portions.flatMap((portion) => publishRegions(root, portion));
  return { files: [...tables.flatMap((table) => table.close()), ...regions], portions };
}

/** The zip of everything is there where every table is there as a CSV. */
function wantedOf(tables: readonly TableFile[]): ReadonlySet<string> {
  const parts = new Set(tables.flatMap((table) => table.wanted()));
  const isWhole = TABLES.every((table) => parts.has(textPart(table, "csv")));
  return isWhole ? parts.add(WHOLE_CUT) : parts;
}

function publishRegions(root: string, { folder, regions }: MadePortion): readonly DataFile[] {
  for (const { path } of regions) linkFile(join(folder, path), join(root, path));
  return regions;
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
function writeZips(
  job: DatasetJob,
  storeDir: string,
  portions: readonly MadePortion[],
): readonly DataFile[] {
  const { root, archive, site } = job;
  const kept = openKeptZips(storeDir);
  const put = (cut: Cut) => {
    const path = `${DATA_PATH}/zip/${cut}.zip`;
    const content = { config: archive.index.site, site, cut, portions };
    const hash = portions.map(({ cuts }) => cuts[cut]).join();
    return dataFile(path, kept.put(String(cut), join(root, path), content, hash));
  };
  const isWhole = TABLES.every(({ name }) => existsSync(join(root, DATA_PATH, `${name}.csv`)));
  const zips = [
    ...(isWhole ? [put("all")] : []),
    ...yearsOf(job).map((year) => ({ ...put(year), year })),
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
