import { approximate, type Report, valueAt } from "../../report/index.ts";
import { type FigureAddress, figureSpec, rowLabel } from "../../statute/index.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import type { AuditContext } from "../rule.ts";
import { NO_PREVIOUS_YEAR, previousReport } from "../series.ts";

/** Figures whose meaning the forms leave alone within an edition, and which are large enough to tell anything. */
const WATCHED: readonly FigureAddress[] = [
  "proactive.normativeDocuments.issued",
  "proactive.normativeDocuments.inForce",
  "proactive.licences.decisions",
  "proactive.penalties.decisions",
  "proactive.compulsoryMeasures.decisions",
  "applications.received.total",
  "applications.closed.total",
  "review.reconsideration.total",
  "review.litigationDirect.total",
  "review.litigationAfterReconsideration.total",
];

const FACTOR = 5;
const FLOOR = 20;

/** Y-05: a figure more than five times, and more than twenty away from, last year's; shown with the body's own history. */
export const y05 = defineRule("Y-05", 1, (context): readonly Outcome[] => {
  const previous = previousReport(context);
  if (!previous) return [NO_PREVIOUS_YEAR];
  return WATCHED.flatMap((address) => outlier(context, previous, address));
});

function outlier(
  { report, series }: AuditContext,
  previous: Report,
  address: FigureAddress,
): readonly Outcome[] {
  const [now, before] = [report, previous].map((year) => valueAt(year, address));
  const spec = figureSpec(address);
  if (now === null || now === undefined || before === null || before === undefined || !spec) {
    return [];
  }
  const [low, high] = [approximate(now), approximate(before)].sort((one, other) => one - other);
  if (low === undefined || high === undefined) return [];
  if (high <= low * FACTOR || high - low <= FLOOR) return [];
  const history = series.filter((year) => year !== report && year !== previous);
  const operands = [
    figureOperand(report, address),
    figureOperand(previous, address, report),
    ...history.map((year) => figureOperand(year, address, report)),
  ];
  const facts = {
    row: { zh: rowLabel(spec.row, "zh"), en: rowLabel(spec.row, "en") },
    column: spec.column.label,
    now,
    before,
  };
  return [{ verdict: "FAIL", operands, equation: `${before} → ${now}`, facts }];
}
