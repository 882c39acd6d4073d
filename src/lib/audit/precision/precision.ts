import { LABELLED_FINDINGS, type LabelledFinding } from "./labelled-findings.ts";

/** How often a rule was right, by the labels. */
export interface Precision {
  readonly ruleId: string;
  /** Every labelled finding of the rule, whatever its verdict, and how many of them were right. */
  readonly findings: number;
  readonly findingsRight: number;
  /** Those a list would show (FAIL, EXPLAINED), and how many of them were right. */
  readonly shown: number;
  readonly shownRight: number;
  /** With 95 % confidence the share of right ones among those shown is at least this, 0 to 1; 0 where none was labelled. */
  readonly atLeast: number;
}

/** What a rule on prose, on other years or on other bodies must reach before its findings may stand on a list. */
export const PRECISION_ASKED = 0.95;

/**
 * The precision of one rule.
 * @param labels every label by default
 */
export function precisionOf(
  ruleId: string,
  labels: readonly LabelledFinding[] = LABELLED_FINDINGS,
): Precision {
  const own = labels.filter((label) => label.ruleId === ruleId);
  const shown = own.filter(({ verdict }) => verdict === "FAIL" || verdict === "EXPLAINED");
  const [findingsRight, shownRight] = [countRight(own), countRight(shown)];
  return {
    ruleId,
    findings: own.length,
    findingsRight,
    shown: shown.length,
    shownRight,
    atLeast: wilsonLowerBound(shownRight, shown.length),
  };
}

/** The precision of every rule that has a label, by rule id. */
export function precisionByRule(
  labels: readonly LabelledFinding[] = LABELLED_FINDINGS,
): readonly Precision[] {
  return [...new Set(labels.map(({ ruleId }) => ruleId))]
    .sort()
    .map((ruleId) => precisionOf(ruleId, labels));
}

function countRight(labels: readonly LabelledFinding[]): number {
  return labels.filter(({ right }) => right).length;
}

/** The normal quantile of a two-sided interval of 95 %. */
const Z = 1.959964;

/**
 * The lower end of Wilson's interval for a share: three right out of three say little, and this says how little.
 * @returns 0 to 1; 0 where nothing was tried
 */
export function wilsonLowerBound(right: number, tried: number): number {
  if (tried === 0) return 0;
  const share = right / tried;
  const spread = Z * Math.sqrt((share * (1 - share) + Z ** 2 / (4 * tried)) / tried);
  // Rounding must not turn none right into a little below nought.
  return Math.max(0, (share + Z ** 2 / (2 * tried) - spread) / (1 + Z ** 2 / tried));
}
