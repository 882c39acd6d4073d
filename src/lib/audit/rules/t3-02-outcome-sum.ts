import { tableAbsent } from "../absent.ts";
import { applicationsGrid } from "../grid.ts";
import { defineRule } from "../outcome.ts";
import { applicationSums } from "../sums.ts";

/** T3-02: in every column of table B the outcomes add up to （七）总计. */
export const t302 = defineRule("T3-02", 1, ({ report }) => {
  const table = report.tables.applications;
  if (!table) return [tableAbsent(report, "applications")];
  const grid = applicationsGrid(table.form);
  return applicationSums(report, grid).outcomes.map((sum, index) => ({
    ...sum,
    facts: { column: grid.columns[index] ?? "" },
  }));
});
