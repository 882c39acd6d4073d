import { type Finding, isObservation } from "../lib/audit/index.ts";

/**
 * How a finding is shown. A FAIL of class E or W disagrees; one of class I is only worth knowing,
 * and must not look like a fault.
 */
export type Standing = "disagrees" | "explained" | "noted" | "unassessed" | "agrees";

/** In the order in which they are shown: what disagrees first. */
export const STANDINGS: readonly Standing[] = [
  "disagrees",
  "explained",
  "noted",
  "unassessed",
  "agrees",
];

/** How a finding is shown. */
export function standingOf(finding: Pick<Finding, "class" | "verdict">): Standing {
  switch (finding.verdict) {
    case "PASS":
      return "agrees";
    case "NOT_ASSESSABLE":
      return "unassessed";
    case "EXPLAINED":
      return "explained";
    case "FAIL":
      return isObservation(finding) ? "noted" : "disagrees";
  }
}

/** The findings of one standing. */
export interface StandingGroup {
  readonly standing: Standing;
  readonly findings: readonly Finding[];
}

/** Findings by standing, in the order they are shown; each group in the order of the audit, none empty. */
export function byStanding(findings: readonly Finding[]): readonly StandingGroup[] {
  return STANDINGS.map((standing) => ({
    standing,
    findings: findings.filter((finding) => standingOf(finding) === standing),
  })).filter((group) => group.findings.length > 0);
}

/** The findings of one rule. */
export interface RuleGroup {
  readonly ruleId: string;
  readonly findings: readonly Finding[];
}

/** Findings by rule, in the order in which the rules first occur. */
export function byRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.ruleId);
    if (group) group.push(finding);
    else groups.set(finding.ruleId, [finding]);
  }
  return [...groups].map(([ruleId, group]) => ({ ruleId, findings: group }));
}
