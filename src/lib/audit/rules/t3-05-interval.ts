import { addDecimals, compareDecimals } from "../../report/index.ts";
import type { Bilingual } from "../../statute/index.ts";
import { causeOf } from "../cause.ts";
import type { Operand } from "../finding.ts";
import { foundApplicationRows } from "../found-rows.ts";
import { derivedOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { applicationSums } from "../sums.ts";
import { plus, spell } from "../weigh.ts";

/** T3-05: where a part of a sum is unknown, the known parts still may not exceed the total. */
export const t305 = defineRule("T3-05", 2, ({ report }) => {
  const table = report.tables.applications;
  const sums = applicationSums(report);
  if (!table || !sums) return [];
  const rows = foundApplicationRows(table).map((row) => ({
    name: row.label,
    operands: sums.rows.get(row)?.operands ?? [],
  }));
  const columns = sums.outcomes.map((sum, index) => ({
    name: sums.grid.columns[index] ?? "",
    operands: sum.operands,
  }));
  return [...rows, ...columns].flatMap(({ name, operands }) => interval(operands, name));
});

/** @param operands the parts and, last, their total */
function interval(operands: readonly Operand[], sum: Bilingual | string): readonly Outcome[] {
  if (operands.every((operand) => operand.value !== null)) return [];
  const parts = operands.slice(0, -1);
  const total = operands.at(-1);
  const known = parts.filter((part) => part.value !== null);
  // A side that is entirely blank says nothing; a complete one is T3-01's and T3-02's.
  if (!total || total.value === null || known.length === 0 || known.length === parts.length) {
    return [];
  }
  const atLeast = addDecimals(known.flatMap((part) => part.value ?? []));
  const comparison = compareDecimals(atLeast, total.value);
  const facts = { sum, unknown: parts.length - known.length };
  const left = spell(plus(...known));
  if (comparison > 0) {
    return [{ verdict: "FAIL", operands, equation: `${left} > ${total.value}`, facts }];
  }
  const unassessed = { verdict: "NOT_ASSESSABLE", cause: causeOf(operands), facts } as const;
  if (comparison < 0) {
    const equation = `${left} ≤ ${total.value}`;
    return [{ ...unassessed, operands, equation, says: "open" }];
  }
  // The report does not say it: what can only be nought is derived, and does not pass for reported.
  const derived = operands.map((part) => (part.value === null ? derivedOperand(part, "0") : part));
  return [
    { ...unassessed, operands: derived, equation: `${left} = ${total.value}`, says: "derived" },
  ];
}
