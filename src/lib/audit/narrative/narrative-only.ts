import type { Report } from "../../report/index.ts";
import type { TableKey } from "../../statute/index.ts";
import type { Operand } from "../finding.ts";
import { mentionsOf, type Subject } from "./mention.ts";
import { noCases } from "./no-cases.ts";
import { SUBJECTS } from "./subjects.ts";

/**
 * What the prose tells of a table that is not there: kept as `narrative` figures beside the gap.
 * They never fill the table's cells.
 */
export function narrativeOnly(report: Report, table: TableKey): readonly Operand[] {
  const told = TOLD[table].flatMap((subject) =>
    mentionsOf(report, subject).map((mention) => mention.operand),
  );
  return table === "review" ? [...told, ...noCases(report).map((none) => none.operand)] : told;
}

const TOLD: Readonly<Record<TableKey, readonly Subject[]>> = {
  proactive: [SUBJECTS.itemsPublished],
  applications: [SUBJECTS.applicationsReceived, SUBJECTS.applicationsClosed],
  review: [SUBJECTS.reconsiderations, SUBJECTS.litigations],
};
