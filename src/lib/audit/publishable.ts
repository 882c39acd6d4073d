import { RULE_ENTRIES, type RuleEntry } from "../message/index.ts";
import type { Report } from "../report/index.ts";
import type { Finding } from "./finding.ts";

/**
 * Whether a finding may be named away from its report's own page: on the home page, a region's page or a list.
 *
 * Fairness comes before completeness. A finding stays on its report's own page when
 * - it rests on prose, on other years or on other bodies: such rules are listed only once their precision
 *   on hand-labelled real findings is shown to be 0.95 or better, and it is not yet;
 * - the copy is not its publisher's, or the check itself points to our copy: the fault may be ours;
 * - a person has dismissed it or laid it to our copy.
 *
 * @param record the stored record of the finding's report, or anything that holds the report
 */
export function publishable(finding: Finding, record: { readonly report: Report }): boolean {
  const evidence = RULE_ENTRIES[finding.ruleId]?.evidence;
  return (
    evidence !== undefined &&
    LISTED[evidence] &&
    record.report.meta.source.kind === "publisher" &&
    finding.cause !== "not-in-our-copy" &&
    finding.human?.verdict !== "dismissed" &&
    finding.human?.verdict !== "our-copy"
  );
}

/** Which kinds of evidence are sure enough for a list. */
const LISTED: Readonly<Record<RuleEntry["evidence"], boolean>> = {
  tables: true,
  record: true,
  prose: false,
  years: false,
  bodies: false,
};
