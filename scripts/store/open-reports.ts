import type { Report } from "../../src/lib/report/index.ts";
import { openReport } from "./state.ts";

/** Reports of a store at hand. */
export interface OpenReports {
  /** Has a report that is in the store at hand. */
  readonly keep: (report: Report) => void;
  /** The report of an id; the store must have it. */
  readonly open: (id: string) => Report;
}

/** So many are held, about 100 MB: a county with all its bodies and years several times over. */
const HELD = 1000;

/** Reports of a store, those used last held in memory: neighbours are audited beside each other. */
export function openReports(storeDir: string, held = HELD): OpenReports {
  const reports = new Map<string, Report>();
  const keep = (report: Report): void => {
    reports.delete(report.id);
    reports.set(report.id, report);
    if (reports.size > held) reports.delete(reports.keys().next().value as string);
  };
  return {
    keep,
    open(id) {
      const report = reports.get(id) ?? openReport(storeDir, id).report;
      keep(report);
      return report;
    },
  };
}
