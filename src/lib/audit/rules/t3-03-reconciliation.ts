import { tableAbsent } from "../absent.ts";
import { defineRule } from "../outcome.ts";
import { applicationSums } from "../sums.ts";

/** T3-03: in every column 一 + 二 = 三（七） + 四, the identity printed on the form. */
export const t303 = defineRule("T3-03", 1, ({ report }) => {
  const sums = applicationSums(report);
  if (!sums) return [tableAbsent(report, "applications")];
  return sums.reconciliations.map((sum, index) => ({
    ...sum,
    facts: { column: sums.grid.columns[index] ?? "" },
  }));
});
