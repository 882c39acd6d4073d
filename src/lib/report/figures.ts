import type { FigureAddress } from "../statute/index.ts";
import type { Cell, FigureState } from "./cell.ts";
import { addDecimals, type Decimal } from "./decimal.ts";
import { madeOnce } from "./made-once.ts";
import type { Report } from "./report.ts";

const cellsOf = madeOnce(
  ({ figures }: Report): ReadonlyMap<FigureAddress, Cell> =>
    new Map(figures.map(({ address, cell }) => [address, cell])),
);

/**
 * The cell of a report at an address.
 * @returns undefined when the row or table is not in the report
 */
export function cellAt(report: Report, address: FigureAddress): Cell | undefined {
  return cellsOf(report).get(address);
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
