import { catalogueColumns } from "./catalogue.ts";
import { type CommonPairs, chooseCommonPairs } from "./common.ts";
import { type CutCache, createCutter, type GramRuns } from "./cutter.ts";
import { type DocumentHead, linesOf, type SearchDocument, type UnknownFigure } from "./document.ts";
import { FILES, gzipJson, INDEX_VERSION, type Manifest } from "./files.ts";
import { REPORTS_A_PACK } from "./pack.ts";
import { createPacker, type Packed } from "./packer.ts";
import { readingsOf } from "./pinyin.ts";
import { indexedText } from "./read-text.ts";
import { shardFiles } from "./shard-files.ts";

/** What the index is made with. */
export interface BuildOptions {
  /** Readings of a Chinese character in pinyin without tones, for the finder. */
  readonly readings: (character: string) => readonly string[];
  readonly cuts?: CutCache;
}

/** Documents that are brought one at a time, so that an archive need not fit in memory. */
export interface DocumentSource {
  readonly ids: readonly string[];
  /** The document of an id. Called once for each, and once more for a sample of at most a thousand. */
  readonly load: (id: string) => SearchDocument;
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
  const common = chooseCommonPairs(ids, (id) => indexedText(linesOf(source.load(id))));
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
    common: common.list.join(""),
    rarities: common.rarities,
    labels,
    figures: [...figures.keys()],
  };
  return files.set(FILES.manifest, gzipJson(manifest));
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
  const packer = createPacker();
  const figures = new Map<string, (number | UnknownFigure)[]>();
  const heads = ids.map((id, place): DocumentHead => {
    const document = source.load(id);
    const { agency, year, title, regions, form, verdicts } = document;
    if (id !== `${agency.id}/${year}`) {
      throw new Error(`Unexpected id ${id}, expected ${agency.id}/${year}`);
    }
    cutter.add(document);
    packer.add(document);
    for (const [address, figure] of Object.entries(document.figures)) {
      const column = figures.get(address) ?? Array(ids.length).fill("missing");
      column[place] = figure;
      figures.set(address, column);
    }
    return { agency, year, title, regions, form, verdicts };
  });
  return {
    heads,
    ...packer.finish(),
    figures: new Map([...figures].sort(([a], [b]) => (a < b ? -1 : 1))),
    grams: cutter.finish(),
  };
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
