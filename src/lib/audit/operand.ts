import { cellAt, type Decimal, equalDecimals, type Place, type Report } from "../report/index.ts";
import type { FigureAddress } from "../statute/index.ts";
import type { Operand } from "./finding.ts";
import { onceAReport } from "./once-a-report.ts";

/**
 * A figure of a report as an operand.
 * @param home the report that is audited; a figure of another report is addressed `<report id>#<address>`
 * @returns an operand of state `missing` and value null where the figure is not in the report
 */
export function figureOperand(report: Report, address: FigureAddress, home = report): Operand {
  if (report !== home) return makeOperand(report, address, `${report.id}#${address}`);
  const operands = operandsOf(report);
  const known = operands.get(address);
  if (known) return known;
  const operand = makeOperand(report, address, address);
  operands.set(address, operand);
  return operand;
}

/** A figure of table B stands in three sums and more: it is made into an operand once. */
const operandsOf = onceAReport(() => new Map<FigureAddress, Operand>());

function makeOperand(report: Report, address: FigureAddress, named: string): Operand {
  const cell = cellAt(report, address);
  if (!cell) return { address: named, value: null, state: "missing", line: null, column: null };
  const { line, column } = cell.place;
  if (cell.state !== "reported") {
    return { address: named, value: null, state: cell.state, line, column };
  }
  const state = isZero(cell.value) ? "reported-zero" : "reported";
  return { address: named, value: cell.value, state, line, column };
}

/**
 * Words the check rests on: a heading, a title, a date.
 * @param place null where they stand in no place of the file's body
 */
export function textOperand(address: string, text: string, place: Place | null): Operand {
  const { line, column } = place ?? { line: null, column: null };
  return { address, value: null, state: "narrative", line, column, text };
}

/** A number the audit counted itself: rows, sections, years. */
export function countOperand(address: string, count: number): Operand {
  return { address, value: String(count), state: "derived", line: null, column: null };
}

/** An unknown figure whose value the others leave no choice for: said by the audit, never by the report. */
export function derivedOperand(unknown: Operand, value: Decimal): Operand {
  return { ...unknown, value, state: "derived" };
}

/** Whether a decimal is nought, however many places it is printed with. */
export function isZero(value: Decimal): boolean {
  return value === "0" || equalDecimals(value, "0");
}
