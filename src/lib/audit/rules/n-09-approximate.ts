import type { Quantity } from "../narrative/quantity.ts";
import { narrativeOperand, type Sentence, sentencesOf } from "../narrative/sentence.ts";
import { fits, printed, wholeAndParts } from "../narrative/whole.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** N-09: approximate numbers (余, 多, 近, 约, 左右) are intervals; parts stay within the most their whole can be. */
export const n09 = defineProseRule("N-09", 2, ({ report }) =>
  sentencesOf(report).flatMap((sentence) => {
    const marked = wholeAndParts(sentence);
    const found = marked ?? enumerated(sentence);
    if (!found || [found.whole, ...found.parts].every((quantity) => quantity.exact)) return [];
    const holds = fits(found);
    // Without a mark such as 其中 the later numbers need not be parts at all.
    if (!holds && (!marked?.exhaustive || marked.contested)) return [];
    return [outcome(sentence, found.whole, found.parts, holds)];
  }),
);

const ALL_KINDS = /各类|共计|总计|累计/;

/** “公布各类信息5100余条，政务信息公开2300余条，重点领域信息公开1300余条”: a whole named as such, then its kinds. */
function enumerated(
  sentence: Sentence,
): { readonly whole: Quantity; readonly parts: readonly Quantity[] } | null {
  const [whole, ...parts] = sentence.quantities;
  if (!whole || parts.length < 2 || !ALL_KINDS.test(sentence.masked.slice(0, whole.from)))
    return null;
  const alike = whole.unit !== "" && parts.every((part) => part.unit === whole.unit);
  return alike ? { whole, parts } : null;
}

function outcome(
  sentence: Sentence,
  whole: Quantity,
  parts: readonly Quantity[],
  holds: boolean,
): Outcome {
  const sum = parts.map((part) => printed(sentence, part)).join(" + ");
  return {
    verdict: holds ? "PASS" : "FAIL",
    operands: [whole, ...parts].map((quantity) => narrativeOperand(sentence, quantity)),
    equation: `${printed(sentence, whole)} ${holds ? "≥" : "<"} ${sum}`,
  };
}
