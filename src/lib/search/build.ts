import { once } from "../report/index.ts";
import { catalogueColumns } from "./catalogue.ts";
import { type CommonPairs, chooseCommonPairs, sampleOf } from "./common.ts";
import { createCutter, type GramRuns, type IndexCache } from "./cutter.ts";
import { type DocumentHead, linesOf, type SearchDocument, type UnknownFigure } from "./document.ts";
import {
  commonPairsOf,
  FILES,
  gzipJson,
  INDEX_VERSION,
  jsonBytes,
  type Manifest,
  readJsonBytes,
  writtenPairs,
} from "./files.ts";
import { keptSheaves } from "./kept-sheaves.ts";
import { REPORTS_A_PACK } from "./pack.ts";
import { createPacker, type Packed } from "./packer.ts";
import { readingsOf } from "./pinyin.ts";
import { indexedText } from "./read-text.ts";
import { shardFiles } from "./shard-files.ts";

/** What the index is made with. */
export interface BuildOptions {
  /** Readings of a Chinese character in pinyin without tones, for the finder. */
  readonly readings: (character: string) => readonly string[];
  readonly cuts?: IndexCache;
  /** Where text files are kept, for a source that has stamps. */
  readonly packs?: IndexCache;
}

/** Documents that are brought one at a time, so that an archive need not fit in memory. */
export interface DocumentSource {
  readonly ids: readonly string[];
  /** The document of an id. Called once for each that is not kept, and once more for a sample of at most a thousand. */
  readonly load: (id: string) => SearchDocument;
  /** A name for documents: another one whenever anything of them is. Without it nothing of them is kept but grams. */
  readonly stamp?: (ids: readonly string[]) => string;
}

/**
 * All files of the search index, by path below its directory. The same documents give the same
 * bytes, whatever their order and whatever the cache holds. Throws when two documents share an id.
 */
export function buildIndex(
  source: DocumentSource,
  options: BuildOptions,
): ReadonlyMap<string, Uint8Array> {
  const ids = sortedIds(source.ids);
  const common = keptCommonPairs(ids, source, options);
  const { heads, texts, labels, figures, grams } = readDocuments(ids, source, common, options);
  const { shards, parts } = shardFiles(grams, ids.length, common);
  const names = heads.map(({ agency }) => agency.name);
  const files = new Map<string, Uint8Array>([
    [FILES.catalogue, gzipJson(catalogueColumns(heads))],
    [FILES.readings, gzipJson(readingsOf(names, options.readings))],
    ...shards.map((bytes, number): [string, Uint8Array] => [FILES.shard(number), bytes]),
    ...texts.map((bytes, number): [string, Uint8Array] => [FILES.texts(number), bytes]),
    ...[...figures].map(([address, column]): [string, Uint8Array] => [
      FILES.figure(address),
      gzipJson(column),
    ]),
  ]);
  const manifest: Manifest = {
    version: INDEX_VERSION,
    revision: revisionOf(files),
    documents: ids.length,
    reportsAPack: REPORTS_A_PACK,
    shards: shards.length,
    parts,
    ...writtenPairs(common),
    labels,
    figures: [...figures.keys()],
  };
  return files.set(FILES.manifest, gzipJson(manifest));
}

/** The common pairs, known from the last build where it had the same sample. */
function keptCommonPairs(
  ids: readonly string[],
  { load, stamp }: DocumentSource,
  { packs }: BuildOptions,
): CommonPairs {
  const sample = sampleOf(ids);
  const choose = () => chooseCommonPairs(textsOf(sample, load));
  if (!stamp || !packs || sample.length === 0) return choose();
  const name = `${INDEX_VERSION}-${stamp(sample)}-common`;
  const kept = packs.get(name);
  if (kept) return commonPairsOf(readJsonBytes(kept));
  const common = choose();
  packs.set(name, jsonBytes(writtenPairs(common)));
  return common;
}

function* textsOf(ids: readonly string[], load: DocumentSource["load"]): Generator<string> {
  for (const id of ids) yield indexedText(linesOf(load(id)));
}

function sortedIds(ids: readonly string[]): readonly string[] {
  const sorted = [...ids].sort();
  const twice = sorted.find((id, place) => id === sorted[place + 1]);
  if (twice !== undefined)
    throw new Error(`Unexpected second document ${twice}, expected one an id`);
  return sorted;
}

/** What one walk through the documents takes from them. */
interface Harvest extends Packed {
  readonly heads: readonly DocumentHead[];
  readonly figures: ReadonlyMap<string, readonly (number | UnknownFigure)[]>;
  readonly grams: GramRuns;
}

function readDocuments(
  ids: readonly string[],
  source: DocumentSource,
  common: CommonPairs,
  options: BuildOptions,
): Harvest {
  const cutter = createCutter(common, options.cuts);
  const packer = createPacker(options.packs && keptSheaves(options.packs));
  const figures = new Map<string, (number | UnknownFigure)[]>();
  const heads: DocumentHead[] = [];
  for (let first = 0; first < ids.length; first += REPORTS_A_PACK) {
    const own = ids.slice(first, first + REPORTS_A_PACK);
    const open = once(() => own.map(source.load));
    const sheaf = packer.add(source.stamp?.(own) ?? null, open);
    for (const [at, contentHash] of sheaf.contentHashes.entries()) {
      cutter.add(contentHash, () => open()[at] as SearchDocument);
    }
    for (const [at, of] of sheaf.figures.entries()) {
      fillColumns(figures, of, first + at, ids.length);
    }
    heads.push(...sheaf.heads);
  }
  for (const [place, id] of ids.entries()) {
    const { agency, year } = heads[place] as DocumentHead;
    if (id !== `${agency.id}/${year}`) {
      throw new Error(`Unexpected id ${id}, expected ${agency.id}/${year}`);
    }
  }
  return {
    heads,
    ...packer.finish(),
    figures: new Map([...figures].sort(([a], [b]) => (a < b ? -1 : 1))),
    grams: cutter.finish(),
  };
}

/** Puts the figures of a document at its place in the columns of all. */
function fillColumns(
  columns: Map<string, (number | UnknownFigure)[]>,
  figures: SearchDocument["figures"],
  place: number,
  documents: number,
): void {
  for (const [address, figure] of Object.entries(figures)) {
    const column = columns.get(address) ?? Array(documents).fill("missing");
    column[place] = figure;
    columns.set(address, column);
  }
}

function revisionOf(files: ReadonlyMap<string, Uint8Array>): string {
  let [left, right] = [0x811c9dc5, 0x9747b28c];
  for (const bytes of files.values()) {
    for (const byte of bytes) {
      left = Math.imul(left ^ byte, 0x01000193);
      right = Math.imul(right ^ byte, 0x5bd1e995);
    }
  }
  return [left, right].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
