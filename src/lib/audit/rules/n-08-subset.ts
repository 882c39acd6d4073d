import type { Quantity } from "../narrative/quantity.ts";
import {
  clauseAround,
  narrativeOperand,
  type Sentence,
  sentencesOf,
} from "../narrative/sentence.ts";
import { wholeAndParts } from "../narrative/whole.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";
import { plus, weigh } from "../weigh.ts";

/** N-08: a part named in the same sentence is within its whole: 采用 within 报送, one kind of document within all. */
export const n08 = defineProseRule("N-08", 2, ({ report }) =>
  sentencesOf(report).flatMap((sentence) => [...oneOf(sentence), ...outcomeOf(sentence)]),
);

/** “…27件，其中…14件”: every part after the mark is within the whole. */
function oneOf(sentence: Sentence): readonly Outcome[] {
  const found = wholeAndParts(sentence);
  if (!found || found.contested || (found.parts.length > 1 && found.exhaustive)) return [];
  return found.parts.flatMap((part) => within(sentence, part, found.whole));
}

/** A thing done and what came of it, which cannot be more. Applications are left out: some are carried over. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/报送|上报|报出/, /采用|采纳|录用/],
  [/办理|受理|收到/, /办理完成|办结|回复/],
  [/征集|收集/, /采纳|采用/],
];

const CARRIED_OVER = /依申请|公开申请|信息公开申请/;

function outcomeOf(sentence: Sentence): readonly Outcome[] {
  if (CARRIED_OVER.test(sentence.masked)) return [];
  return sentence.quantities.flatMap((part, index) => {
    const whole = sentence.quantities[index - 1];
    if (!whole || whole.unit === "" || whole.unit !== part.unit) return [];
    const [done, came] = [clauseOf(sentence, whole), clauseOf(sentence, part)];
    const paired = PAIRS.some(([first, second]) => first.test(done) && second.test(came));
    return paired && done !== came ? within(sentence, part, whole) : [];
  });
}

function within(sentence: Sentence, part: Quantity, whole: Quantity): readonly Outcome[] {
  if (!part.exact || !whole.exact) return [];
  const [less, more] = [part, whole].map((quantity) => narrativeOperand(sentence, quantity));
  return less && more ? [weigh(plus(less), "≤", plus(more))] : [];
}

function clauseOf(sentence: Sentence, quantity: Quantity): string {
  const [from, to] = clauseAround(sentence.masked, quantity.from, quantity.to);
  return sentence.masked.slice(from, to);
}
