import { decimalPlaces } from "../../report/index.ts";
import { tableObstacle } from "../absent.ts";
import { causeOf } from "../cause.ts";
import type { Operand } from "../finding.ts";
import { figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** The form of 2019 asks for the amount with so many decimal places. */
const PLACES_ASKED = 4;

/** T2-06: no procurement amount without a project, none of either without the other; four decimals (form of 2019). */
export const t206 = defineRule("T2-06", 1, ({ report }): readonly Outcome[] => {
  const obstacle = tableObstacle(report, "proactive", "2019");
  if (obstacle) return [obstacle];
  const projects = figureOperand(report, "proactive.procurement.projects");
  const amount = figureOperand(report, "proactive.procurement.amount");
  return [bothOrNeither(projects, amount), ...decimals(amount)];
});

function bothOrNeither(projects: Operand, amount: Operand): Outcome {
  const operands = [projects, amount];
  if (projects.value === null || amount.value === null) {
    return { verdict: "NOT_ASSESSABLE", cause: causeOf(operands), operands };
  }
  const verdict = isZero(projects.value) === isZero(amount.value) ? "PASS" : "FAIL";
  const facts = { projects: projects.value, amount: amount.value };
  return { verdict, operands, equation: `${projects.value} ↔ ${amount.value}`, facts };
}

function decimals(amount: Operand): readonly Outcome[] {
  if (amount.value === null || isZero(amount.value)) return [];
  const places = decimalPlaces(amount.value);
  if (places === PLACES_ASKED) return [];
  const facts = { places, amount: amount.value };
  return [{ verdict: "FAIL", class: "I", says: "FAIL.places", operands: [amount], facts }];
}
