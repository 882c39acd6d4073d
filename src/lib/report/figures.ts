import type { FigureAddress } from "../statute/index.ts";
import type { Cell, FigureState } from "./cell.ts";
import { addDecimals, type Decimal } from "./decimal.ts";
import type { Report } from "./report.ts";

const INDEXES = new WeakMap<Report, ReadonlyMap<FigureAddress, Cell>>();

/**
 * The cell of a report at an address.
 * @returns undefined when the row or table is not in the report
 */
export function cellAt(report: Report, address: FigureAddress): Cell | undefined {
  let index = INDEXES.get(report);
  if (!index) {
    index = new Map(report.figures.map((figure) => [figure.address, figure.cell]));
    INDEXES.set(report, index);
  }
  return index.get(address);
}

/** The state of a figure, `missing` where nothing was found. */
export function stateAt(report: Report, address: FigureAddress): FigureState {
  return cellAt(report, address)?.state ?? "missing";
}

/** The reported value of a figure, or null when it is anything but a number. */
export function valueAt(report: Report, address: FigureAddress): Decimal | null {
  const cell = cellAt(report, address);
  return cell?.state === "reported" ? cell.value : null;
}

/** A sum over cells of which some may be unknown. */
export type Sum =
  | { readonly known: true; readonly value: Decimal }
  | {
      readonly known: false;
      /** The sum of what is known: a lower bound for counts. */
      readonly atLeast: Decimal;
      readonly unknown: readonly FigureAddress[];
    };

/** The exact sum of figures, refusing to count an unknown one as zero. */
export function sumAt(report: Report, addresses: readonly FigureAddress[]): Sum {
  const unknown = addresses.filter((address) => valueAt(report, address) === null);
  const total = addDecimals(
    addresses.map((address) => valueAt(report, address)).filter((value) => value !== null),
  );
  return unknown.length === 0
    ? { known: true, value: total }
    : { known: false, atLeast: total, unknown };
}
