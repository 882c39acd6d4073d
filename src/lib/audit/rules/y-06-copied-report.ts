import { type Report, valueAt } from "../../report/index.ts";
import { resemblance } from "../narrative/resemblance.ts";
import { countOperand, figureOperand, isZero } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";
import { NO_PREVIOUS_YEAR } from "../series.ts";

/** Fewer figures above nought than this may well be the same in two years. */
const FEWEST_FIGURES = 8;

const COPIED = 0.95;

/** Y-06: tables, or nearly all words, that are those of an earlier year. */
export const y06 = defineRule("Y-06", 1, ({ report, series }): readonly Outcome[] => {
  const earlier = series.filter((other) => other.meta.year < report.meta.year);
  if (earlier.length === 0) return [NO_PREVIOUS_YEAR];
  return earlier.flatMap((other) => [...sameTables(report, other), ...sameWords(report, other)]);
});

function sameTables(report: Report, other: Report): readonly Outcome[] {
  const telling = report.figures.filter(
    ({ cell }) => cell.state === "reported" && !isZero(cell.value),
  );
  if (telling.length < FEWEST_FIGURES || report.figures.length !== other.figures.length) return [];
  const same = report.figures.every(
    ({ address }) => valueAt(report, address) === valueAt(other, address),
  );
  if (!same) return [];
  const operands = telling
    .slice(0, FEWEST_FIGURES)
    .flatMap(({ address }) => [
      figureOperand(report, address),
      figureOperand(other, address, report),
    ]);
  const facts = { year: other.meta.year, figures: telling.length };
  return [{ verdict: "FAIL", operands, facts, says: "FAIL.tables" }];
}

function sameWords(report: Report, other: Report): readonly Outcome[] {
  if (report.meta.prose === "omitted" || other.meta.prose === "omitted") return [];
  const alike = resemblance(report, other);
  if (alike === null) return [];
  const percent = Math.floor(alike * 100);
  const facts = { year: other.meta.year, percent };
  const operands = [countOperand(`${other.id}#narrative`, percent)];
  return [{ verdict: alike >= COPIED ? "FAIL" : "PASS", operands, facts }];
}
