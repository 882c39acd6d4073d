import { equalDecimals } from "../../report/index.ts";
import { explain } from "../explanations.ts";
import { figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { applicationSums, cellOf } from "../sums.ts";

/** T3-10: the outcomes exceed （七） by exactly 部分公开, which the form asks to count once. */
export const t310 = defineRule("T3-10", 1, ({ report }) => {
  const sums = applicationSums(report);
  if (!sums) return [];
  const { grid, outcomes } = sums;
  const partial = grid.leaves.find((row) => row.key === "partiallyGranted");
  if (!partial) return [];
  return outcomes.flatMap((sum, index): readonly Outcome[] => {
    if (sum.verdict !== "FAIL") return [];
    const { difference, equation, operands } = sum;
    const twice = figureOperand(report, cellOf(partial, index));
    if (difference === null || twice.value === null || isZero(twice.value)) return [];
    if (!equalDecimals(difference, twice.value)) return [];
    const explanation = explain("partialCountedTwice", [twice.value]);
    const facts = { column: grid.columns[index] ?? "", count: twice.value };
    return [{ verdict: "EXPLAINED", operands, equation, explanation, facts }];
  });
});
