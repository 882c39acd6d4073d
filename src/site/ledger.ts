import { type Cell, cellAt, equalDecimals, type Report } from "../lib/report/index.ts";
import type { FigureAddress } from "../lib/statute/index.ts";

/** One year of a ledger: figures as printed, and whether the opening one continues last year's closing one. */
export interface LedgerLine {
  readonly year: number;
  readonly report: string;
  readonly cells: readonly { readonly address: FigureAddress; readonly cell: Cell | undefined }[];
  /** null where either figure is not known, or the year before is not in the archive. */
  readonly continues: boolean | null;
}

/** What a ledger follows over the years. */
interface LedgerSpec {
  readonly columns: readonly FigureAddress[];
  /** This year's figure that should continue… */
  readonly opening: FigureAddress;
  /** …last year's. */
  readonly closing: FigureAddress;
}

/** Applications: carried over, received, closed, carried forward (总计 of each). */
export const APPLICATION_LEDGER: LedgerSpec = {
  columns: [
    "applications.carriedOver.total",
    "applications.received.total",
    "applications.closed.total",
    "applications.carriedForward.total",
  ],
  opening: "applications.carriedOver.total",
  closing: "applications.carriedForward.total",
};

/** The stock of normative documents as the form of 2021 keeps it; earlier forms do not. */
export const DOCUMENT_COLUMNS: readonly FigureAddress[] = [
  "proactive.normativeDocuments.issued",
  "proactive.normativeDocuments.repealed",
  "proactive.normativeDocuments.inForce",
];

/** The ledger of applications over an agency's reports, oldest first. Years without the table are left out. */
export function applicationLedger(reports: readonly Report[]): readonly LedgerLine[] {
  const { columns, opening, closing } = APPLICATION_LEDGER;
  return linesOf(reports, columns).map((line) => {
    const before = reports.find((report) => report.meta.year === line.year - 1);
    const own = reports.find((report) => report.meta.year === line.year);
    return { ...line, continues: before && own ? sameValue(own, opening, before, closing) : null };
  });
}

/** The stock of normative documents year by year, oldest first; only years on a form that has it. */
export function documentLedger(reports: readonly Report[]): readonly LedgerLine[] {
  return linesOf(reports, DOCUMENT_COLUMNS);
}

function linesOf(
  reports: readonly Report[],
  columns: readonly FigureAddress[],
): readonly LedgerLine[] {
  return reports
    .map((report) => ({
      year: report.meta.year,
      report: report.id,
      cells: columns.map((address) => ({ address, cell: cellAt(report, address) })),
      continues: null,
    }))
    .filter((line) => line.cells.some(({ cell }) => cell !== undefined));
}

function sameValue(
  report: Report,
  address: FigureAddress,
  otherReport: Report,
  otherAddress: FigureAddress,
): boolean | null {
  const [one, other] = [cellAt(report, address), cellAt(otherReport, otherAddress)];
  if (one?.state !== "reported" || other?.state !== "reported") return null;
  return equalDecimals(one.value, other.value);
}
