import type { Report } from "../report/index.ts";
import type { FormId, TableKey } from "../statute/index.ts";
import { causeOfMissingTable } from "./cause.ts";
import type { Outcome } from "./outcome.ts";

/** NOT_ASSESSABLE because the whole table is not there. */
export function tableAbsent(report: Report, table: TableKey): Outcome {
  return {
    verdict: "NOT_ASSESSABLE",
    cause: causeOfMissingTable(report, table),
    operands: [],
    place: null,
  };
}

/** NOT_ASSESSABLE because this form does not ask for the figure. */
export function notInThisForm(): Outcome {
  return { verdict: "NOT_ASSESSABLE", cause: "not-in-this-form", operands: [] };
}

/**
 * Why a rule about one table of one form has nothing to look at.
 * @param form the only form that has the figures; null for a rule of both
 * @returns null when the table is there in that form
 */
export function tableObstacle(
  report: Report,
  table: TableKey,
  form: FormId | null,
): Outcome | null {
  const found = report.tables[table];
  if (!found) return tableAbsent(report, table);
  return form !== null && found.form !== form ? notInThisForm() : null;
}
