import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  type PackedRecord,
  type ReportSummary,
  type StoreRecord,
  unpackReport,
} from "../../src/lib/dataset/index.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What is known of a report's record without opening it. */
export interface KnownRecord {
  /** A hash of everything the record depends on. */
  readonly key: string;
  readonly summary: ReportSummary;
}

/** What a store was made from; it stands in the store only while the store is whole. */
export interface StoreState {
  /** Of the code, see `codeKey`. */
  readonly code: string;
  /** By report id. */
  readonly records: Readonly<Record<string, KnownRecord>>;
  /** See `fingerprint`; null when a report was left out, whose errors have to be told each time. */
  readonly fingerprint: string | null;
  /** A hash of the whole store. */
  readonly store: string;
}

const FILE = "state.json";

/** The state of a store; none when there is no store, or only half of one. */
export function readState(storeDir: string): StoreState | null {
  const path = join(storeDir, FILE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as StoreState) : null;
}

/** Marks a store as being changed: if we stop in between, the next run trusts nothing in it. */
export function clearState(storeDir: string): void {
  rmSync(join(storeDir, FILE), { force: true });
}

/** Marks a store as whole. */
export function writeState(storeDir: string, state: StoreState): void {
  writeAtomically(join(storeDir, FILE), JSON.stringify(state));
}

/** Where a report's record lies. */
export function recordPath(storeDir: string, id: string): string {
  return join(storeDir, "records", `${id}.json`);
}

/** A report's record without its findings, if the store has it and it was made from this content. */
export function readRecord(
  storeDir: string,
  id: string,
  contentHash: string,
): Omit<StoreRecord, "findings"> | null {
  const path = recordPath(storeDir, id);
  if (!existsSync(path)) return null;
  const packed = JSON.parse(readFileSync(path, "utf8")) as PackedRecord;
  return packed.contentHash === contentHash ? { ...packed, report: unpackReport(packed) } : null;
}
