import type { Finding } from "../audit/finding.ts";
import { cellAt, type Report } from "../report/index.ts";
import type { FigureAddress, FormId, TableKey } from "../statute/index.ts";
import { addressesOf, type FigureLists, figureLists } from "./figure-lists.ts";
import { sorted, sortedById } from "./order.ts";
import type { StoreRecord } from "./record.ts";
import { DATA_VERSION } from "./version.ts";

/** A report's cells, in the order of the shard's `addresses`, and where they stand in the content file. */
export interface ShardFigures extends FigureLists {
  /** What is printed where that is not the value itself, by position: `１２`, `1,234`, `/`. */
  readonly printed: Readonly<Record<string, string>>;
  /** 1-based line of each cell, null where there is no cell. */
  readonly lines: readonly (number | null)[];
  /** 1-based column of each cell. */
  readonly columns: readonly (number | null)[];
}

/** A finding as the API gives it; the report is the one it stands in. */
export type ShardFinding = Omit<Finding, "report" | "file">;

/** One report: what is known of it, its figures by address, and what the audit says. Without its prose. */
export interface ShardReport {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  readonly year: number;
  readonly scope: Report["meta"]["scope"];
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
  readonly prose: Report["meta"]["prose"];
  /** A date, or `unknown`. */
  readonly published: string;
  readonly source: Report["meta"]["source"];
  readonly original: Report["meta"]["original"];
  readonly corrections: Report["meta"]["corrections"];
  readonly file: string;
  readonly contentHash: string;
  readonly figures: ShardFigures;
  /** What failed or needs an explanation; all verdicts stand in the table of findings. */
  readonly findings: readonly ShardFinding[];
}

/** What `data/v1/reports/<region>/<year>.json` holds. */
export interface ReportShard {
  readonly version: string;
  readonly region: string;
  readonly year: number;
  /** Every address some report of the shard has a cell at, in statute order: said once for all reports. */
  readonly addresses: readonly FigureAddress[];
  /** Sorted by id. */
  readonly reports: readonly ShardReport[];
}

/** The shards of one region's records, one a year, oldest first. */
export function shardsOf(region: string, records: Iterable<StoreRecord>): readonly ReportShard[] {
  const years = new Map<number, StoreRecord[]>();
  for (const record of records) {
    const { year } = record.report.meta;
    const of = years.get(year);
    if (of) of.push(record);
    else years.set(year, [record]);
  }
  return sorted(years, ([a], [b]) => a - b).map(([year, of]) => {
    const addresses = addressesOf(of.map(({ report }) => report));
    const reports = sortedById(of.map((record) => shardReport(record, addresses)));
    return { version: DATA_VERSION, region, year, addresses, reports };
  });
}

function shardReport(
  { report, findings, contentHash }: StoreRecord,
  addresses: readonly FigureAddress[],
): ShardReport {
  const { meta, tables } = report;
  return {
    id: report.id,
    title: meta.title,
    agency: meta.agency,
    year: meta.year,
    scope: meta.scope,
    forms: {
      proactive: tables.proactive?.form ?? null,
      applications: tables.applications?.form ?? null,
      review: tables.review?.form ?? null,
    },
    prose: meta.prose,
    published: meta.published,
    source: meta.source,
    original: meta.original,
    corrections: meta.corrections,
    file: report.file,
    contentHash,
    figures: shardFigures(report, addresses),
    findings: findings
      .filter(({ verdict }) => verdict === "FAIL" || verdict === "EXPLAINED")
      .map(shardFinding),
  };
}

function shardFigures(report: Report, addresses: readonly FigureAddress[]): ShardFigures {
  const cells = addresses.map((address) => cellAt(report, address));
  const printed = [...cells.entries()].flatMap(([position, cell]) => {
    const value = cell?.state === "reported" ? cell.value : "";
    return cell && cell.raw !== value ? [[String(position), cell.raw]] : [];
  });
  return {
    ...figureLists(report, addresses),
    printed: Object.fromEntries(printed),
    lines: cells.map((cell) => cell?.place.line ?? null),
    columns: cells.map((cell) => cell?.place.column ?? null),
  };
}

function shardFinding({ report: _report, file: _file, ...finding }: Finding): ShardFinding {
  return finding;
}
