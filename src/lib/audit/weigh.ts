import { addDecimals, compareDecimals, type Decimal, subtractDecimals } from "../report/index.ts";
import { causeOf } from "./cause.ts";
import type { Cause, Operand, Verdict } from "./finding.ts";

/** How the two sides of a check must stand to each other. */
export type Relation = "=" | "≤" | "≥";

/** An operand with its sign in a sum. */
export interface Term {
  readonly sign: "+" | "−";
  readonly operand: Operand;
}

/** A check in numbers: what it weighed and what came out. */
export interface Weighed {
  readonly verdict: Extract<Verdict, "PASS" | "FAIL" | "NOT_ASSESSABLE">;
  readonly cause: Cause | null;
  readonly operands: readonly Operand[];
  /** `6 + 1 + 0 = 7`, `10 + 1 ≠ 0`; empty when an operand is unknown. */
  readonly equation: string;
  /** Left minus right; null when an operand is unknown. */
  readonly difference: Decimal | null;
}

/** Operands to be added. */
export function plus(...operands: readonly Operand[]): readonly Term[] {
  return operands.map((operand) => ({ sign: "+", operand }));
}

/** Operands to be subtracted. */
export function minus(...operands: readonly Operand[]): readonly Term[] {
  return operands.map((operand) => ({ sign: "−", operand }));
}

/**
 * Weighs a sum against another, or against a constant.
 * @returns NOT_ASSESSABLE with a cause as soon as one operand is unknown: unknown is never zero
 */
export function weigh(
  left: readonly Term[],
  relation: Relation,
  right: readonly Term[] | Decimal,
): Weighed {
  const rightTerms = typeof right === "string" ? [] : right;
  const operands = [...left, ...rightTerms].map((term) => term.operand);
  const leftTotal = total(left);
  const rightTotal = typeof right === "string" ? right : total(right);
  if (leftTotal === null || rightTotal === null) {
    const cause = causeOf(operands);
    return { verdict: "NOT_ASSESSABLE", cause, operands, equation: "", difference: null };
  }
  const difference = subtractDecimals(leftTotal, rightTotal);
  const holds = HOLDS[relation](compareDecimals(difference, "0"));
  const sign = holds ? relation : BROKEN[relation];
  const leftText = typeof right === "string" ? withResult(left, leftTotal) : spell(left);
  const rightText = typeof right === "string" ? right : spell(right);
  return {
    verdict: holds ? "PASS" : "FAIL",
    cause: null,
    operands,
    equation: `${leftText} ${sign} ${rightText}`,
    difference,
  };
}

/** Whether a weighed check says that both sides are the same number. */
export function balances(weighed: Weighed): boolean {
  return weighed.difference !== null && compareDecimals(weighed.difference, "0") === 0;
}

/** A sum as text, `54 − 14 + 38`. Every operand must be known. */
export function spell(terms: readonly Term[]): string {
  return terms
    .map(({ sign, operand }, index) => {
      const value = operand.value ?? "?";
      const negative = value.startsWith("-");
      const digits = negative ? value.slice(1) : value;
      const minus = negative !== (sign === "−");
      if (index === 0) return minus ? `−${digits}` : digits;
      return `${minus ? "−" : "+"} ${digits}`;
    })
    .join(" ");
}

const HOLDS: Readonly<Record<Relation, (comparison: number) => boolean>> = {
  "=": (comparison) => comparison === 0,
  "≤": (comparison) => comparison <= 0,
  "≥": (comparison) => comparison >= 0,
};

const BROKEN: Readonly<Record<Relation, string>> = { "=": "≠", "≤": ">", "≥": "<" };

function withResult(terms: readonly Term[], result: Decimal): string {
  const text = spell(terms);
  return terms.length > 1 ? `${text} = ${result.replace("-", "−")}` : text;
}

function total(terms: readonly Term[]): Decimal | null {
  const values: Decimal[] = [];
  for (const { sign, operand } of terms) {
    if (operand.value === null) return null;
    values.push(sign === "+" ? operand.value : negate(operand.value));
  }
  return addDecimals(values);
}

function negate(value: Decimal): Decimal {
  if (value.startsWith("-")) return value.slice(1);
  return value === "0" ? value : `-${value}`;
}
