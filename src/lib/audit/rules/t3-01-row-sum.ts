import { tableAbsent } from "../absent.ts";
import { foundApplicationRows } from "../found-rows.ts";
import { defineRule } from "../outcome.ts";
import { applicationSums } from "../sums.ts";

/** T3-01: in every row of table B the six kinds of applicant add up to 总计. */
export const t301 = defineRule("T3-01", 1, ({ report }) => {
  const table = report.tables.applications;
  if (!table) return [tableAbsent(report, "applications")];
  const sums = applicationSums(report);
  return foundApplicationRows(table).flatMap((row) => {
    const sum = sums?.rows.get(row);
    return sum ? [{ ...sum, facts: { row: row.label } }] : [];
  });
});
