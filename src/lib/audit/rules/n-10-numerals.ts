import { narrativeOperand, sentencesOf } from "../narrative/sentence.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

const COUNTED: ReadonlySet<string> = new Set(["件", "条", "起", "宗", "份", "元", "人次"]);

/** N-10: numbers of the prose that were read from Chinese numerals, 万 and 亿, or thousands separators. */
export const n10 = defineProseRule("N-10", 1, ({ report }): readonly Outcome[] => {
  const operands = sentencesOf(report).flatMap((sentence) =>
    sentence.quantities
      .filter((quantity) => quantity.spelling !== "plain" && COUNTED.has(quantity.unit))
      .map((quantity) => narrativeOperand(sentence, quantity)),
  );
  return operands.length === 0
    ? []
    : [{ verdict: "PASS", operands, facts: { count: operands.length } }];
});
