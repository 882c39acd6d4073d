import { addDecimals, compareDecimals } from "../../report/index.ts";
import { PART_MARK } from "./mention.ts";
import type { Quantity } from "./quantity.ts";
import { clauseAround, type Sentence } from "./sentence.ts";

/** A whole and the parts its sentence names after it: 共9741条，包含…4019条，…1110，…4612条. */
export interface WholeAndParts {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  /** Whether the words claim that the parts are all: 包含, 包括, 分别, 其中： and no 等; 其中 and 其中包括 do not. */
  readonly exhaustive: boolean;
  /** Whether another number of the same unit stands before the parts: then it may be their whole instead. */
  readonly contested: boolean;
}

const MARK = /其中(?:包括|包含|分别)?[:：]?|包括|包含|分别/g;

const SOME_OF_THEM = /^其中(?:包括|包含)?$/;

/**
 * The whole and the parts of a sentence.
 * @returns null when there is no such mark, more than one, or a part in another unit: nothing is guessed
 */
export function wholeAndParts(sentence: Sentence): WholeAndParts | null {
  if (sentence.quantities.length < 2 || !PART_MARK.test(sentence.masked)) return null;
  const [mark, second] = [...sentence.masked.matchAll(MARK)];
  if (!mark || second) return null;
  const before = sentence.quantities.filter((quantity) => quantity.to <= mark.index);
  // A remark in brackets (177件（含上年结转3件），其中…) stands between the whole and its parts.
  const whole = before.filter((quantity) => !inBrackets(sentence, quantity)).at(-1);
  const parts = sentence.quantities.filter((quantity) => quantity.from > mark.index);
  const [first] = parts;
  if (!whole || whole.unit === "" || whole.unit === "%" || !first) return null;
  // 包含动态、通知等信息；通过公众号公开580条: the list has no numbers, and the next number is no part.
  const afterMark = sentence.masked.slice(mark.index + mark[0].length, first.from);
  if (/[；;]|[^，,：:].*[，,]/.test(afterMark)) return null;
  // The whole stands right before the mark: a clause between them may change the subject.
  if (/[，,；;。].*[，,；;]/.test(sentence.masked.slice(whole.to, mark.index))) return null;
  const alike = parts.every((part) => part.unit === whole.unit || part.unit === "");
  if (!alike || parts.some((part) => inBrackets(sentence, part))) return null;
  const exhaustive = !SOME_OF_THEM.test(mark[0]) && !/等/.test(sentence.masked.slice(first.from));
  const contested = before.some(({ unit, from }) => unit === whole.unit && from !== whole.from);
  return { whole, parts, exhaustive, contested };
}

/** Whether the parts, at their least, stay within the whole at its most. */
export function fits({ whole, parts }: Pick<WholeAndParts, "whole" | "parts">): boolean {
  return compareDecimals(addDecimals(parts.map((part) => part.low)), whole.high) <= 0;
}

/** A number as printed with its approximate word, `5100余`. */
export function printed(sentence: Sentence, quantity: Quantity): string {
  const text = sentence.text.slice(quantity.from, quantity.to).trim();
  return quantity.exact ? quantity.value : text.slice(0, text.length - quantity.unit.length);
}

function inBrackets(sentence: Sentence, quantity: Quantity): boolean {
  const [from] = clauseAround(sentence.masked, quantity.from, quantity.to);
  return /[（(]/.test(sentence.masked.charAt(from - 1));
}
