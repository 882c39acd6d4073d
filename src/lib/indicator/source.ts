import type { Decimal, FigureState, Report } from "../report/index.ts";
import { cellAt } from "../report/index.ts";
import type { FigureAddress, FormId, TableKey } from "../statute/index.ts";

/** What one figure of a report is, as far as an indicator must know. */
export type Reading =
  | { readonly state: "reported"; readonly value: Decimal; readonly unit: string | null }
  | { readonly state: Exclude<FigureState, "reported"> };

/** The figures of one report: what an indicator reads. A parsed report is one, a published series another. */
export interface FigureSource {
  readonly year: number;
  /** The form of each table found, null where the table is not there. */
  readonly forms: Readonly<Record<TableKey, FormId | null>>;
  readonly read: (address: FigureAddress) => Reading;
}

/** The figures of a parsed report. */
export function sourceOf(report: Report): FigureSource {
  const { proactive, applications, review } = report.tables;
  return {
    year: report.meta.year,
    forms: {
      proactive: proactive?.form ?? null,
      applications: applications?.form ?? null,
      review: review?.form ?? null,
    },
    read: (address) => readCell(report, address),
  };
}

function readCell(report: Report, address: FigureAddress): Reading {
  const cell = cellAt(report, address);
  if (cell === undefined) return { state: "missing" };
  return cell.state === "reported"
    ? { state: "reported", value: cell.value, unit: cell.unit }
    : { state: cell.state };
}
