import type { Finding } from "../audit/finding.ts";
import type { Cell, Report } from "../report/index.ts";
import type { FigureAddress, FormId, TableKey } from "../statute/index.ts";
import { sorted, sortedById } from "./order.ts";
import type { StoreRecord } from "./record.ts";
import { DATA_VERSION } from "./version.ts";

/** A cell of a report as the API gives it; `value` is a decimal string, null unless reported. */
export interface ShardFigure {
  readonly state: Cell["state"];
  readonly value: string | null;
  readonly unit: string | null;
  /** As published. */
  readonly raw: string;
  /** 1-based place in the content file. */
  readonly line: number;
  readonly column: number;
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
  /** Cells found, in statute order; an address without an entry is missing from the report. */
  readonly figures: Readonly<Partial<Record<FigureAddress, ShardFigure>>>;
  /** All verdicts but PASS. */
  readonly findings: readonly ShardFinding[];
}

/** What `data/v1/reports/<region>/<year>.json` holds. */
export interface ReportShard {
  readonly version: string;
  readonly region: string;
  readonly year: number;
  /** Sorted by id. */
  readonly reports: readonly ShardReport[];
}

/** The shards of one region's records, one a year, oldest first. */
export function shardsOf(region: string, records: Iterable<StoreRecord>): readonly ReportShard[] {
  const years = new Map<number, ShardReport[]>();
  for (const record of records) {
    const { year } = record.report.meta;
    years.set(year, [...(years.get(year) ?? []), shardReport(record)]);
  }
  return sorted(years, ([a], [b]) => a - b).map(([year, reports]) => ({
    version: DATA_VERSION,
    region,
    year,
    reports: sortedById(reports),
  }));
}

function shardReport({ report, findings, contentHash }: StoreRecord): ShardReport {
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
    figures: Object.fromEntries(
      report.figures.map(({ address, cell }) => [address, shardFigure(cell)]),
    ),
    findings: findings.filter((finding) => finding.verdict !== "PASS").map(shardFinding),
  };
}

function shardFigure(cell: Cell): ShardFigure {
  const number = cell.state === "reported" ? cell : { value: null, unit: null };
  return {
    state: cell.state,
    value: number.value,
    unit: number.unit,
    raw: cell.raw,
    line: cell.place.line,
    column: cell.place.column,
  };
}

function shardFinding({ report: _report, file: _file, ...finding }: Finding): ShardFinding {
  return finding;
}
