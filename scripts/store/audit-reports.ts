import { auditReport, contextIn, type Surroundings } from "../../src/lib/audit/index.ts";
import { packChecks, type ReportSummary, summaryOf } from "../../src/lib/dataset/index.ts";
import type { Regions } from "../../src/lib/report/index.ts";
import { type SharedList, taking } from "../threads.ts";
import { sha256 } from "./hash.ts";
import type { OpenReports } from "./open-reports.ts";
import { checksFile } from "./state.ts";
import { writeAtomically } from "./write-atomically.ts";

/** Reports taken at a time: bodies that are audited beside each other stay together. */
const HANDFUL = 64;

/** A report to audit, with beside what. */
export interface DueReport {
  readonly id: string;
  readonly contentHash: string;
  readonly beside: Surroundings;
  /** Whether it came out of its original again; null where that was not tried. */
  readonly reproduced: boolean | null;
}

/** What threads audit together. */
export interface AuditShare {
  readonly storeDir: string;
  readonly regions: Regions;
  readonly list: SharedList<DueReport>;
}

/** A report that was audited; its findings are in the store. */
export interface AuditedReport {
  readonly id: string;
  /** Hash of its findings as they are stored. */
  readonly checks: string;
  readonly summary: ReportSummary;
}

/** Audits reports that no other thread has taken, and puts their findings into the store. */
export function auditReports(
  { storeDir, regions, list }: AuditShare,
  { open }: OpenReports,
  advance?: (taken: number) => void,
): readonly AuditedReport[] {
  return Array.from(taking(list, HANDFUL, advance), ({ id, contentHash, beside, reproduced }) => {
    const report = open(id);
    const findings = auditReport(contextIn(beside, report, regions, open));
    const packed = JSON.stringify(packChecks({ findings, reproduced }, report));
    writeAtomically(checksFile(storeDir, id), packed);
    return { id, checks: sha256(packed), summary: summaryOf({ report, findings, contentHash }) };
  });
}
