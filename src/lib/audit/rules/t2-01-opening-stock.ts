import { tableObstacle } from "../absent.ts";
import { documentRows } from "../document-rows.ts";
import { defineRule } from "../outcome.ts";
import { minus, plus, weigh } from "../weigh.ts";

/** T2-01: what was in force before this year, as the three numbers imply it, cannot be below nought. */
export const t201 = defineRule("T2-01", 1, ({ report }) => {
  const obstacle = tableObstacle(report, "proactive", "2021");
  if (obstacle) return [obstacle];
  return documentRows(report, "2021").map(({ label, issued, repealed, inForce }) => ({
    ...weigh([...plus(inForce), ...minus(issued), ...plus(repealed)], "≥", "0"),
    facts: { row: label },
  }));
});
