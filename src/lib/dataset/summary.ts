import { type Finding, isObservation, type Verdict } from "../audit/index.ts";
import type { ReportSummary, StoreRecord } from "./record.ts";

/** What lists need of a record, so that they need not open it. */
export function summaryOf({
  report,
  findings,
  contentHash,
}: Pick<StoreRecord, "report" | "findings" | "contentHash">): ReportSummary {
  const { meta, tables } = report;
  return {
    id: report.id,
    file: report.file,
    title: meta.title,
    agency: meta.agency,
    region: meta.agency.slice(0, 6),
    year: meta.year,
    scope: meta.scope,
    published: meta.published,
    sourceKind: meta.source.kind,
    prose: meta.prose,
    forms: {
      proactive: tables.proactive?.form ?? null,
      applications: tables.applications?.form ?? null,
      review: tables.review?.form ?? null,
    },
    figures: report.figures.filter(({ cell }) => cell.state === "reported").length,
    verdicts: verdictsOf(findings.filter((finding) => !isObservation(finding))),
    observations: findings.filter(isObservation).length,
    contentHash,
  };
}

function verdictsOf(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const counts = { PASS: 0, FAIL: 0, EXPLAINED: 0, NOT_ASSESSABLE: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}
