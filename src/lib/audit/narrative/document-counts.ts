import type { Report } from "../../report/index.ts";
import { explain } from "../explanations.ts";
import type { Operand } from "../finding.ts";
import type { Outcome } from "../outcome.ts";
import { plus, weigh } from "../weigh.ts";
import { compareTold, soleMention } from "./compare-told.ts";
import { mentionsOf, type Subject } from "./mention.ts";

/**
 * Holds what the prose tells of documents against a figure of table A.
 * @param facts slots of the statement
 * @returns nothing when the prose tells nothing, or not one thing
 */
export function documentCount(
  report: Report,
  subject: Subject,
  figure: Operand,
  facts: Outcome["facts"] & object,
): readonly Outcome[] {
  const mention = soleMention(mentionsOf(report, subject));
  return mention ? [{ ...compareTold(mention, plus(figure)), facts }] : [];
}

/** 40 kept at the clean-up and 14 issued this year are the 54 in force. */
export function keptPlusIssued(kept: Operand, issued: Operand, inForce: Operand): Outcome | null {
  const weighed = weigh(plus(kept, issued), "=", plus(inForce));
  if (weighed.verdict !== "PASS" || kept.value === null || issued.value === null) return null;
  const explanation = explain("retainedPlusIssued", [kept.value, issued.value]);
  return { ...weighed, verdict: "EXPLAINED", explanation };
}
