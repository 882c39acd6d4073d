import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  type AuditContext,
  auditReport,
  contextKey,
  contextsOf,
  type Finding,
} from "../../src/lib/audit/index.ts";
import {
  DATA_VERSION,
  packRecord,
  type ReportSummary,
  type SearchedReport,
  type SiteConfig,
  type StoreIndex,
  type StoreRecord,
  summaryOf,
} from "../../src/lib/dataset/index.ts";
import { PARSER_VERSION } from "../../src/lib/parse/index.ts";
import {
  type Agency,
  type Region,
  type Regions,
  regionPath,
  reportId,
} from "../../src/lib/report/index.ts";
import type { Content } from "../content/read.ts";
import { sha256 } from "./hash.ts";
import type { LoadedReport } from "./load.ts";
import type { Reproductions } from "./reproductions.ts";
import { clearState, type KnownRecord, readState, recordPath, writeState } from "./state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** What was done to bring a store up to date. */
export interface BuiltStore {
  readonly index: StoreIndex;
  /** Records written because the report, its surroundings or the code changed. */
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
  /** A hash of the whole store: equal when nothing at all changed. */
  readonly key: string;
}

/**
 * Brings the store up to date: one record a report, its head, nothing else. A record is written only when
 * its report, what its findings depend on, or the code changed.
 */
export function buildStore(
  content: Content & { readonly site: SiteConfig },
  loaded: readonly LoadedReport[],
  storeDir: string,
  code: string,
  progress: (done: number, total: number) => void,
  reproductions: Reproductions = new Map(),
): BuiltStore {
  const before = readState(storeDir);
  const known = before?.code === code ? before.records : {};
  const contexts = contextsOf(
    loaded.map(({ report }) => report),
    content.agencies,
    content.regions,
  );
  const hashes = new Map(loaded.map(({ report, contentHash }) => [report.id, contentHash]));
  const hashOf = (id: string): string => hashes.get(id) ?? "";
  const records: Record<string, KnownRecord> = {};
  let written = 0;
  let done = 0;
  clearState(storeDir);
  for (const one of loaded) {
    const { id } = one.report;
    const context = contexts.get(id) as AuditContext;
    const reproduced = reproductions.get(id) ?? null;
    const key = sha256(`${one.contentHash}\0${contextKey(context, hashOf)}\0${reproduced}`);
    const same = one.isParsed ? undefined : known[id];
    if (same?.key === key) records[id] = same;
    else {
      const findings = auditReport(context);
      writeAtomically(
        recordPath(storeDir, id),
        JSON.stringify(packRecord(recordOf(one, findings, reproduced))),
      );
      records[id] = { key, summary: summaryOf({ ...one, findings }) };
      written += 1;
    }
    progress(++done, loaded.length);
  }
  const removed = Object.keys(before?.records ?? {}).filter((id) => records[id] === undefined);
  for (const id of removed) rmSync(recordPath(storeDir, id), { force: true });
  const summaries = loaded.map(({ report }) => (records[report.id] as KnownRecord).summary);
  const index = indexOf(content, summaries);
  writeAtomically(join(storeDir, "index.json"), JSON.stringify(index));
  const key = sha256(JSON.stringify([code, records, index]));
  writeState(storeDir, { code, records, fingerprint: null, store: key });
  return { index, written, unchanged: loaded.length - written, removed: removed.length, key };
}

function recordOf(
  { report, messages, contentHash, blobId }: LoadedReport,
  findings: readonly Finding[],
  reproduced: boolean | null,
): StoreRecord {
  return { report, findings, messages, contentHash, blobId, reproduced };
}

function indexOf(
  { site, agencies, regions, commit }: Content & { readonly site: SiteConfig },
  reports: readonly ReportSummary[],
): StoreIndex {
  return {
    site,
    reports,
    agencies,
    regions: regionsInUse(agencies, regions),
    searched: searchedIn(agencies, new Set(reports.map(({ id }) => id))),
    commit,
    versions: { data: DATA_VERSION, parser: PARSER_VERSION },
  };
}

/** The last search of each report that is not held. */
function searchedIn(
  agencies: readonly Agency[],
  held: ReadonlySet<string>,
): readonly SearchedReport[] {
  return agencies.flatMap(({ id, searches = [] }) => {
    const last = new Map<number, SearchedReport>();
    for (const { year, date, where } of searches) {
      if (held.has(reportId(id, year)) || (last.get(year)?.date ?? "") > date) continue;
      last.set(year, { agency: id, year, date, where });
    }
    return [...last.values()].sort((one, other) => one.year - other.year);
  });
}

function regionsInUse(agencies: readonly Agency[], regions: Regions): readonly Region[] {
  const used = new Map(
    agencies
      .flatMap(({ region }) => regionPath(regions, region))
      .map((region) => [region.code, region]),
  );
  return [...used.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
}
