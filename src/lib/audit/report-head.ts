import type { Report } from "../report/index.ts";
import { type Amounts, amountsOf } from "./amounts.ts";

/** What has to be known of every report to tell beside what each is audited; small enough to hold for all of them. */
export interface ReportHead {
  readonly id: string;
  readonly agency: string;
  readonly year: number;
  /** What it says of money, for the medians of like bodies. */
  readonly amounts: Amounts;
}

/** The head of a report. */
export function headOf(report: Report): ReportHead {
  const { agency, year } = report.meta;
  return { id: report.id, agency, year, amounts: amountsOf(report) };
}
