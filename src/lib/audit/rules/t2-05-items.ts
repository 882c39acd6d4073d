import { tableObstacle } from "../absent.ts";
import { itemRows } from "../item-rows.ts";
import { defineRule } from "../outcome.ts";
import { plus, weigh } from "../weigh.ts";

/** T2-05: last year's items plus the signed change cannot be below nought (form of 2019). */
export const t205 = defineRule("T2-05", 1, ({ report }) => {
  const obstacle = tableObstacle(report, "proactive", "2019");
  if (obstacle) return [obstacle];
  return itemRows(report).map(({ label, previousItems, change }) => ({
    ...weigh(plus(previousItems, change), "≥", "0"),
    facts: { row: label },
  }));
});
