import type { Report } from "../../report/index.ts";
import { narrativeOperand, type Sentence, sentencesOf } from "../narrative/sentence.ts";
import { type WholeAndParts, wholeAndParts } from "../narrative/whole.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";
import { plus, weigh } from "../weigh.ts";

/** N-03: where one sentence names a whole and all its parts, they add up. Approximate numbers are N-09's. */
export const n03 = defineProseRule("N-03", 2, ({ report }) => wholes(report));

function wholes(report: Report): readonly Outcome[] {
  return sentencesOf(report).flatMap((sentence) => {
    const found = wholeAndParts(sentence);
    return found && found.parts.length > 1 ? addUp(sentence, found) : [];
  });
}

function addUp(
  sentence: Sentence,
  { whole, parts, exhaustive, contested }: WholeAndParts,
): readonly Outcome[] {
  if (![whole, ...parts].every((quantity) => quantity.exact)) return [];
  const total = narrativeOperand(sentence, whole);
  const operands = parts.map((part) => narrativeOperand(sentence, part));
  const weighed = weigh(plus(total), "=", plus(...operands));
  // 其中 need not name every part, and of two wholes either may be meant: only an agreeing sum tells anything then.
  return weighed.verdict === "FAIL" && (!exhaustive || contested) ? [] : [weighed];
}
