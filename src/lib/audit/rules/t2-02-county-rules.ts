import { compareDecimals } from "../../report/index.ts";
import { documentRows } from "../document-rows.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** Levels whose bodies make no 规章: those are made by ministries, provinces and cities with districts. */
const WITHOUT_RULES: ReadonlySet<string> = new Set(["county", "township"]);

/** T2-02: a county, a township or one of their departments reports 规章 made this year. */
export const t202 = defineRule("T2-02", 1, ({ report, agency }): readonly Outcome[] => {
  const table = report.tables.proactive;
  if (!table || !agency || !WITHOUT_RULES.has(agency.level)) return [];
  const [made] =
    table.form === "2019"
      ? documentRows(report, "2019").map((row) => row.made)
      : documentRows(report, "2021").map((row) => row.issued);
  if (!made || made.value === null) return [];
  const none = compareDecimals(made.value, "0") === 0;
  const equation = `${made.value} ${none ? "=" : ">"} 0`;
  return [{ verdict: none ? "PASS" : "FAIL", operands: [made], equation }];
});
