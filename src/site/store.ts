import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import type { ReportSummary, StoreIndex, StoreRecord } from "../lib/dataset/record.ts";
import { type Agency, type Region, regionPath } from "../lib/report/index.ts";

/**
 * The store that `npm run data` wrote, read at render time so that a page depends on its own record only.
 * Directory: `GONGKAI_STORE`, else `.cache/store` below the working directory.
 */
function storeDirectory(): string {
  return resolve(process.env["GONGKAI_STORE"] ?? ".cache/store");
}

/** The index as last read, with its file's time: every part of every page asks for it. */
let last: { readonly changed: number; readonly index: StoreIndex } | undefined;

/** The head of the store: reports, agencies, regions, site configuration. Throws when `npm run data` has not run. */
export function readIndex(): StoreIndex {
  const path = join(storeDirectory(), "index.json");
  const changed = statSync(path).mtimeMs;
  if (last?.changed !== changed) {
    last = { changed, index: JSON.parse(readFileSync(path, "utf8")) as StoreIndex };
  }
  return last.index;
}

/** One report with its findings. Throws when the store has no such report. */
export function readRecord(id: string): StoreRecord {
  const path = join(storeDirectory(), "records", `${id}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as StoreRecord;
}

/** What pages look up by key, made once an index. */
interface Lookup {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly reports: ReadonlyMap<string, ReportSummary>;
  readonly byAgency: ReadonlyMap<string, readonly ReportSummary[]>;
}

const LOOKUPS = new WeakMap<StoreIndex, Lookup>();

/** The agency of an id, or null when the register has none. */
export function agencyOf(id: string): Agency | null {
  return lookup().agencies.get(id) ?? null;
}

/** The report of an id, or null when the archive does not hold it. */
export function summaryOf(id: string): ReportSummary | null {
  return lookup().reports.get(id) ?? null;
}

/** The reports of an agency, oldest first. */
export function reportsOf(agency: string): readonly ReportSummary[] {
  return lookup().byAgency.get(agency) ?? [];
}

/** The divisions down to a code, highest first; empty when the code is not in use. */
export function regionsTo(code: string): readonly Region[] {
  return regionPath(lookup().regions, code);
}

function lookup(): Lookup {
  const index = readIndex();
  const known = LOOKUPS.get(index);
  if (known) return known;
  const made = lookupOf(index);
  LOOKUPS.set(index, made);
  return made;
}

function lookupOf(index: StoreIndex): Lookup {
  const byAgency = new Map<string, ReportSummary[]>();
  for (const report of index.reports) {
    const reports = byAgency.get(report.agency);
    if (reports) reports.push(report);
    else byAgency.set(report.agency, [report]);
  }
  for (const reports of byAgency.values()) reports.sort((one, other) => one.year - other.year);
  return {
    agencies: new Map(index.agencies.map((agency) => [agency.id, agency])),
    regions: new Map(index.regions.map((region) => [region.code, region])),
    reports: new Map(index.reports.map((report) => [report.id, report])),
    byAgency,
  };
}
