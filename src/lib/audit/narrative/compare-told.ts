import { compareDecimals } from "../../report/index.ts";
import { plus, spell, type Term, type Weighed, weigh } from "../weigh.ts";
import type { Mention } from "./mention.ts";

/**
 * Holds a number of the prose against a sum of the tables. An approximate number is an interval: it agrees
 * when the sum lies within.
 */
export function compareTold(mention: Mention, terms: readonly Term[]): Weighed {
  const told = plus(mention.operand);
  const weighed = weigh(told, "=", terms);
  if (mention.quantity.exact || weighed.difference === null) return weighed;
  const { low, high } = mention.quantity;
  const [lowSide, highSide] = [low, high].map((bound) => weigh(terms, "≥", bound).difference);
  const within =
    compareDecimals(lowSide ?? "-1", "0") >= 0 && compareDecimals(highSide ?? "1", "0") <= 0;
  return {
    ...weighed,
    verdict: within ? "PASS" : "FAIL",
    equation: `${low}…${high} ${within ? "∋" : "∌"} ${spell(terms)}`,
  };
}

/**
 * The one mention a rule may hold against the table.
 * @returns null when there is none, or several that do not say the same: a finding rather not than by guess
 */
export function soleMention(mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  if (!first) return null;
  return mentions.every((mention) => mention.quantity.value === first.quantity.value)
    ? first
    : null;
}
