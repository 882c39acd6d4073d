import type { Agency, Regions, Report } from "../report/index.ts";
import { peerMedians } from "./peers.ts";
import type { AuditContext } from "./rule.ts";

/**
 * What each report is audited beside: its series, its parent's and its children's reports of the year.
 * @returns contexts by report id, in the order of the reports
 */
export function contextsOf(
  reports: readonly Report[],
  agencies: readonly Agency[],
  regions: Regions,
): ReadonlyMap<string, AuditContext> {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const series = groupBy(reports, (report) => report.meta.agency);
  const childrenOf = groupBy(agencies, (agency) => agency.parent);
  const reportOf = new Map(reports.map((report) => [bodyYear(report.meta.agency, report), report]));
  const medians = peerMedians(reports, byId);
  return new Map(
    reports.map((report) => {
      const agency = byId.get(report.meta.agency) ?? null;
      const knownChildren = (childrenOf.get(report.meta.agency) ?? []).map(({ id }) => id).sort();
      const context: AuditContext = {
        report,
        agency,
        series: [...(series.get(report.meta.agency) ?? [])].sort(byYear),
        children: knownChildren.flatMap((id) => reportOf.get(bodyYear(id, report)) ?? []),
        parent: (agency?.parent && reportOf.get(bodyYear(agency.parent, report))) || null,
        knownChildren,
        regions,
        peerMedians: medians(report),
      };
      return [report.id, context];
    }),
  );
}

/**
 * A key of everything besides the report itself that its findings depend on: the other reports by their
 * content, the register's entry, and the medians of like bodies. Equal keys, equal findings.
 * @param contentHash the hash of a report's content file, by report id
 */
export function contextKey(context: AuditContext, contentHash: (id: string) => string): string {
  const reports = [...context.series, ...context.children, context.parent]
    .filter((other) => other !== null)
    .filter((other) => other.id !== context.report.id)
    .map((other) => `${other.id}=${contentHash(other.id)}`);
  const medians = [...(context.peerMedians ?? [])].map(
    ([address, median]) => `${address}~${median}`,
  );
  return JSON.stringify([context.agency, context.knownChildren, reports, medians]);
}

function bodyYear(agency: string, report: Report): string {
  return `${agency}/${report.meta.year}`;
}

function byYear(one: Report, other: Report): number {
  return one.meta.year - other.meta.year;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
