import { tableAbsent } from "../absent.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { type ApplicationSums, applicationSums } from "../sums.ts";
import { plus, weigh } from "../weigh.ts";

/** T3-04: what is carried forward was once received, and no outcome exceeds （七）总计; usable where sums are not. */
export const t304 = defineRule("T3-04", 1, ({ report }) => {
  const sums = applicationSums(report);
  if (!sums) return [tableAbsent(report, "applications")];
  return sums.grid.columns.flatMap((column, index) => [
    { ...carriedWithinReceived(sums, index), facts: { column } },
    ...outcomesWithinTotal(sums, index),
  ]);
});

function carriedWithinReceived({ reconciliations }: ApplicationSums, column: number): Outcome {
  const [received, carriedOver, , carriedForward] = reconciliations[column]?.operands ?? [];
  if (!received || !carriedOver || !carriedForward) throw new Error("T3-03 weighs four figures");
  return weigh(plus(carriedForward), "≤", plus(received, carriedOver));
}

/** Speaks only of an outcome above the total: 22 findings that say the same would drown the rest. */
function outcomesWithinTotal(
  { grid, outcomes }: ApplicationSums,
  column: number,
): readonly Outcome[] {
  const operands = outcomes[column]?.operands ?? [];
  const closed = operands.at(-1);
  if (!closed) return [];
  return grid.leaves.flatMap((row, index) => {
    const outcome = operands[index];
    if (!outcome || outcome.state === "reported-zero") return [];
    const weighed = weigh(plus(outcome), "≤", plus(closed));
    if (weighed.verdict !== "FAIL") return [];
    const facts = { row: row.label, column: grid.columns[column] ?? "" };
    return [{ ...weighed, facts, says: "FAIL.outcome" }];
  });
}
