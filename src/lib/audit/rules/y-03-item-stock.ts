import { notInThisForm, tableObstacle } from "../absent.ts";
import { itemRows } from "../item-rows.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { NO_PREVIOUS_YEAR, previousReport } from "../series.ts";
import { plus, weigh } from "../weigh.ts";

/** Y-03: last year's items plus its change are what this year calls 上一年项目数量 (form of 2019 in both years). */
export const y03 = defineRule("Y-03", 1, (context): readonly Outcome[] => {
  const { report } = context;
  const obstacle = tableObstacle(report, "proactive", "2019");
  if (obstacle) return [obstacle];
  const previous = previousReport(context);
  if (!previous?.tables.proactive) return [NO_PREVIOUS_YEAR];
  if (previous.tables.proactive.form !== "2019") return [notInThisForm()];
  const before = itemRows(previous, report);
  return itemRows(report).flatMap((row, index) => {
    const last = before[index];
    if (!last) return [];
    const weighed = weigh(plus(last.previousItems, last.change), "=", plus(row.previousItems));
    return [{ ...weighed, facts: { row: row.label } }];
  });
});
