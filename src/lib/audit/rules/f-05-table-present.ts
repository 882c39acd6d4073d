import type { Report } from "../../report/index.ts";
import { SECTIONS, type SectionSpec, type TableKey } from "../../statute/index.ts";
import { causeOfMissingTable } from "../cause.ts";
import { narrativeOnly } from "../narrative/narrative-only.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** F-05: each statutory table stands in its section; where one is absent, what the prose tells is kept beside it. */
export const f05 = defineRule("F-05", 1, ({ report }) =>
  SECTIONS.flatMap((section) =>
    section.table === null ? [] : [presence(report, section, section.table)],
  ),
);

function presence(report: Report, section: SectionSpec, table: TableKey): Outcome {
  const facts = { table: section.title, numeral: section.numeral };
  const found = report.tables[table];
  if (!found) {
    const operands = narrativeOnly(report, table);
    const cause = causeOfMissingTable(report, table);
    const says = operands.length > 0 ? "NOT_ASSESSABLE.narrative" : `NOT_ASSESSABLE.${cause}`;
    return { verdict: "NOT_ASSESSABLE", cause, operands, says, facts };
  }
  const home = report.sections.find((candidate) =>
    candidate.blocks.some((block) => block.kind === "statutory" && block.table === table),
  );
  const misplaced = home !== undefined && home.key !== null && home.key !== section.key;
  return { verdict: misplaced ? "FAIL" : "PASS", operands: [], facts, place: found.place };
}
