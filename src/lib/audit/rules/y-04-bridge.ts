import type { Report } from "../../report/index.ts";
import type { FigureAddress } from "../../statute/index.ts";
import { documentRows } from "../document-rows.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { NO_PREVIOUS_YEAR, previousReport } from "../series.ts";
import { balances, minus, plus, spell, type Term, weigh } from "../weigh.ts";

/** The first report year of the form of 2021. */
const BRIDGE_YEAR = 2021;

/**
 * Y-04: the year in which the forms change. The series breaks here: what the two editions count differs,
 * so their numbers stand side by side for information and neither passes nor fails.
 */
export const y04 = defineRule("Y-04", 1, (context): readonly Outcome[] => {
  const { report } = context;
  const previous = previousReport(context);
  if (report.tables.proactive?.form !== "2021") return [];
  if (!previous) return report.meta.year === BRIDGE_YEAR ? [NO_PREVIOUS_YEAR] : [];
  return previous.tables.proactive?.form === "2019"
    ? [...stocks(previous, report), ...otherOutcomes(previous, report)]
    : [];
});

function stocks(previous: Report, report: Report): readonly Outcome[] {
  const before = documentRows(previous, "2019", report);
  return documentRows(report, "2021").flatMap((row, index) => {
    const last = before[index];
    if (!last) return [];
    const opening = [...plus(row.inForce), ...minus(row.issued), ...plus(row.repealed)];
    return sideBySide(opening, plus(last.publicTotal), { row: row.label });
  });
}

const OTHERWISE_2021: readonly FigureAddress[] = [
  "applications.otherwise.notCorrectedInTime.total",
  "applications.otherwise.feeNotPaidInTime.total",
  "applications.otherwise.other.total",
];

function otherOutcomes(previous: Report, report: Report): readonly Outcome[] {
  if (report.tables.applications?.form !== "2021") return [];
  const now = OTHERWISE_2021.map((address) => figureOperand(report, address));
  const before = figureOperand(previous, "applications.otherwise.total", report);
  return sideBySide(plus(...now), plus(before), {
    row: { zh: "其他处理", en: "Otherwise closed" },
  });
}

function sideBySide(
  now: readonly Term[],
  before: readonly Term[],
  facts: Outcome["facts"] & object,
): readonly Outcome[] {
  const weighed = weigh(now, "=", before);
  if (weighed.difference === null) return [];
  return [
    {
      verdict: "NOT_ASSESSABLE",
      cause: "not-in-this-form",
      operands: weighed.operands,
      equation: `${spell(now)} ${balances(weighed) ? "=" : "≠"} ${spell(before)}`,
      facts,
      says: "bridge",
    },
  ];
}
