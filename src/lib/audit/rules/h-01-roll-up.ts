import type { FigureAddress } from "../../statute/index.ts";
import { figureSpec, rowLabel } from "../../statute/index.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { plus, weigh } from "../weigh.ts";

/** The figures of which a parent's is the sum of its children's. */
const ROLLED_UP: readonly FigureAddress[] = [
  "applications.received.total",
  "applications.carriedOver.total",
  "applications.closed.total",
  "applications.carriedForward.total",
];

/** H-01: a report that sums up its level equals the sum of all its bodies, where the archive holds every one of them. */
export const h01 = defineRule(
  "H-01",
  1,
  ({ report, children, knownChildren }): readonly Outcome[] => {
    if (report.meta.scope !== "roll-up" || !report.tables.applications) return [];
    if (knownChildren.length === 0) return [];
    if (children.length < knownChildren.length) {
      const facts = { held: children.length, known: knownChildren.length };
      const says = "NOT_ASSESSABLE.incomplete";
      return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-our-copy", operands: [], facts, says }];
    }
    return ROLLED_UP.map((address) => {
      const spec = figureSpec(address);
      if (!spec) throw new Error(`No figure ${address}`);
      const parts = children.map((child) => figureOperand(child, address, report));
      const facts = {
        row: { zh: rowLabel(spec.row, "zh"), en: rowLabel(spec.row, "en") },
        children: children.length,
      };
      return { ...weigh(plus(figureOperand(report, address)), "=", plus(...parts)), facts };
    });
  },
);
