import { tableObstacle } from "../absent.ts";
import { documentRows } from "../document-rows.ts";
import { defineRule } from "../outcome.ts";
import { plus, weigh } from "../weigh.ts";

/** T2-03: what was newly disclosed is part of what is public in total (form of 2019). */
export const t203 = defineRule("T2-03", 1, ({ report }) => {
  const obstacle = tableObstacle(report, "proactive", "2019");
  if (obstacle) return [obstacle];
  return documentRows(report, "2019").map(({ label, disclosed, publicTotal }) => ({
    ...weigh(plus(disclosed), "≤", plus(publicTotal)),
    facts: { row: label },
  }));
});
