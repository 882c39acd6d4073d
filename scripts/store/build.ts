import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  auditReport,
  contextIn,
  contextKey,
  headOf,
  type ReportHead,
  type Surroundings,
  surroundingsOf,
} from "../../src/lib/audit/index.ts";
import {
  packChecks,
  packReport,
  type RecordStamps,
  type SiteConfig,
  type StoreIndex,
  summaryOf,
} from "../../src/lib/dataset/index.ts";
import { type FileMessage, ofFile } from "../content/file-message.ts";
import type { Content } from "../content/read.ts";
import { sha256 } from "./hash.ts";
import { type OpenReports, openReports } from "./open-reports.ts";
import { readContentFile } from "./read-report.ts";
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

type SiteContent = Content & { readonly site: SiteConfig };

/**
 * Brings the store up to date: a report and its findings a file each, and the head of the archive. Reports are read
 * first, one by one, and audited when it is known beside what; so memory holds their heads and no more than a few of
 * them.
 * @param code key of the code, see `codeKey`; what other code made is made anew
 */
export async function buildStore(
  content: SiteContent,
  storeDir: string,
  code: string,
  { reading, auditing, read: tellRead, reproducing }: StoreEffects,
): Promise<BuiltStore> {
  const before = readState(storeDir);
  const known = before?.code === code ? before.records : {};
  clearState(storeDir);
  const reports = openReports(storeDir);
  const read = readReports(content, known, storeDir, reports, reading);
  const parsed = read.files.filter(({ isParsed }) => isParsed).length;
  const refused = content.reports.length - read.files.length;
  tellRead?.(read.files.length, parsed, refused);
  const reproductions = (await reproducing?.(read.files, reports.open)) ?? new Map();
  const beside = { known, reproductions, storeDir, reports };
  const audited = auditReports(content, read.files, beside, auditing);
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

/** A report that stands in the store now. */
interface ReadFile extends StoredReport {
  readonly head: ReportHead;
  readonly isParsed: boolean;
}

/** Looks at every content file, and puts the reports of those that changed into the store. */
function readReports(
  { directory, reports: paths }: SiteContent,
  known: Readonly<Record<string, KnownRecord>>,
  storeDir: string,
  reports: OpenReports,
  progress: StoreEffects["reading"],
): { readonly files: readonly ReadFile[]; readonly messages: readonly FileMessage[] } {
  const files: ReadFile[] = [];
  const messages: FileMessage[] = [];
  for (const [at, path] of paths.entries()) {
    const { id, contentHash, parse } = readContentFile(directory, path);
    const same = known[id ?? ""];
    if (same?.summary.contentHash === contentHash) {
      files.push({ id: same.head.id, head: same.head, contentHash, isParsed: false });
    } else {
      const { read, messages: said } = parse();
      messages.push(...ofFile(path, said));
      if (read) {
        const { report } = read;
        writeAtomically(reportFile(storeDir, report.id), JSON.stringify(packReport(read)));
        reports.keep(report);
        files.push({ id: report.id, head: headOf(report), contentHash, isParsed: true });
      }
    }
    progress(at + 1, paths.length);
  }
  return { files: files.sort((one, other) => (one.id < other.id ? -1 : 1)), messages };
}

/** What reports are audited with. */
interface AuditBeside {
  readonly known: Readonly<Record<string, KnownRecord>>;
  readonly reproductions: Reproductions;
  readonly storeDir: string;
  readonly reports: OpenReports;
}

/** Audits every report whose findings could come out otherwise than the last time. */
function auditReports(
  { agencies, regions }: SiteContent,
  files: readonly ReadFile[],
  { known, reproductions, storeDir, reports }: AuditBeside,
  progress: StoreEffects["auditing"],
): { readonly records: Readonly<Record<string, KnownRecord>>; readonly written: number } {
  const hashes = new Map(files.map(({ id, contentHash }) => [id, contentHash]));
  const hashOf = (id: string): string => hashes.get(id) ?? "";
  const surroundings = surroundingsOf(
    files.map(({ head }) => head),
    agencies,
  );
  const records: Record<string, KnownRecord> = {};
  let written = 0;
  for (const [at, { id, head, contentHash, isParsed }] of files.entries()) {
    const beside = surroundings.get(id) as Surroundings;
    const reproduced = reproductions.get(id) ?? null;
    const key = sha256(`${contentHash}\0${contextKey(id, beside, hashOf)}\0${reproduced}`);
    const same = isParsed ? undefined : known[id];
    if (same?.key === key) records[id] = same;
    else {
      const report = reports.open(id);
      const findings = auditReport(contextIn(beside, report, regions, reports.open));
      const packed = JSON.stringify(packChecks({ findings, reproduced }, report));
      writeAtomically(checksFile(storeDir, id), packed);
      const summary = summaryOf({ report, findings, contentHash });
      records[id] = { key, checks: sha256(packed), head, summary };
      written += 1;
    }
    progress(at + 1, files.length);
  }
  return { records, written };
}
