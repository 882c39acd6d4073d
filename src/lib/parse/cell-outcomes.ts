import type { CellState } from "../report/index.ts";
import type { FigureKind } from "../statute/index.ts";
import type { CellNoteKind } from "./cell.ts";

/** One line of the outcome table: what a cell of this look is read as. */
export interface CellOutcome {
  readonly raw: string;
  readonly kind: FigureKind;
  /** Unit named by the head of the column, if any. */
  readonly headUnit: string | null;
  readonly state: CellState;
  readonly value: string | null;
  readonly unit: string | null;
  readonly notes: readonly CellNoteKind[];
}

const reported = (
  raw: string,
  kind: FigureKind,
  value: string,
  notes: readonly CellNoteKind[] = [],
  unit: string | null = null,
  headUnit: string | null = null,
): CellOutcome => ({ raw, kind, headUnit, state: "reported", value, unit, notes });

const other = (
  raw: string,
  kind: FigureKind,
  state: CellState,
  notes: readonly CellNoteKind[] = [],
): CellOutcome => ({ raw, kind, headUnit: null, state, value: null, unit: null, notes });

/** How every kind of cell is read. The documentation and the tests show this one table. */
export const CELL_OUTCOMES: readonly CellOutcome[] = [
  reported("0", "count", "0"),
  reported("14954", "count", "14954"),
  reported(" 12　", "count", "12"),
  reported("１２３", "count", "123", ["width"]),
  reported("５９２３７．２４４９", "money", "59237.2449", ["width"], "万元", "万元"),
  reported("1,200", "count", "1200", ["separator"]),
  reported("１，２００", "count", "1200", ["width", "separator"]),
  reported("1,234,567.8", "money", "1234567.8", ["separator"]),
  reported("007", "count", "7", ["zeros"]),
  reported("12.0", "count", "12", ["zeros"]),
  reported("0.000", "count", "0", ["zeros"]),
  reported("1O", "count", "10", ["look-alike"]),
  reported("l2", "count", "12", ["look-alike"]),
  reported("1\u200b2", "count", "12", ["invisible"]),
  reported("9007199254740993", "count", "9007199254740993"),
  reported("+19", "signed", "19"),
  reported("-4", "signed", "-4"),
  reported("－4", "signed", "-4", ["width"]),
  reported("−4", "signed", "-4", ["sign"]),
  reported("–4", "signed", "-4", ["sign"]),
  reported("-0", "signed", "0"),
  reported("增19", "signed", "19", ["sign"]),
  reported("减少4", "signed", "-4", ["sign"]),
  reported("持平", "signed", "0", ["sign"]),
  reported("12件", "count", "12", ["unit"], "件"),
  reported("3 起", "count", "3", ["unit"], "起"),
  reported("251000元", "money", "251000", ["unit"], "元"),
  reported("251000元", "money", "251000", ["unit-differs"], "元", "万元"),
  reported("18.3万元", "money", "18.3", ["unit"], "万元"),
  reported("18.3（万元）", "money", "18.3", ["unit"], "万元"),
  reported("7730.28", "money", "7730.28", [], "万元", "万元"),
  reported("22（其中修订16件）", "count", "22", ["remark"]),
  other("", "count", "blank"),
  other(" \u00a0\u3000\u200b\ufeff", "count", "blank"),
  other("/", "count", "notApplicable"),
  other("／", "count", "notApplicable"),
  other("—", "count", "notApplicable"),
  other("–", "count", "notApplicable"),
  other("-", "signed", "notApplicable"),
  other("--", "count", "notApplicable"),
  other("无", "count", "notApplicable"),
  other("無", "count", "notApplicable"),
  other("-4", "count", "unreadable", ["negative"]),
  other("-4", "money", "unreadable", ["negative"]),
  other("--253", "signed", "unreadable", ["double-sign"]),
  other("+5", "count", "unreadable", ["words"]),
  other("12.5", "count", "unreadable", ["fraction"]),
  other("1.000", "count", "unreadable", ["fraction"]),
  other("1e3", "count", "unreadable", ["exponent"]),
  other("1 200", "count", "unreadable", ["inner-blank"]),
  other("1\n2", "count", "unreadable", ["inner-blank"]),
  other("1,20", "count", "unreadable", ["misplaced-separator"]),
  other("22（16）", "count", "unreadable", ["words"]),
  other("3万元", "count", "unreadable", ["words"]),
  other("O", "count", "unreadable", ["words"]),
  other("0|", "count", "unreadable", ["words"]),
  other("①", "count", "unreadable", ["words"]),
  other("十二", "count", "unreadable", ["words"]),
  other("约12", "count", "unreadable", ["words"]),
  other("5%", "count", "unreadable", ["words"]),
  other("12.", "money", "unreadable", ["words"]),
  other(".5", "money", "unreadable", ["words"]),
  other("由区政府办根据", "signed", "unreadable", ["words"]),
  other("〔无法辨认〕", "count", "unreadable", ["illegible"]),
];
