import { figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** Fewer reported cells than this are a fragment, of which "all zero" says nothing. */
const FEWEST_CELLS = 20;

/** F-09: every figure of the report is zero: lawful for a small office, and left out of averages of rates. */
export const f09 = defineRule("F-09", 1, ({ report }): readonly Outcome[] => {
  const reported = report.figures.filter((figure) => figure.cell.state === "reported");
  const allZero = reported.every(({ cell }) => cell.state === "reported" && isZero(cell.value));
  if (reported.length < FEWEST_CELLS || !allZero) return [];
  const operands = ["applications.received.total", "applications.closed.total"] as const;
  return [
    {
      verdict: "FAIL",
      operands: operands.map((address) => figureOperand(report, address)),
      facts: { cells: reported.length },
      place: reported[0]?.cell.place ?? null,
    },
  ];
});
