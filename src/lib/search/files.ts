import { gzipSync } from "fflate";
import { type CommonPairs, commonPairs } from "./common.ts";
import type { Layout } from "./shard.ts";

// They stand in every browser, worker and Node, but not in the language's own library.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new () => { decode(bytes: Uint8Array): string };

/** The shape of the files; a client that knows another refuses them. */
export const INDEX_VERSION = 2;

/** The head of an index: what a client reads first. */
export interface Manifest {
  readonly version: number;
  /** Names this build: files are asked for with it, so that no cache mixes two builds. */
  readonly revision: string;
  readonly documents: number;
  readonly reportsAPack: number;
  readonly shards: number;
  /** Heads cut in parts: head, number of parts. */
  readonly parts: readonly (readonly [head: number, parts: number])[];
  /** Common pairs, sorted, joined. */
  readonly common: string;
  /** How rare each of them is, a digit each. */
  readonly rarities: string;
  /** Row labels of tables, by place. */
  readonly labels: readonly string[];
  /** The figures that can be compared. */
  readonly figures: readonly string[];
}

/** Where the files of an index lie below its directory. Every `.bin` is gzip. */
export const FILES = {
  manifest: "manifest.bin",
  catalogue: "catalogue.bin",
  readings: "readings.bin",
  shard: (number: number) => `shards/${number}.bin`,
  texts: (number: number) => `texts/${number}.bin`,
  figure: (address: string) => `figures/${address}.bin`,
} as const;

/** Bytes as gzip, the same everywhere: no time, no name of a system. */
export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}

/** A value as JSON, as gzip. */
export function gzipJson(value: unknown): Uint8Array {
  return gzip(jsonBytes(value));
}

/** A value as JSON. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The value that {@link jsonBytes} wrote. */
export function readJsonBytes<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes)) as T;
}

/** Common pairs as they are written. */
export type WrittenPairs = Pick<Manifest, "common" | "rarities">;

/** What {@link commonPairsOf} reads. */
export function writtenPairs({ list, rarities }: CommonPairs): WrittenPairs {
  return { common: list.join(""), rarities };
}

/** The common pairs of a manifest. */
export function commonPairsOf({ common, rarities }: WrittenPairs): CommonPairs {
  return commonPairs(common.match(/[\s\S]{2}/g) ?? [], rarities);
}

/** How a manifest spreads its groups over shards. */
export function layoutOf(manifest: Manifest): Layout {
  return { shards: manifest.shards, parts: new Map(manifest.parts) };
}
