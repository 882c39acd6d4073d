import { type Agency, type Decimal, groupBy, type Regions, type Report } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import { peerMedians } from "./peers.ts";
import { headOf, type ReportHead } from "./report-head.ts";
import type { AuditContext } from "./rule.ts";

/** Beside what a report is audited, the other reports by their ids; see `AuditContext`. */
export interface Surroundings {
  readonly agency: Agency | null;
  readonly series: readonly string[];
  readonly children: readonly string[];
  readonly parent: string | null;
  readonly knownChildren: readonly string[];
  readonly peerMedians: ReadonlyMap<FigureAddress, Decimal>;
}

/**
 * Beside what each report is audited: its series, its parent's and its children's reports of the year.
 * @returns by report id, in the order of the heads
 */
export function surroundingsOf(
  heads: readonly ReportHead[],
  agencies: readonly Agency[],
): ReadonlyMap<string, Surroundings> {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const series = groupBy(heads, ({ agency }) => agency);
  const childrenOf = groupBy(agencies, ({ parent }) => parent);
  const reportOf = new Map(heads.map(({ id, agency, year }) => [`${agency}/${year}`, id]));
  const medians = peerMedians(heads, byId);
  return new Map(
    heads.map((head) => {
      const agency = byId.get(head.agency) ?? null;
      const knownChildren = (childrenOf.get(head.agency) ?? []).map(({ id }) => id).sort();
      const surroundings: Surroundings = {
        agency,
        series: [...(series.get(head.agency) ?? [])].sort(byYear).map(({ id }) => id),
        children: knownChildren.flatMap((id) => reportOf.get(`${id}/${head.year}`) ?? []),
        parent: (agency?.parent && reportOf.get(`${agency.parent}/${head.year}`)) || null,
        knownChildren,
        peerMedians: medians(head),
      };
      return [head.id, surroundings];
    }),
  );
}

/** What a rule may look at, all of it opened. */
export function contextIn(
  surroundings: Surroundings,
  report: Report,
  regions: Regions,
  open: (id: string) => Report,
): AuditContext {
  const { series, children, parent } = surroundings;
  return {
    ...surroundings,
    report,
    regions,
    series: series.map((id) => (id === report.id ? report : open(id))),
    children: children.map(open),
    parent: parent === null ? null : open(parent),
  };
}

/**
 * The contexts of reports that are all in memory.
 * @returns contexts by report id, in the order of the reports
 */
export function contextsOf(
  reports: readonly Report[],
  agencies: readonly Agency[],
  regions: Regions,
): ReadonlyMap<string, AuditContext> {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const open = (id: string) => byId.get(id) as Report;
  const surroundings = surroundingsOf(reports.map(headOf), agencies);
  return new Map(
    [...surroundings].map(([id, beside]) => [id, contextIn(beside, open(id), regions, open)]),
  );
}

/**
 * A key of everything besides the report itself that its findings depend on: the other reports by their
 * content, the register's entry, and the medians of like bodies. Equal keys, equal findings.
 * @param id the report's own
 * @param contentHash the hash of a report's content file, by report id
 */
export function contextKey(
  id: string,
  { agency, series, children, parent, knownChildren, peerMedians: medians }: Surroundings,
  contentHash: (id: string) => string,
): string {
  const others = [...series, ...children, ...(parent === null ? [] : [parent])]
    .filter((other) => other !== id)
    .map((other) => `${other}=${contentHash(other)}`);
  return JSON.stringify([agency, knownChildren, others, [...medians]]);
}

function byYear(one: ReportHead, other: ReportHead): number {
  return one.year - other.year;
}
