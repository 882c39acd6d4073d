import { compareDecimals, type Decimal } from "../report/index.ts";
import type { Bilingual } from "../statute/index.ts";
import type { Explanation } from "./finding.ts";

/**
 * The closed list of readings that may reconcile two unequal numbers. Each uses at most two operations on
 * numbers of the same subject and unit; nothing else is ever offered, so that chance finds little to agree with.
 */
const EXPLANATIONS = {
  backlog: {
    zh: "可能包括上年制作、本年公开的件数，正文写明“含上年结转”。",
    en: "It may include items made last year and disclosed in this one; the prose says so.",
  },
  retainedPlusIssued: {
    zh: "正文的数可能是清理后保留的件数，加上本年制发件数即等于表中数。",
    en: "The prose may count what was kept at the clean-up; with what was issued this year it makes the table's number.",
  },
  carriedOverIncluded: {
    zh: "正文的数可能包括上年结转的申请。",
    en: "The prose may include applications carried over from last year.",
  },
  carriedOverExcluded: {
    zh: "正文的数可能不包括上年结转的申请。",
    en: "The prose may leave out applications carried over from last year.",
  },
  narrowerScope: {
    zh: "正文的数可能只计一个机关，表中则汇总全级。",
    en: "The prose may count one office alone, while the table sums up its whole level.",
  },
  concludedOnly: {
    zh: "正文的数可能只计已审结的案件，尚未审结的不在内。",
    en: "The prose may count concluded cases alone and leave out pending ones.",
  },
  partialCountedTwice: {
    zh: "多出的数恰为“部分公开”的件数，可能在其他情形中重复计算（格式要求只计这一情形）。",
    en: "The surplus is exactly the number partially granted, which may have been counted again elsewhere (the form asks to count it once).",
  },
  applicantsReclassified: {
    zh: "总计一致，可能只是申请人类别重新归类。",
    en: "The totals agree; applicants may merely have been put into other classes.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The name of one of the readings. */
export type ExplanationKey = keyof typeof EXPLANATIONS;

/** Below this, numbers agree by chance. */
const WEAK_BELOW = "10";

/**
 * An explanation as a finding carries it: possible, never a fact.
 * @param values the numbers it rests on; one below 10 makes it weak
 */
export function explain(key: ExplanationKey, values: readonly Decimal[]): Explanation {
  const weak = values.some((value) => compareDecimals(value, WEAK_BELOW) < 0);
  return { text: EXPLANATIONS[key], strength: weak ? "weak" : "possible" };
}
