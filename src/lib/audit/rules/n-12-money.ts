import {
  addDecimals,
  cellAt,
  compareDecimals,
  type Report,
  subtractDecimals,
} from "../../report/index.ts";
import { type FigureAddress, figureSpec } from "../../statute/index.ts";
import { amountInYuan } from "../money.ts";
import { soleMention } from "../narrative/compare-told.ts";
import { type Mention, mentionsOf, type Subject } from "../narrative/mention.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { figureOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** N-12: amounts of money in the prose agree with table A, both in 元 and within what the prose prints. */
export const n12 = defineProseRule("N-12", 1, ({ report }) => [
  ...amount(report, SUBJECTS.administrativeFees, "proactive.fees.amount", "万元"),
  // The form of 2019 prints no unit for procurement: only a cell that names one can be compared.
  ...amount(report, SUBJECTS.procurement, "proactive.procurement.amount", null),
]);

function amount(
  report: Report,
  subject: Subject,
  address: FigureAddress,
  formUnit: string | null,
): readonly Outcome[] {
  const mention = soleMention(mentionsOf(report, subject));
  const yuan = amountInYuan(cellAt(report, address), formUnit);
  if (!mention || yuan === null) return [];
  const holds = agrees(mention, yuan);
  const facts = { row: figureSpec(address)?.row.label.at(-1) ?? "" };
  const operands = [mention.operand, figureOperand(report, address)];
  const equation = `${mention.quantity.value} ${holds ? "=" : "≠"} ${yuan}`;
  return [{ verdict: holds ? "PASS" : "FAIL", operands, equation, facts }];
}

/** The prose may round: half a unit of its last printed digit either way, or what its approximate word allows. */
function agrees({ quantity }: Mention, yuan: string): boolean {
  if (!quantity.exact) {
    return compareDecimals(quantity.low, yuan) <= 0 && compareDecimals(yuan, quantity.high) <= 0;
  }
  const difference = subtractDecimals(quantity.value, yuan);
  const size = difference.startsWith("-") ? difference.slice(1) : difference;
  return compareDecimals(addDecimals([size, size]), quantity.precision) <= 0;
}
