import { catalogueColumns } from "./catalogue.ts";
import { type CommonPairs, chooseCommonPairs, hashText } from "./common.ts";
import { type DocumentHead, linesOf, type SearchDocument, type UnknownFigure } from "./document.ts";
import { FILES, gzip, gzipJson, INDEX_VERSION, type Manifest } from "./files.ts";
import { GramTable } from "./gram-table.ts";
import { cutGrams, GRAM, type GramKey, gramParts } from "./grams.ts";
import { packTexts, REPORTS_A_PACK, rowLabels } from "./pack.ts";
import { readingsOf } from "./pinyin.ts";
import { indexedText } from "./read-text.ts";
import { type Group, groupEncoder, partOfThird, shardOf, thirdUnit } from "./shard.ts";
import { ByteReader, ByteWriter } from "./varint.ts";

/** Where cut documents are kept between builds. A cache that forgets costs time, never a byte of the result. */
export interface CutCache {
  get(key: string): Uint8Array | undefined;
  set(key: string, bytes: Uint8Array): void;
}

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

/** A shard's bytes before compression. */
const SHARD_BYTES = 16 * 1024;
/** A group above this is cut in parts. */
const GROUP_BYTES = 8 * 1024;

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
  const { shards, parts } = shardFiles(groupGrams(grams), ids.length, common);
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
interface Harvest {
  readonly heads: readonly DocumentHead[];
  readonly texts: readonly Uint8Array[];
  readonly labels: readonly string[];
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

function createPacker(): {
  add(document: SearchDocument): void;
  finish(): Pick<Harvest, "texts" | "labels">;
} {
  const labels = new Map<string, number>();
  const texts: Uint8Array[] = [];
  let pack: SearchDocument[] = [];
  const flush = () => {
    if (pack.length > 0) texts.push(gzipJson(packTexts(pack, labels)));
    pack = [];
  };
  return {
    add(document) {
      for (const label of rowLabels(document)) {
        if (!labels.has(label)) labels.set(label, labels.size);
      }
      pack.push(document);
      if (pack.length === REPORTS_A_PACK) flush();
    },
    finish() {
      flush();
      return { texts, labels: [...labels.keys()] };
    },
  };
}

/** Which documents hold which gram: for each gram, ascending by key, the run of `holders` that is its own. */
interface GramRuns {
  readonly keys: Float64Array;
  readonly starts: Uint32Array;
  readonly holders: Uint16Array | Uint32Array;
}

function* groupGrams({ keys, starts, holders }: GramRuns): Generator<Omit<Group, "part">> {
  const list = (at: number) =>
    new Uint32Array(holders.subarray(starts[at] as number, starts[at + 1] as number));
  for (let at = 0; at < keys.length; ) {
    const { head, kind } = gramParts(keys[at] as GramKey);
    const longer: Group["longer"][number][] = [];
    let next = at + 1;
    for (; kind === GRAM.two && next < keys.length; next++) {
      const key = keys[next] as GramKey;
      if (gramParts(key).head !== head) break;
      longer.push({ key, list: list(next) });
    }
    yield { head, single: kind === GRAM.one, list: list(at), longer };
    at = next;
  }
}

function createCutter(
  common: CommonPairs,
  cache: CutCache | undefined,
): { add(document: SearchDocument): void; finish(): GramRuns } {
  const table = new GramTable();
  const fingerprint = hashText(common.list.join("")).toString(16);
  const cuts: Uint32Array[] = [];
  return {
    add(document) {
      const keys = cutDocument(document, common, fingerprint, cache);
      const cut = new Uint32Array(keys.length);
      keys.forEach((key, at) => {
        cut[at] = table.number(key);
      });
      cuts.push(cut);
    },
    finish: () => invert(cuts, table),
  };
}

/** Turns the grams of each document into the documents of each gram: counted first, then placed. */
function invert(cuts: readonly Uint32Array[], table: GramTable): GramRuns {
  const keys = table.keys().sort();
  const ranks = new Uint32Array(keys.length);
  keys.forEach((key, rank) => {
    ranks[table.number(key)] = rank;
  });
  const starts = new Uint32Array(keys.length + 1);
  for (const cut of cuts) {
    for (const number of cut) add(starts, (ranks[number] as number) + 1, 1);
  }
  for (let rank = 0; rank < keys.length; rank++) add(starts, rank + 1, starts[rank] as number);
  const next = starts.slice();
  const postings = starts[keys.length] as number;
  const holders = cuts.length > 0xffff ? new Uint32Array(postings) : new Uint16Array(postings);
  cuts.forEach((cut, document) => {
    for (const number of cut) {
      const rank = ranks[number] as number;
      holders[next[rank] as number] = document;
      add(next, rank, 1);
    }
  });
  return { keys, starts, holders };
}

function add(counts: Uint32Array, at: number, by: number): void {
  counts[at] = (counts[at] as number) + by;
}

function cutDocument(
  document: SearchDocument,
  common: CommonPairs,
  fingerprint: string,
  cache: CutCache | undefined,
): Float64Array {
  const name = `${document.contentHash}-${INDEX_VERSION}-${fingerprint}`;
  const kept = cache?.get(name);
  if (kept) return readCut(kept);
  const cut = cutGrams(indexedText(linesOf(document)), common);
  cache?.set(name, writeCut(cut));
  return cut;
}

function writeCut(keys: Float64Array): Uint8Array {
  const out = new ByteWriter();
  out.varint(keys.length);
  let previous = 0;
  for (const key of keys) {
    out.varint(key - previous);
    previous = key;
  }
  return out.take();
}

function readCut(bytes: Uint8Array): Float64Array {
  const input = new ByteReader(bytes);
  const keys = new Float64Array(input.varint());
  let key = 0;
  for (let at = 0; at < keys.length; at++) {
    key += input.varint();
    keys[at] = key;
  }
  return keys;
}

function shardFiles(
  groups: Iterable<Omit<Group, "part">>,
  documents: number,
  common: CommonPairs,
): { readonly shards: readonly Uint8Array[]; readonly parts: Manifest["parts"] } {
  const encode = groupEncoder(documents);
  const encoded: { readonly head: number; readonly part: number; readonly bytes: Uint8Array }[] =
    [];
  const parts: [number, number][] = [];
  let size = 0;
  const put = (group: Group, bytes: Uint8Array) => {
    encoded.push({ head: group.head, part: group.part, bytes });
    size += bytes.length;
  };
  for (const group of groups) {
    const whole = encode({ ...group, part: 0 });
    const count = Math.ceil(whole.length / GROUP_BYTES);
    if (count === 1 || group.longer.length < 2) {
      put({ ...group, part: 0 }, whole);
      continue;
    }
    parts.push([group.head, count]);
    for (const part of cutInParts(group, count, common)) put(part, encode(part));
  }
  const writers = Array.from(
    { length: Math.max(1, Math.ceil(size / SHARD_BYTES)) },
    () => new ByteWriter(),
  );
  for (const { head, part, bytes } of encoded) {
    writers[shardOf(head, part, writers.length)]?.raw(bytes);
  }
  return { shards: writers.map((writer) => gzip(writer.take())), parts };
}

function cutInParts(
  group: Omit<Group, "part">,
  count: number,
  common: CommonPairs,
): readonly Group[] {
  const third = (key: GramKey) => {
    const { kind, rest } = gramParts(key);
    return partOfThird(thirdUnit(kind, rest, common), count);
  };
  return Array.from({ length: count }, (_, part) => ({
    ...group,
    part,
    longer: group.longer.filter(({ key }) => third(key) === part),
  }));
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
