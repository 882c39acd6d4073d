import { tableAbsent } from "../absent.ts";
import { textOperand } from "../operand.ts";
import { defineRule } from "../outcome.ts";

/** F-01: the form the file claims is the one its table A was recognised by. */
export const f01 = defineRule("F-01", 1, ({ report }) => {
  const recognised = report.tables.proactive?.form ?? "none";
  if (recognised === "none" && report.meta.form === "none") {
    return [tableAbsent(report, "proactive")];
  }
  const facts = { claimed: report.meta.form, recognised };
  const verdict = recognised === report.meta.form ? "PASS" : "FAIL";
  const place = report.tables.proactive?.place ?? null;
  const operands = [
    textOperand("meta.form", report.meta.form, null),
    textOperand("proactive", recognised, place),
  ];
  return [{ verdict, operands, facts, place }];
});
