import { TABLE_KEYS } from "../../statute/index.ts";
import { causeOfMissingTable } from "../cause.ts";
import type { Cause } from "../finding.ts";
import { textOperand } from "../operand.ts";
import { defineRule } from "../outcome.ts";

/** F-01: the form the file claims is the one its table A was recognised by. */
export const f01 = defineRule("F-01", 1, ({ report }) => {
  const recognised = report.tables.proactive?.form ?? "none";
  const facts = { claimed: report.meta.form, recognised };
  if (recognised === report.meta.form && TABLE_KEYS.every((table) => !report.tables[table])) {
    const cause: Cause = causeOfMissingTable(report, "proactive");
    return [{ verdict: "NOT_ASSESSABLE", cause, operands: [] }];
  }
  const verdict = recognised === report.meta.form ? "PASS" : "FAIL";
  const place = report.tables.proactive?.place ?? null;
  const operands = [
    textOperand("meta.form", report.meta.form, null),
    textOperand("proactive", recognised, place),
  ];
  return [{ verdict, operands, facts, place }];
});
