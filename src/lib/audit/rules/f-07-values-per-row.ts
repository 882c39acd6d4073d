import { cellAt, type Report, type ReportedTable } from "../../report/index.ts";
import { TABLE_KEYS, tableOf } from "../../statute/index.ts";
import { type GridRow, gridOf } from "../grid.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { listOf } from "../wording.ts";

/** F-07: every row that was found has exactly the values its form asks for, seven in table B. */
export const f07 = defineRule("F-07", 1, ({ report }) =>
  TABLE_KEYS.flatMap((key) => {
    const table = report.tables[key];
    return table ? [valueCount(report, table)] : [];
  }),
);

function valueCount(report: Report, table: ReportedTable): Outcome {
  const found = new Set(table.rows.map((row) => row.key));
  const short = gridOf(table.key, table.form).filter(
    (row) => found.has(row.key) && hasGap(report, row),
  );
  const facts = {
    table: tableOf(table.key, table.form).title,
    rows: listOf(short.map((row) => row.label)),
  };
  if (short.length === 0) return { verdict: "PASS", operands: [], facts, place: table.place };
  const operands = short.flatMap((row) => row.cells.map((cell) => figureOperand(report, cell)));
  return { verdict: "FAIL", operands, facts };
}

function hasGap(report: Report, row: GridRow): boolean {
  return row.cells.some((cell) => cellAt(report, cell) === undefined);
}
