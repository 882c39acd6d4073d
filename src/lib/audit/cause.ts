import type { Report } from "../report/index.ts";
import { SECTIONS, type TableKey } from "../statute/index.ts";
import type { Cause, Operand } from "./finding.ts";
import { declaredOutline } from "./outline.ts";

/** Why a check with these operands cannot be made: the first unreadable one decides, else they are not in the report. */
export function causeOf(operands: readonly Operand[]): Cause {
  return operands.some((operand) => operand.state === "unreadable")
    ? "unreadable"
    : "not-in-report";
}

/**
 * Where a missing table may have been lost. A section whose heading stands empty, or one the report
 * itself announces and does not have, points to our copy; a section that tells its figures in prose does not.
 */
export function causeOfMissingTable(report: Report, table: TableKey): Cause {
  const key = SECTIONS.find((section) => section.table === table)?.key;
  const section = report.sections.find((candidate) => candidate.key === key);
  if (section) return isEmpty(section.blocks) ? "not-in-our-copy" : "not-in-report";
  return declaredOutline(report)?.keys.some((declared) => declared === key)
    ? "not-in-our-copy"
    : "not-in-report";
}

function isEmpty(blocks: Report["sections"][number]["blocks"]): boolean {
  return blocks.every((block) => block.kind !== "statutory" && block.text.trim() === "");
}
