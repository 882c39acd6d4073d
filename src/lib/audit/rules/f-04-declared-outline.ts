import { countOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { declaredOutline } from "../outline.ts";
import { defineProseRule } from "../prose-rule.ts";

/** F-04: the report has as many parts as it announces. Fewer point to our copy, not to its publisher. */
export const f04 = defineProseRule("F-04", 1, ({ report }): readonly Outcome[] => {
  const declared = declaredOutline(report);
  if (!declared) return [];
  const parts = new Set(
    report.sections.map((section) => section.key).filter((key) => key !== null),
  );
  const { line, column, anchor, text, count } = declared;
  const told = { address: `narrative.${anchor}`, value: String(count), line, column, text };
  const operands = [
    { ...told, state: "narrative" as const },
    countOperand("report.sections", parts.size),
  ];
  const facts = { declared: count, found: parts.size };
  if (parts.size === count) {
    return [{ verdict: "PASS", operands, equation: `${count} = ${parts.size}`, facts }];
  }
  const cause = parts.size < count ? "not-in-our-copy" : null;
  return [{ verdict: "FAIL", cause, operands, equation: `${count} ≠ ${parts.size}`, facts }];
});
