import type { Report } from "../report/index.ts";
import { contextsOf } from "./context.ts";
import type { Finding } from "./finding.ts";
import type { AuditContext } from "./rule.ts";
import { RULES } from "./rules.ts";

/** Changes whenever a rule changes what it finds: part of the key of every cached finding. */
export const AUDIT_VERSION = "4";

/**
 * Holds one report against every rule.
 * @returns findings in rule order, then statute order; the same report and context give the same findings
 */
export function auditReport(context: AuditContext): readonly Finding[] {
  return RULES.flatMap((rule) => rule.check(context));
}

/**
 * Audits a whole archive; series, parents and children are looked up once. All findings are held in memory:
 * where there are thousands of reports, walk {@link contextsOf} and audit them one by one.
 * @returns findings by report id, in the order of the reports
 */
export function auditArchive(
  reports: readonly Report[],
  agencies: Parameters<typeof contextsOf>[1],
  regions: Parameters<typeof contextsOf>[2],
): ReadonlyMap<string, readonly Finding[]> {
  const contexts = contextsOf(reports, agencies, regions);
  return new Map([...contexts].map(([id, context]) => [id, auditReport(context)]));
}
