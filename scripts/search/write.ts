import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { polyphonic } from "pinyin-pro";
import { type StoreIndex, unpackReport } from "../../src/lib/dataset/index.ts";
import { type Region, regionPath } from "../../src/lib/report/index.ts";
import { type ReportContext, searchDocument } from "../../src/lib/search/from-report.ts";
import { buildIndex, type DocumentSource, type IndexCache } from "../../src/lib/search/index.ts";
import { sha256 } from "../store/hash.ts";
import { replaceFolder } from "../store/replace-folder.ts";
import { readPackedReport } from "../store/state.ts";

/** Where the search index is made from, and where to. */
export interface WriteSearchOptions {
  /** `.cache/store` */
  readonly storeDir: string;
  /** `public/search`: replaced as a whole. */
  readonly outDir: string;
  /** Where cut reports are kept between builds, `.cache/store/cuts`; packed ones lie beside, in `packs`. */
  readonly cacheDir: string;
  /** Names the code that reads and cuts reports: what another code cut is not taken. */
  readonly code: string;
}

/** What was written. */
export interface SearchWritten {
  readonly reports: number;
  readonly files: number;
  readonly bytes: number;
  /** Reports that had to be cut; the others were known. */
  readonly cut: number;
}

/** Makes the search index of a store. The old one stays in place until the new one is complete. */
export function writeSearch({
  storeDir,
  outDir,
  cacheDir,
  code,
}: WriteSearchOptions): SearchWritten {
  const documents = storedDocuments(storeDir);
  const cuts = diskCache(cacheDir, code.slice(0, 16));
  const packs = diskCache(join(dirname(cacheDir), "packs"), code.slice(0, 16));
  const files = buildIndex(documents, { readings, cuts: cuts.cache, packs: packs.cache });
  replaceDirectory(outDir, files);
  for (const { forgetUnused } of [cuts, packs]) forgetUnused();
  return {
    reports: documents.ids.length,
    files: files.size,
    bytes: [...files.values()].reduce((sum, { length }) => sum + length, 0),
    cut: cuts.added(),
  };
}

/** The reports of a store as documents of the index. */
export function storedDocuments(storeDir: string): DocumentSource {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(storeDir, file), "utf8")) as T;
  const index = read<StoreIndex>("index.json");
  const agencies = new Map(index.agencies.map((agency) => [agency.id, agency]));
  const regions: ReadonlyMap<string, Region> = new Map(
    index.regions.map((region) => [region.code, region]),
  );
  const summaries = new Map(index.reports.map((summary) => [summary.id, summary]));
  const contextOf = (id: string): ReportContext => {
    const summary = summaries.get(id);
    const agency = agencies.get(summary?.agency ?? "");
    if (!agency || !summary) throw new Error(`Unexpected report ${id}, expected one of the store`);
    const { verdicts, contentHash } = summary;
    return { agency, regions: regionPath(regions, agency.region), verdicts, contentHash };
  };
  return {
    ids: [...summaries.keys()],
    load: (id) => searchDocument(unpackReport(readPackedReport(storeDir, id)), contextOf(id)),
    stamp: (ids) => sha256(JSON.stringify(ids.map((id) => [id, contextOf(id)]))),
  };
}

/** The readings of a character without tones, usual one first. */
export function readings(character: string): readonly string[] {
  const [read = ""] = polyphonic(character, { toneType: "none", type: "array" });
  return [...new Set([read].flat().flatMap((all) => all.split(" ")))];
}

function replaceDirectory(directory: string, files: ReadonlyMap<string, Uint8Array>): void {
  const fresh = join(dirname(directory), `.${basename(directory)}.new`);
  rmSync(fresh, { recursive: true, force: true });
  for (const folder of new Set([...files.keys()].map((path) => dirname(join(fresh, path))))) {
    mkdirSync(folder, { recursive: true });
  }
  for (const [path, bytes] of files) writeFileSync(join(fresh, path), bytes);
  replaceFolder(fresh, directory);
}

interface DiskCache {
  readonly cache: IndexCache;
  /** How much was new to it. */
  added(): number;
  forgetUnused(): void;
}

function diskCache(directory: string, code: string): DiskCache {
  mkdirSync(directory, { recursive: true });
  const known = new Set(readdirSync(directory));
  const used = new Set<string>();
  const nameOf = (key: string) => `${code}-${key}`;
  let added = 0;
  return {
    cache: {
      get(key) {
        const name = nameOf(key);
        used.add(name);
        return known.has(name) ? readFileSync(join(directory, name)) : undefined;
      },
      set(key, bytes) {
        writeFileSync(join(directory, nameOf(key)), bytes);
        added++;
      },
    },
    added: () => added,
    forgetUnused() {
      for (const key of known) if (!used.has(key)) rmSync(join(directory, key));
    },
  };
}
