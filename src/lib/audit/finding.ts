import type { RuleClass } from "../message/index.ts";
import type { Decimal, FigureState } from "../report/index.ts";
import type { Bilingual } from "../statute/index.ts";

/**
 * PASS: the check holds. FAIL: it does not. EXPLAINED: literally unequal, but one explanation of a
 * closed list reconciles it; shown as possible, never as fact. NOT_ASSESSABLE: something is missing.
 */
export type Verdict = "PASS" | "FAIL" | "EXPLAINED" | "NOT_ASSESSABLE";

/** Why a check could not be made, or where the fault may lie. */
export type Cause = "not-in-report" | "not-in-our-copy" | "not-in-this-form" | "unreadable";

/** One side's ingredient: a figure of a table, or a number of the prose. */
export interface Operand {
  /** `applications.closed.total`; a number of the prose is `narrative.<section anchor>`; another year's figure is `<report id>#<address>`. */
  readonly address: string;
  readonly value: Decimal | null;
  readonly state: FigureState | "reported-zero" | "narrative";
  /** In the report's own file (or, for another year's figure, in that report's file). */
  readonly line: number | null;
  readonly column: number | null;
  /** The words around a number of the prose, as published. */
  readonly text?: string;
}

/** A lawful or harmless reading that reconciles an inequality. "weak" below 10: small numbers agree by chance. */
export interface Explanation {
  readonly text: Bilingual;
  readonly strength: "possible" | "weak";
}

/** A change that would satisfy every broken sum. Suggested, never applied. */
export interface Repair {
  readonly kind:
    | "one-cell"
    | "neighbour-column"
    | "shifted-row"
    | "transposed-digits"
    | "split-digits";
  /** Every single change that would do; one entry means the repair is unambiguous. */
  readonly candidates: readonly {
    readonly changes: readonly {
      readonly address: string;
      readonly from: Decimal | null;
      readonly to: Decimal;
    }[];
  }[];
}

/** A person's verdict from the frontmatter, still valid because the operands are unchanged. */
export interface HumanVerdict {
  readonly verdict: "confirmed" | "publisher-error" | "our-copy" | "dismissed";
  readonly by: string;
  readonly date: string;
  readonly why: string;
}

/**
 * Whether a failed check is only worth knowing (class I of the rules). It is shown as information and never counted
 * among what disagrees.
 */
export function isObservation({
  verdict,
  class: kind,
}: Pick<Finding, "verdict" | "class">): boolean {
  return verdict === "FAIL" && kind === "I";
}

/** What the audit says of one check of one report. */
export interface Finding {
  /** Report id. */
  readonly report: string;
  readonly ruleId: string;
  readonly version: number;
  readonly class: RuleClass;
  readonly verdict: Verdict;
  readonly cause: Cause | null;
  readonly operands: readonly Operand[];
  /** The check in numbers, `6 + 1 + 0 = 7`; empty when there is nothing to compute. */
  readonly equation: string;
  /** What was found, in a sentence each language. */
  readonly statement: Bilingual;
  readonly explanation: Explanation | null;
  readonly repair: Repair | null;
  readonly human: HumanVerdict | null;
  /** Stable key of this check's operands (values and states), for human verdicts. */
  readonly operandHash: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
}
