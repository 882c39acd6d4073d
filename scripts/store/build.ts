import { rmSync } from "node:fs";
import { join } from "node:path";
import type { RecordStamps, SiteConfig, StoreIndex } from "../../src/lib/dataset/index.ts";
import type { FileMessage } from "../content/file-message.ts";
import type { Content } from "../content/read.ts";
import { auditFiles } from "./audit-files.ts";
import type { ContentHashes } from "./fingerprint.ts";
import { sha256 } from "./hash.ts";
import { type OpenReports, openReports } from "./open-reports.ts";
import type { OpenStore } from "./open-store.ts";
import { readFiles } from "./read-files.ts";
import type { Reproductions, StoredReport } from "./reproductions.ts";
import {
  checksFile,
  clearState,
  type KnownRecord,
  readState,
  reportFile,
  writeState,
} from "./state.ts";
import { storeIndex } from "./store-index.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What was done to bring a store up to date. */
export interface BuiltStore {
  readonly index: StoreIndex;
  /** Reports parsed because their content file or the code changed. */
  readonly parsed: number;
  /** Reports left out because of errors. */
  readonly refused: number;
  /** What is wrong with those, and what the parsed ones leave to doubt, by file. */
  readonly messages: readonly FileMessage[];
  /** Findings written because a report, its surroundings or the code changed. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** A hash of the whole store: equal when nothing at all changed. */
  readonly key: string;
}

/** What is done beside. */
export interface StoreEffects {
  /** How far each of the two walks over the archive is. */
  readonly reading: (done: number, total: number) => void;
  readonly auditing: (done: number, total: number) => void;
  /** Told between the two how many reports there are, were parsed, and had to be left out. */
  readonly read?: (reports: number, parsed: number, refused: number) => void;
  /** Tells between the two which reports come out of their originals again; not asked when absent. */
  readonly reproducing?: (
    reports: readonly StoredReport[],
    open: OpenReports["open"],
  ) => Promise<Reproductions>;
}

/** A content directory that can be built, and what is in its files. */
export interface SiteContent extends Content {
  readonly site: SiteConfig;
  readonly hashes: ContentHashes;
}

/**
 * Brings the store up to date: a report and its findings a file each, and the head of the archive. Reports are read
 * first, on all processors where there are many, and audited when it is known beside what; so memory holds their heads
 * and no more than a few of them.
 * @param code key of the code, see `codeKey`; what other code made is made anew
 */
export async function buildStore(
  content: SiteContent,
  storeDir: string,
  code: string,
  { reading, auditing, read: tellRead, reproducing }: StoreEffects,
): Promise<BuiltStore> {
  const before = readState(storeDir);
  clearState(storeDir);
  const store: OpenStore = {
    storeDir,
    reports: openReports(storeDir),
    known: before?.code === code ? before.records : {},
  };
  const read = await readFiles(content, content.hashes, store, reading);
  const parsed = read.files.filter(({ isParsed }) => isParsed).length;
  const refused = content.reports.length - read.files.length;
  tellRead?.(read.files.length, parsed, refused);
  const reproductions = (await reproducing?.(read.files, store.reports.open)) ?? new Map();
  const audited = await auditFiles(content, read.files, reproductions, store, auditing);
  const { records } = audited;
  const removed = Object.keys(before?.records ?? {}).filter((id) => records[id] === undefined);
  for (const id of removed) {
    for (const fileOf of [reportFile, checksFile]) rmSync(fileOf(storeDir, id), { force: true });
  }
  const index = storeIndex(
    content,
    Object.values(records).map(({ summary }) => summary),
  );
  writeAtomically(join(storeDir, "index.json"), JSON.stringify(index));
  writeAtomically(join(storeDir, "stamps.json"), JSON.stringify(stampsOf(code, records)));
  const key = sha256(JSON.stringify([code, records, index]));
  writeState(storeDir, { code, records, fingerprint: null, store: key });
  return {
    index,
    parsed,
    refused,
    messages: read.messages,
    written: audited.written,
    unchanged: read.files.length - audited.written,
    removed: removed.length,
    key,
  };
}

/** What pages ask for in place of reading the files of a report again. */
function stampsOf(code: string, records: Readonly<Record<string, KnownRecord>>): RecordStamps {
  const entries = Object.entries(records).map(([id, { checks, summary }]) => [
    id,
    {
      report: sha256(code + summary.contentHash),
      record: sha256(code + summary.contentHash + checks),
    },
  ]);
  return Object.fromEntries(entries);
}
