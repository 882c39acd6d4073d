import { tableAbsent } from "../absent.ts";
import { defineRule } from "../outcome.ts";
import { reviewGroups, rowSum } from "../sums.ts";

/** T4-01: 维持 + 纠正 + 其他 + 尚未审结 = 总计, for each of the three remedies. */
export const t401 = defineRule("T4-01", 1, ({ report }) => {
  if (!report.tables.review) return [tableAbsent(report, "review")];
  return reviewGroups().map((group) => ({
    ...rowSum(report, group),
    facts: { row: group.label },
  }));
});
