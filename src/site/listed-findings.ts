import { type Finding, publishable } from "../lib/audit/index.ts";
import type { ReportSummary } from "../lib/dataset/record.ts";
import { readIndex, readRecord } from "./store.ts";

/** A finding that may stand on a list, with the report it is of. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly report: ReportSummary;
}

/** More than this no page lists: it would grow with the archive. */
export const MOST_LISTED = 300;

/** The first findings of a list too long for a page: the newest years first, else in their order. */
export function foremost(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  if (findings.length <= MOST_LISTED) return findings;
  return [...findings]
    .sort((one, other) => other.report.year - one.report.year)
    .slice(0, MOST_LISTED);
}

/** The years, newest first, of a list too long for a page; none where a page holds it all. */
export function yearsBeyondPage(findings: readonly ListedFinding[]): readonly number[] {
  if (findings.length <= MOST_LISTED) return [];
  return [...new Set(findings.map(({ report }) => report.year))].sort((a, b) => b - a);
}

let listed: { readonly of: unknown; readonly findings: readonly ListedFinding[] } | undefined;

/** Every finding that disagrees or needs an explanation and may be listed, by report and in the audit's order. */
export function listedFindings(): readonly ListedFinding[] {
  const index = readIndex();
  if (listed?.of !== index) {
    listed = { of: index, findings: index.reports.filter(hasDoubts).flatMap(listedOf) };
  }
  return listed.findings;
}

function hasDoubts({ verdicts }: ReportSummary): boolean {
  return verdicts.FAIL + verdicts.EXPLAINED > 0;
}

function listedOf(report: ReportSummary): readonly ListedFinding[] {
  const record = readRecord(report.id);
  return record.findings
    .filter(({ verdict }) => verdict === "FAIL" || verdict === "EXPLAINED")
    .filter((finding) => publishable(finding, record))
    .map((finding) => ({ finding, report }));
}
