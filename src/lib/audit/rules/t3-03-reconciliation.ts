import { tableAbsent } from "../absent.ts";
import { applicationsGrid } from "../grid.ts";
import { defineRule } from "../outcome.ts";
import { applicationSums } from "../sums.ts";

/** T3-03: in every column 一 + 二 = 三（七） + 四, the identity printed on the form. */
export const t303 = defineRule("T3-03", 1, ({ report }) => {
  const table = report.tables.applications;
  if (!table) return [tableAbsent(report, "applications")];
  const grid = applicationsGrid(table.form);
  return applicationSums(report, grid).reconciliations.map((sum, index) => ({
    ...sum,
    facts: { column: grid.columns[index] ?? "" },
  }));
});
