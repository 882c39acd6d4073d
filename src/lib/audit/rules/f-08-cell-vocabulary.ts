import { decimalPlaces, type Figure, type Report, UNREADABLE_MARK } from "../../report/index.ts";
import { type FigureKind, figureSpec, rowLabel } from "../../statute/index.ts";
import { tableAbsent } from "../absent.ts";
import { figureOperand } from "../operand.ts";
import { defineRule, type Outcome } from "../outcome.ts";

/** F-08: a cell holds what its column asks for: a whole number, a signed one, an amount of money, or a mark for nothing. */
export const f08 = defineRule("F-08", 1, ({ report }) => {
  if (report.figures.length === 0) return [tableAbsent(report, "applications")];
  const faults = report.figures.flatMap((figure) => fault(report, figure));
  if (faults.length > 0) return faults;
  const place = report.figures[0]?.cell.place ?? null;
  return [{ verdict: "PASS", operands: [], facts: { cells: report.figures.length }, place }];
});

const FITS: Readonly<Record<FigureKind, (value: string) => boolean>> = {
  count: (value) => decimalPlaces(value) === 0 && !value.startsWith("-"),
  signed: (value) => decimalPlaces(value) === 0,
  money: (value) => !value.startsWith("-"),
};

function fault(report: Report, { address, cell }: Figure): readonly Outcome[] {
  const spec = figureSpec(address);
  if (!spec || cell.state === "blank" || cell.state === "notApplicable") return [];
  if (cell.state === "reported" && FITS[spec.column.kind](cell.value)) return [];
  const operands = [figureOperand(report, address)];
  const facts = {
    row: { zh: rowLabel(spec.row, "zh"), en: rowLabel(spec.row, "en") },
    column: spec.column.label,
    raw: cell.raw,
  };
  if (cell.raw.includes(UNREADABLE_MARK)) {
    return [{ verdict: "NOT_ASSESSABLE", cause: "not-in-our-copy", operands, facts }];
  }
  const cause = cell.state === "unreadable" ? "unreadable" : null;
  return [{ verdict: "FAIL", cause, operands, facts }];
}
