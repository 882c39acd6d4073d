import {
  type Catalogue,
  type CatalogueColumns,
  type CatalogueReport,
  readCatalogue,
} from "./catalogue.ts";
import type { CommonPairs } from "./common.ts";
import type { UnknownFigure } from "./document.ts";
import { IndexUnavailable } from "./engine.ts";
import {
  commonPairsOf,
  FILES,
  INDEX_VERSION,
  layoutOf,
  type Manifest,
  readJsonBytes,
} from "./files.ts";
import { type GramKey, gramParts } from "./grams.ts";
import { normalise } from "./normalise.ts";
import { type Pack, unpackLines } from "./pack.ts";
import type { Readings } from "./pinyin.ts";
import type { PostingList } from "./postings.ts";
import { type ReadText, readText } from "./read-text.ts";
import { findInShard, type Layout, partOf, shardOf } from "./shard.ts";

/**
 * Brings a file of the index, already unpacked. `revision` names the build it must be of, null for the
 * manifest, which tells the revision. Rejects when the file cannot be had.
 */
export type FetchFile = (file: string, revision: string | null) => Promise<Uint8Array>;

/** The files of one index, fetched when first needed and kept for a while. */
export interface IndexReader {
  readonly manifest: Manifest;
  readonly catalogue: Catalogue;
  readonly common: CommonPairs;
  /** The title of a document, normalised. */
  title(document: number): string;
  /** The documents that hold a gram. */
  list(gram: GramKey): Promise<PostingList>;
  /** The text of a document. */
  text(document: number): Promise<ReadText>;
  /** A figure of every document. */
  figures(address: string): Promise<readonly (number | UnknownFigure)[]>;
  /** The readings of the agencies' names. */
  readings(): Promise<Readings>;
}

/** Of each kind, files that are kept unpacked and texts that are kept ready. */
const KEPT = 400;

/**
 * Reads the head of an index. Everything rejects with {@link IndexUnavailable}, naming the file, when a
 * file cannot be had; a later call tries again.
 */
export async function openIndex(fetchFile: FetchFile): Promise<IndexReader> {
  const fetchAt = (revision: string | null) => async (file: string) => {
    try {
      return await fetchFile(file, revision);
    } catch (cause) {
      throw new IndexUnavailable(file, cause);
    }
  };
  const manifest = readJsonBytes<Manifest>(await fetchAt(null)(FILES.manifest));
  if (manifest.version !== INDEX_VERSION) {
    throw new IndexUnavailable(FILES.manifest, `version ${manifest.version}`);
  }
  const fetch = fetchAt(manifest.revision);
  const json = async <T>(file: string) => readJsonBytes<T>(await fetch(file));
  const catalogue = readCatalogue(await json<CatalogueColumns>(FILES.catalogue));
  const common = commonPairsOf(manifest);
  const layout = layoutOf(manifest);
  const titles: string[] = [];
  const shards = keeping(fetch);
  const packs = keeping((file: string) => json<Pack>(file));
  const texts = keeping(async (document: number) => {
    const pack = await packs(FILES.texts(Math.floor(document / manifest.reportsAPack)));
    const packed = pack[document % manifest.reportsAPack] as Pack[number];
    const title = catalogue.reports[document]?.title ?? "";
    return readText(unpackLines(packed, title, manifest.labels));
  });
  const figures = keeping((file: string) => json<readonly (number | UnknownFigure)[]>(file));
  const readings = keeping((file: string) => json<Readings>(file));
  return {
    manifest,
    catalogue,
    common,
    title(document) {
      titles[document] ??= normalise(catalogue.reports[document]?.title ?? "");
      return titles[document];
    },
    list: async (key) => {
      const { part, file } = placeOf(key, layout, common);
      return findInShard(await shards(file), { key, part }, manifest.documents);
    },
    text: texts,
    figures: async (address) =>
      manifest.figures.includes(address)
        ? figures(FILES.figure(address))
        : catalogue.reports.map(() => "missing" as const),
    readings: () => readings(FILES.readings),
  };
}

/** What the catalogue tells of a document. */
export function reportAt(index: IndexReader, document: number): CatalogueReport {
  return index.catalogue.reports[document] as CatalogueReport;
}

/** A function that remembers what it fetched, forgets the oldest, and never remembers a failure. */
function keeping<K, T>(fetch: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const kept = new Map<K, Promise<T>>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known;
    const asked = fetch(key);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
    const [oldest] = kept.keys();
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return asked;
  };
}

function placeOf(
  key: GramKey,
  layout: Layout,
  common: CommonPairs,
): { readonly part: number; readonly file: string } {
  const part = partOf(key, layout, common);
  return { part, file: FILES.shard(shardOf(gramParts(key).head, part, layout.shards)) };
}
