import type { Report } from "../../report/index.ts";
import type { Bilingual, FigureAddress } from "../../statute/index.ts";
import { tableAbsent } from "../absent.ts";
import { explain } from "../explanations.ts";
import type { Operand } from "../finding.ts";
import { compareTold, soleMention } from "../narrative/compare-told.ts";
import { mentionsOf, type Subject } from "../narrative/mention.ts";
import { noCases } from "../narrative/no-cases.ts";
import { SUBJECTS } from "../narrative/subjects.ts";
import { figureOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";
import { minus, plus, weigh } from "../weigh.ts";

/** N-06: reconsiderations and suits told in the prose, “none” among them, against table C. */
export const n06 = defineProseRule("N-06", 2, ({ report }) =>
  REMEDIES.flatMap((remedy) => {
    const told = [...toldCases(report, remedy), ...toldNone(report, remedy)];
    // Two sentences that differ leave it open which of them the table should bear out.
    const values = new Set(told.map(({ operands }) => operands[0]?.value));
    return values.size === 1 ? told.slice(0, 1) : [];
  }),
);

interface Remedy {
  readonly key: "reconsideration" | "litigation";
  readonly label: Bilingual;
  readonly subject: Subject;
  readonly totals: readonly FigureAddress[];
  readonly pending: readonly FigureAddress[];
}

const REMEDIES: readonly Remedy[] = [
  {
    key: "reconsideration",
    label: { zh: "行政复议", en: "Administrative reconsideration" },
    subject: SUBJECTS.reconsiderations,
    totals: ["review.reconsideration.total"],
    pending: ["review.reconsideration.pending"],
  },
  {
    key: "litigation",
    label: { zh: "行政诉讼", en: "Administrative litigation" },
    subject: SUBJECTS.litigations,
    totals: ["review.litigationDirect.total", "review.litigationAfterReconsideration.total"],
    pending: ["review.litigationDirect.pending", "review.litigationAfterReconsideration.pending"],
  },
];

function toldCases(report: Report, remedy: Remedy): readonly Outcome[] {
  const mention = soleMention(mentionsOf(report, remedy.subject));
  if (!mention) return [];
  const facts = { remedy: remedy.label };
  if (!report.tables.review) return [narrativeOnly(report, mention.operand, remedy)];
  const totals = plus(...remedy.totals.map((address) => figureOperand(report, address)));
  const pending = minus(...remedy.pending.map((address) => figureOperand(report, address)));
  const weighed = compareTold(mention, totals);
  if (weighed.verdict !== "FAIL" || remedy.key !== "reconsideration")
    return [{ ...weighed, facts }];
  const concluded = compareTold(mention, [...totals, ...pending]);
  if (concluded.verdict !== "PASS") return [{ ...weighed, facts }];
  const values = concluded.operands.flatMap((operand) => operand.value ?? []);
  const explanation = explain("concludedOnly", values);
  return [{ ...concluded, verdict: "EXPLAINED", explanation, facts }];
}

function toldNone(report: Report, remedy: Remedy): readonly Outcome[] {
  return noCases(report)
    .filter((none) => none.remedy === remedy.key)
    .slice(0, 1)
    .map(({ operand }) => {
      if (!report.tables.review) return narrativeOnly(report, operand, remedy);
      const totals = remedy.totals.map((address) => figureOperand(report, address));
      return { ...weigh(plus(operand), "=", plus(...totals)), facts: { remedy: remedy.label } };
    });
}

function narrativeOnly(report: Report, operand: Operand, remedy: Remedy): Outcome {
  return {
    ...tableAbsent(report, "review"),
    operands: [operand],
    facts: { remedy: remedy.label, value: operand.value ?? "" },
    says: "NOT_ASSESSABLE.narrative",
  };
}
