/** The audit: every report held against the rules of the form, of its own prose, of other years and of other bodies. */
export { AUDIT_VERSION, auditArchive, auditReport } from "./audit.ts";
export type { Surroundings } from "./context.ts";
export { contextIn, contextKey, contextsOf, surroundingsOf } from "./context.ts";
export type {
  Cause,
  Explanation,
  Finding,
  HumanVerdict,
  Operand,
  Repair,
  Verdict,
} from "./finding.ts";
export { isObservation } from "./finding.ts";
export { LABELLED_FINDINGS } from "./precision/labelled-findings.ts";
export { PRECISION_ASKED, precisionByRule } from "./precision/precision.ts";
export { isSureEnough, publishable } from "./publishable.ts";
export type { ReportHead } from "./report-head.ts";
export { headOf } from "./report-head.ts";
export type { AuditContext, Rule } from "./rule.ts";
export { RULES } from "./rules.ts";
