import type { Report } from "../../report/index.ts";
import type { FormId } from "../../statute/index.ts";
import { tableAbsent } from "../absent.ts";
import { textOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** F-02: the form is that of the report year, and the same throughout. Table C did not change and tells nothing. */
export const f02 = defineRule("F-02", 1, ({ report }): readonly Outcome[] => {
  const expected = formOfYear(report.meta.year);
  if (expected === null) return [];
  const found = [report.tables.proactive, report.tables.applications].filter(
    (table) => table !== null,
  );
  if (found.length === 0) return [tableAbsent(report, "proactive")];
  const operands = found.map((table) => textOperand(table.key, table.form, table.place));
  const forms = new Set(found.map((table) => table.form));
  const facts = { expected, found: [...forms].sort().join("、"), year: report.meta.year };
  if (forms.size > 1) return [{ verdict: "FAIL", operands, facts, says: "FAIL.mixed" }];
  return [{ verdict: forms.has(expected) ? "PASS" : "FAIL", operands, facts }];
});

/** The edition in force for a report year; null before 2019, when there was none. */
function formOfYear(year: Report["meta"]["year"]): FormId | null {
  if (year < 2019) return null;
  return year < 2021 ? "2019" : "2021";
}
