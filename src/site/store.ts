import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type PackedRecord, unpackRecord, unpackReport } from "../lib/dataset/packed-record.ts";
import type {
  RecordStamps,
  ReportSummary,
  SearchedReport,
  StoreIndex,
  StoreRecord,
} from "../lib/dataset/record.ts";
import {
  type Agency,
  groupBy,
  madeOnce,
  type Region,
  type Report,
  regionPath,
  reportId,
} from "../lib/report/index.ts";
import { selection } from "./reads.ts";

/**
 * The store that `npm run data` wrote, read at render time so that a page depends on its own record only.
 * Directory: `GONGKAI_STORE`, else `.cache/store` below the working directory.
 */
export function storeDirectory(): string {
  return resolve(process.env["GONGKAI_STORE"] ?? ".cache/store");
}

/**
 * The head of the store: reports, agencies, regions, site configuration. Each part a page takes of it is noted as
 * read: what concerns one report or agency is better asked of the look-ups below.
 * Throws when `npm run data` has not run.
 */
export function readIndex(): StoreIndex {
  return viewOf(wholeIndex());
}

const lastIndex = lastRead<StoreIndex>();

/** The index itself, for look-ups that note what they give. */
function wholeIndex(): StoreIndex {
  return lastIndex("index.json");
}

/** Milliseconds a file of the store is taken to stay as it is. */
const GLANCE = 50;

/**
 * Reads a file of the store, or gives it as it was read last: what is asked for by many pages in turn is opened once,
 * and a server outlives a build. Throws when the file is not there.
 */
export function lastRead<T extends object>(): (name: string) => T {
  let last: { readonly path: string; readonly changed: number; readonly value: T } | undefined;
  let looked = Number.NEGATIVE_INFINITY;
  return (name) => {
    const path = join(storeDirectory(), name);
    const now = performance.now();
    if (last?.path === path && now - looked < GLANCE) return last.value;
    looked = now;
    const changed = statSync(path).mtimeMs;
    if (last?.path !== path || last.changed !== changed) {
      last = { path, changed, value: JSON.parse(readFileSync(path, "utf8")) as T };
    }
    return last.value;
  };
}

const partOf = selection("index", (part) => wholeIndex()[part as keyof StoreIndex]);

const viewOf = madeOnce((index: StoreIndex): StoreIndex => {
  const getters = Object.keys(index).map((part) => [
    part,
    { get: () => partOf(part), enumerable: true },
  ]);
  return Object.defineProperties({}, Object.fromEntries(getters)) as StoreIndex;
});

/** One report with its findings. Throws when the store has no such report. */
export const readRecord: (id: string) => StoreRecord = selection(
  "record",
  (id) => unpackRecord({ report: readFile("records", id), checks: readFile("checks", id) }),
  { stamp: (id) => stamps("stamps.json")[id]?.record ?? "none" },
);

/** One report alone, for pages that do not tell what the audit says. Throws when the store has no such report. */
export const readReport: (id: string) => Report = selection(
  "report",
  (id) => unpackReport(readFile("records", id)),
  { stamp: (id) => stamps("stamps.json")[id]?.report ?? "none" },
);

function readFile<Kind extends keyof Files>(kind: Kind, id: string): Files[Kind] {
  return JSON.parse(readFileSync(pathOf(kind, id), "utf8")) as Files[Kind];
}

const stamps = lastRead<RecordStamps>();

/** What the files of a report hold, by their folder in the store. */
interface Files {
  readonly records: PackedRecord["report"];
  readonly checks: PackedRecord["checks"];
}

function pathOf(kind: keyof Files, id: string): string {
  return join(storeDirectory(), kind, `${id}.json`);
}

/** What pages look up by key, made once an index. */
interface Lookup {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly byAgency: ReadonlyMap<string, readonly ReportSummary[]>;
  readonly agenciesIn: ReadonlyMap<string, readonly Agency[]>;
  readonly reportsIn: ReadonlyMap<string, readonly ReportSummary[]>;
  /** By report id. */
  readonly searched: ReadonlyMap<string, SearchedReport>;
}

/** The agency of an id, or null when the register has none. */
export const agencyOf: (id: string) => Agency | null = selection(
  "agency",
  (id) => lookup().agencies.get(id) ?? null,
);

/** The report of an id, or null when the archive does not hold it. */
export const summaryOf: (id: string) => ReportSummary | null = selection(
  "summary",
  (id) => lookup().reports.get(id) ?? null,
);

/** The reports of an agency, oldest first. */
export const reportsOf: (agency: string) => readonly ReportSummary[] = selection(
  "reports",
  (agency) => lookup().byAgency.get(agency) ?? [],
);

/** The last search for a report the archive does not hold, or null when none is on record. */
export const searchFor: (id: string) => SearchedReport | null = selection(
  "search",
  (id) => lookup().searched.get(id) ?? null,
);

/** The agencies of a division itself, not of those below it, by id. */
export const agenciesIn: (region: string) => readonly Agency[] = selection(
  "agencies-in",
  (region) => lookup().agenciesIn.get(region) ?? [],
);

/** The reports of the agencies of a division itself, by id. */
export const reportsIn: (region: string) => readonly ReportSummary[] = selection(
  "reports-in",
  (region) => lookup().reportsIn.get(region) ?? [],
);

/** The divisions down to a code, highest first; empty when the code is not in use. */
export const regionsTo: (code: string) => readonly Region[] = selection("regions", (code) =>
  regionPath(lookup().regions, code),
);

function lookup(): Lookup {
  return lookupOf(wholeIndex());
}

const lookupOf = madeOnce((index: StoreIndex): Lookup => {
  const byYear = [...index.reports].sort((one, other) => one.year - other.year);
  return {
    agencies: new Map(index.agencies.map((agency) => [agency.id, agency])),
    regions: new Map(index.regions.map((region) => [region.code, region])),
    reports: new Map(index.reports.map((report) => [report.id, report])),
    byAgency: groupBy(byYear, ({ agency }) => agency),
    agenciesIn: groupBy(index.agencies, ({ region }) => region),
    reportsIn: groupBy(index.reports, ({ region }) => region),
    searched: new Map(index.searched.map((one) => [reportId(one.agency, one.year), one])),
  };
});
