import { type Cell, type CellState, cellAt, type Decimal, type Report } from "../report/index.ts";
import { ALL_FIGURES, type FigureAddress } from "../statute/index.ts";

/** States of cells that were found and hold no number. */
export type UnknownCellState = Exclude<CellState, "reported">;

/**
 * The figures of one report as lists in the order of a document's `addresses`, so that no address is said
 * twice; positions count from 0. A position whose value is null and that no list of `unknown` has is missing
 * from the report.
 */
export interface FigureLists {
  /** A reported number as a decimal string, null where there is none. */
  readonly values: readonly (Decimal | null)[];
  /** Positions by the unit printed with their figures (`元`, `万元`); a position without one has none printed. */
  readonly units: Readonly<Record<string, readonly number[]>>;
  /** Positions of cells that are there and hold no number, by state; a state without cells has no entry. */
  readonly unknown: Readonly<Partial<Record<UnknownCellState, readonly number[]>>>;
}

/** Every address some of the reports has a cell at, in statute order. */
export function addressesOf(reports: readonly Report[]): readonly FigureAddress[] {
  const found = new Set(reports.flatMap(({ figures }) => figures.map(({ address }) => address)));
  return ALL_FIGURES.map(({ address }) => address).filter((address) => found.has(address));
}

/** A report's figures in the order of addresses. */
export function figureLists(report: Report, addresses: readonly FigureAddress[]): FigureLists {
  const cells = addresses.map((address) => cellAt(report, address));
  const positions = (tag: (cell: Cell) => string | null) =>
    positionsBy(cells.map((cell) => cell && tag(cell)));
  return {
    values: cells.map((cell) => (cell?.state === "reported" ? cell.value : null)),
    units: positions((cell) => (cell.state === "reported" ? cell.unit : null)),
    unknown: positions(({ state }) => (state === "reported" ? null : state)),
  };
}

/** Positions of a list by the tag that stands there; those without a tag are left out. */
function positionsBy(
  tags: readonly (string | null | undefined)[],
): Readonly<Record<string, readonly number[]>> {
  const positions: Record<string, number[]> = {};
  for (const [position, tag] of tags.entries()) {
    if (tag != null) positions[tag] = [...(positions[tag] ?? []), position];
  }
  return positions;
}
