import type { Finding } from "../lib/audit/finding.ts";
import type { ReportSummary } from "../lib/dataset/record.ts";
import { RULE_ENTRIES } from "../lib/message/index.ts";
import { readIndex, readRecord } from "./store.ts";

/** A finding that may stand on a list, with the report it is of. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly report: ReportSummary;
}

/**
 * Evidence of rules whose precision on hand-labelled findings has not been shown to be 0.95:
 * what they find is shown on the report's own page only.
 */
const UNPROVEN: ReadonlySet<string> = new Set(["prose", "years"]);

let listed: readonly ListedFinding[] | undefined;

/**
 * Every finding that disagrees or needs an explanation and may be listed, by report and in the audit's order.
 * A copy that is not its publisher's is never listed, since its oddities may be the copy's.
 */
export function listedFindings(): readonly ListedFinding[] {
  listed ??= readIndex()
    .reports.filter((report) => report.sourceKind === "publisher" && needsReading(report))
    .flatMap((report) =>
      readRecord(report.id)
        .findings.filter(isListed)
        .map((finding) => ({ finding, report })),
    );
  return listed;
}

function needsReading(report: ReportSummary): boolean {
  return report.verdicts.FAIL + report.verdicts.EXPLAINED > 0;
}

function isListed(finding: Finding): boolean {
  if (finding.verdict !== "FAIL" && finding.verdict !== "EXPLAINED") return false;
  return isProven(finding.ruleId);
}

/** Whether what a rule finds may be listed beyond the report's own page. */
export function isProven(ruleId: string): boolean {
  return !UNPROVEN.has(RULE_ENTRIES[ruleId]?.evidence ?? "");
}
