import { cellAt, compareDecimals, type Decimal, type Report } from "../../report/index.ts";
import { type FigureAddress, figureSpec } from "../../statute/index.ts";
import { tableAbsent } from "../absent.ts";
import { MONEY_FIGURES } from "../amounts.ts";
import { amountInYuan, timesPowerOfTen } from "../money.ts";
import { figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import type { AuditContext } from "../rule.ts";

/** A figure a thousand times its neighbours, the sign of 元 written where 万元 is asked for (a factor of 10 000). */
const SLIP_POWER = 3;

/** T2-07: an amount of money out of all proportion to the body's own history or to like bodies. */
export const t207 = defineRule("T2-07", 1, (context): readonly Outcome[] => {
  if (!context.report.tables.proactive) return [tableAbsent(context.report, "proactive")];
  return MONEY_FIGURES.flatMap((address) => unitSlip(context, address));
});

function unitSlip(context: AuditContext, address: FigureAddress): readonly Outcome[] {
  const { report } = context;
  const amount = yuan(report, address);
  if (amount === null || isZero(amount)) return [];
  const figure = figureOperand(report, address);
  const facts = { row: figureSpec(address)?.row.label.at(-1) ?? "", value: figure.value ?? "" };
  const others = context.series.filter((other) => other !== report && known(other, address));
  const history = others.map((other) => figureOperand(other, address, report));
  const references = [
    ...others.flatMap((other) => yuan(other, address) ?? []),
    ...peerMedian(context, address),
  ];
  const operands = [figure, ...history];
  if (references.some((reference) => outOfProportion(amount, reference))) {
    return [{ verdict: "FAIL", operands, facts }];
  }
  if (endsInFourZeros(figure.value)) {
    return [{ verdict: "FAIL", operands, facts, says: "FAIL.zeros" }];
  }
  return references.length > 0
    ? [{ verdict: "PASS", operands, facts }]
    : [{ verdict: "NOT_ASSESSABLE", cause: "not-in-our-copy", operands, facts, says: "no-series" }];
}

/** Likeness of units matters: a cell that names 元 is no slip. */
function yuan(report: Report, address: FigureAddress): Decimal | null {
  return amountInYuan(cellAt(report, address), "万元");
}

function known(report: Report, address: FigureAddress): boolean {
  const amount = yuan(report, address);
  return amount !== null && !isZero(amount);
}

function peerMedian(context: AuditContext, address: FigureAddress): readonly Decimal[] {
  const median = context.peerMedians?.get(address);
  return median === undefined ? [] : [median];
}

function outOfProportion(amount: Decimal, reference: Decimal): boolean {
  return compareDecimals(amount, timesPowerOfTen(reference, SLIP_POWER)) >= 0;
}

function endsInFourZeros(value: Decimal | null): boolean {
  return value !== null && /^[1-9]\d*0000$/.test(value);
}
