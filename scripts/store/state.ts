import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ReportHead } from "../../src/lib/audit/index.ts";
import {
  type PackedChecks,
  type PackedReport,
  type ReadReport,
  type ReportSummary,
  unpackReport,
} from "../../src/lib/dataset/index.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What is known of a report without opening it. */
export interface KnownRecord {
  /** A hash of everything its findings depend on, and whether it was reproduced. */
  readonly key: string;
  /** A hash of its findings: they often come out as they were when something beside the report changed. */
  readonly checks: string;
  readonly head: ReportHead;
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

/** Where a report lies with what reading it gave; it is written when its content file changed. */
export function reportFile(storeDir: string, id: string): string {
  return join(storeDir, "records", `${id}.json`);
}

/** Where it lies what was found out of a report; it is written when anything that depends on changed. */
export function checksFile(storeDir: string, id: string): string {
  return join(storeDir, "checks", `${id}.json`);
}

/** Opens a report of the store. */
export function openReport(storeDir: string, id: string): ReadReport {
  const packed = readPackedReport(storeDir, id);
  return { ...packed, report: unpackReport(packed) };
}

/** A report as its file holds it. */
export function readPackedReport(storeDir: string, id: string): PackedReport {
  return JSON.parse(readFileSync(reportFile(storeDir, id), "utf8")) as PackedReport;
}

/** What was found out of a report, as its file holds it. */
export function readPackedChecks(storeDir: string, id: string): PackedChecks {
  return JSON.parse(readFileSync(checksFile(storeDir, id), "utf8")) as PackedChecks;
}
