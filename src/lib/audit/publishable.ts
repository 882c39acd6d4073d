import { RULE_ENTRIES, type RuleEntry } from "../message/index.ts";
import type { Report } from "../report/index.ts";
import type { Finding } from "./finding.ts";
import { PRECISION_ASKED, precisionByRule } from "./precision/precision.ts";

/**
 * Whether a finding may be named away from its report's own page: on the home page, a region's page or a list.
 *
 * Fairness comes before completeness. A finding stays on its report's own page when
 * - it rests on prose, on other years or on other bodies, unless the labels of real findings show with 95 %
 *   confidence that at least 0.95 of what its rule would list is right;
 * - the copy is not its publisher's, or the check itself points to our copy: the fault may be ours;
 * - a person has dismissed it or laid it to our copy.
 *
 * @param record the stored record of the finding's report, or anything that holds the report
 */
export function publishable(finding: Finding, record: { readonly report: Report }): boolean {
  return (
    isSureEnough(finding.ruleId) &&
    record.report.meta.source.kind === "publisher" &&
    finding.cause !== "not-in-our-copy" &&
    finding.human?.verdict !== "dismissed" &&
    finding.human?.verdict !== "our-copy"
  );
}

/**
 * Whether the findings of a rule may stand on lists at all.
 * @returns false for an id that no rule has
 */
export function isSureEnough(ruleId: string): boolean {
  const evidence = RULE_ENTRIES[ruleId]?.evidence;
  return evidence !== undefined && (IS_SURE[evidence] || MEASURED.has(ruleId));
}

/** Rules whose precision was measured and suffices. */
const MEASURED: ReadonlySet<string> = new Set(
  precisionByRule()
    .filter(({ atLeast }) => atLeast >= PRECISION_ASKED)
    .map(({ ruleId }) => ruleId),
);

/** Which kinds of evidence need no such measure: arithmetic within the tables, and facts of the record. */
const IS_SURE: Readonly<Record<RuleEntry["evidence"], boolean>> = {
  tables: true,
  record: true,
  prose: false,
  years: false,
  bodies: false,
};
