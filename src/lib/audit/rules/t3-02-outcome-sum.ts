import { tableAbsent } from "../absent.ts";
import { defineRule } from "../outcome.ts";
import { applicationSums } from "../sums.ts";

/** T3-02: in every column of table B the outcomes add up to （七）总计. */
export const t302 = defineRule("T3-02", 1, ({ report }) => {
  const sums = applicationSums(report);
  if (!sums) return [tableAbsent(report, "applications")];
  return sums.outcomes.map((sum, index) => ({
    ...sum,
    facts: { column: sums.grid.columns[index] ?? "" },
  }));
});
