import type { Report, ReportedTable } from "../../report/index.ts";
import { TABLE_KEYS, tableOf } from "../../statute/index.ts";
import type { Cause } from "../finding.ts";
import { type GridRow, gridOf } from "../grid.ts";
import { countOperand, textOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { isSubtotal } from "../subtotal.ts";
import { listOf } from "../wording.ts";

/** F-06: a table has every row of its own form, each once, and no other. */
export const f06 = defineRule("F-06", 1, ({ report }) =>
  TABLE_KEYS.flatMap((key) => {
    const table = report.tables[key];
    return table ? [rowSet(report, table)] : [];
  }),
);

function rowSet(report: Report, table: ReportedTable): Outcome {
  const rows = gridOf(table.key, table.form);
  const times = timesFound(table);
  const missing = rows.filter((row) => !times.has(row.key));
  const twice = rows.filter((row) => (times.get(row.key) ?? 1) > 1);
  const unknown = table.extraRows.filter((row) => !isSubtotal(row.label)).map((row) => row.label);
  const operands = [
    ...missing.map((row) => countOperand(`${table.key}.${row.key}`, 0)),
    ...twice.map((row) => countOperand(`${table.key}.${row.key}`, times.get(row.key) ?? 1)),
    ...unknown.map((label) => textOperand(table.key, label, table.place)),
  ];
  const base = { operands, place: table.place };
  const facts = {
    table: tableOf(table.key, table.form).title,
    rows: rows.length,
    found: times.size,
    missing: labels(missing),
    twice: labels(twice),
    unknown: listOf(unknown.map((label) => ({ zh: label, en: label }))),
  };
  if (missing.length + twice.length + unknown.length === 0) {
    return { ...base, verdict: "PASS", facts };
  }
  const cause = causeOf(report, rows, missing);
  return { ...base, verdict: "FAIL", cause, facts, says: statement(missing, twice) };
}

/** How often each row of the form was found; a row that was not has no entry. */
function timesFound(table: ReportedTable): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { key } of table.rows) {
    const before = times.get(key);
    times.set(key, before === undefined ? 1 : before + 1);
  }
  return times;
}

/** Rows missing at the end alone, or a copy that is not the publisher's, point to our copy. */
function causeOf(
  report: Report,
  rows: readonly GridRow[],
  missing: readonly GridRow[],
): Cause | null {
  if (missing.length === 0) return null;
  const tornOff = rows.slice(-missing.length).every((row) => missing.includes(row));
  return tornOff || report.meta.source.kind !== "publisher" ? "not-in-our-copy" : "not-in-report";
}

function statement(missing: readonly GridRow[], twice: readonly GridRow[]): string {
  if (missing.length > 0) return "FAIL.missing";
  return twice.length > 0 ? "FAIL.twice" : "FAIL.unknown";
}

function labels(rows: readonly GridRow[]) {
  return listOf(rows.map((row) => row.label));
}
