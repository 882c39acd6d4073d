import { statedPeriod } from "../narrative/period.ts";
import { textOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { titleYear } from "../title-year.ts";

/** M-01: the year of the title, of the frontmatter and of the stated statistics period are one. */
export const m01 = defineRule("M-01", 1, ({ report }): readonly Outcome[] => {
  const { year, title } = report.meta;
  const named = titleYear(title);
  if (named === null) return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-report", operands: [] }];
  const period = statedPeriod(report);
  const stated = period === null ? named : Number(period.to.slice(0, 4));
  const verdict = named === year && stated === year ? "PASS" : "FAIL";
  const facts = { named, year, stated };
  const place = period?.sentence.place ?? null;
  const operands = [
    textOperand("meta.title", title, null),
    textOperand("meta.year", String(year), null),
    ...(period ? [textOperand(`narrative.${period.sentence.anchor}`, period.text, place)] : []),
  ];
  const equation = `${named} ${named === year ? "=" : "≠"} ${year}`;
  return [{ verdict, operands, equation, facts, place }];
});
