import { approximate, decimalPlaces } from "../../report/index.ts";
import type { Quantity } from "../narrative/quantity.ts";
import {
  clauseAround,
  narrativeOperand,
  type Sentence,
  sentencesOf,
} from "../narrative/sentence.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** N-07: a percentage recomputes from the two counts beside it, within one unit of its last digit. */
export const n07 = defineProseRule("N-07", 2, ({ report }) =>
  sentencesOf(report)
    .filter(hasPercentage)
    .flatMap((sentence) =>
      passages(sentence).flatMap((quantities) => {
        const percentages = quantities.filter((quantity) => quantity.unit === "%");
        const [percentage] = percentages;
        if (!percentage || percentages.length > 1 || !percentage.exact) return [];
        const pair = countsBefore(sentence, quantities, percentage);
        return pair ? recomputed(sentence, percentage, pair) : [];
      }),
    ),
);

function hasPercentage({ quantities }: Sentence): boolean {
  return quantities.some(({ unit }) => unit === "%");
}

/** The numbers of a sentence by the passages that its semicolons part. */
function passages({ masked, quantities }: Sentence): readonly (readonly Quantity[])[] {
  const ends = [...masked.matchAll(/[；;]/g)].map((semicolon) => semicolon.index);
  return [...ends, masked.length].map((end, index) =>
    quantities.filter(({ from }) => from < end && from >= (ends[index - 1] ?? 0)),
  );
}

const SHARE = /率|占|比例|比重/;

/** The whole and the part a share is of: exactly two exact counts of one unit before it, the second within the first. */
function countsBefore(
  sentence: Sentence,
  quantities: readonly Quantity[],
  percentage: Quantity,
): readonly [Quantity, Quantity] | null {
  const [from] = clauseAround(sentence.masked, percentage.from, percentage.to);
  if (!SHARE.test(sentence.masked.slice(from, percentage.from))) return null;
  if (/同比|增长|下降|提高|提升/.test(sentence.masked)) return null;
  const counts = quantities.filter((quantity) => quantity.to <= percentage.from);
  const [whole, part] = counts;
  if (!whole || !part || counts.length !== 2 || !whole.exact || !part.exact) return null;
  const comparable = whole.unit !== "" && whole.unit === part.unit;
  const nested = approximate(part.value) <= approximate(whole.value);
  return comparable && nested && approximate(whole.value) > 0 ? [whole, part] : null;
}

function recomputed(
  sentence: Sentence,
  percentage: Quantity,
  [whole, part]: readonly [Quantity, Quantity],
): readonly Outcome[] {
  const share = (approximate(part.value) / approximate(whole.value)) * 100;
  const places = decimalPlaces(percentage.value);
  const lastDigit = approximate(percentage.precision);
  const holds = Math.abs(share - approximate(percentage.value)) <= lastDigit;
  const operands = [part, whole, percentage].map((quantity) =>
    narrativeOperand(sentence, quantity),
  );
  const sign = holds ? (share.toFixed(places) === percentage.value ? "=" : "≈") : "≠";
  const equation = `${part.value} / ${whole.value} ${sign} ${percentage.value} %`;
  const facts = { share: share.toFixed(Math.max(places, 1)), told: percentage.value };
  return [{ verdict: holds ? "PASS" : "FAIL", operands, equation, facts }];
}
