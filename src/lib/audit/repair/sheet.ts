import { cellAt, type Report } from "../../report/index.ts";
import type { FigureAddress, TableKey } from "../../statute/index.ts";
import { type ApplicationsGrid, applicationsGrid, type GridRow } from "../grid.ts";
import { cellOf, reviewGroups } from "../sums.ts";

/** One printed sum as signed cells: the parts count up, the total counts down, and nothing should remain. */
export interface PrintedSum {
  readonly cells: readonly { readonly address: FigureAddress; readonly sign: 1 | -1 }[];
}

/** What the search takes an empty cell for. Only a hypothesis of the search: a figure is never changed. */
export type BlankReading = "nought" | "unknown";

/** A table as the repair search sees it: its numbers, its rows, and the sums whose cells are all known. */
export interface Sheet {
  readonly values: ReadonlyMap<FigureAddress, number>;
  /** The cells among them that stand empty and are taken for noughts. */
  readonly blanks: ReadonlySet<FigureAddress>;
  readonly rows: readonly GridRow[];
  readonly sums: readonly PrintedSum[];
}

/** New values for some cells. */
export type Changes = ReadonlyMap<FigureAddress, number>;

/**
 * The sheets of table B or C: B is one, for each of its cells stands in a row and a column; the three groups
 * of C share no cell and are a sheet each. None where the table is not there.
 */
export function sheetsOf(
  report: Report,
  table: Extract<TableKey, "applications" | "review">,
  blank: BlankReading,
): readonly Sheet[] {
  const form = report.tables[table]?.form;
  if (!form) return [];
  if (table === "review") {
    return reviewGroups().map((group) => sheetOf(report, [group], [rowSum(group)], blank));
  }
  const grid = applicationsGrid(form);
  return [sheetOf(report, grid.rows, applicationSums(grid), blank)];
}

function sheetOf(
  report: Report,
  rows: readonly GridRow[],
  printed: readonly PrintedSum[],
  blank: BlankReading,
): Sheet {
  const values = new Map<FigureAddress, number>();
  const blanks = new Set<FigureAddress>();
  for (const address of rows.flatMap((row) => row.cells)) {
    const cell = cellAt(report, address);
    const value = cell?.state === "reported" ? cell.value : null;
    if (value !== null && /^\d{1,15}$/.test(value)) {
      values.set(address, Number(value));
    } else if (cell?.state === "blank" && blank === "nought") {
      values.set(address, 0);
      blanks.add(address);
    }
  }
  const sums = printed.filter((sum) => sum.cells.every(({ address }) => values.has(address)));
  return { values, blanks, rows, sums };
}

/** What remains of a sum, with some cells changed: 0 when it holds. */
export function residual(sheet: Sheet, sum: PrintedSum, changes: Changes = UNCHANGED): number {
  return sum.cells.reduce((total, { address, sign }) => {
    // Only sums whose cells are all known are on the sheet.
    const value = changes.get(address) ?? (sheet.values.get(address) as number);
    return total + sign * value;
  }, 0);
}

/** The sums of a sheet that do not hold. */
export function brokenSums(sheet: Sheet): readonly PrintedSum[] {
  return sheet.sums.filter((sum) => residual(sheet, sum) !== 0);
}

/** Whether every printed sum holds once the cells are changed, and none of them is negative. */
export function mends(sheet: Sheet, changes: Changes): boolean {
  for (const value of changes.values()) if (value < 0) return false;
  return sheet.sums.every((sum) => residual(sheet, sum, changes) === 0);
}

/** The cells of a row that a pattern would change, with their new values. */
export function changedCells(
  sheet: Sheet,
  cells: readonly FigureAddress[],
  values: readonly number[],
): Changes {
  return new Map(
    cells.flatMap((address, index) => {
      const value = values[index];
      return value === undefined || value === sheet.values.get(address)
        ? []
        : [[address, value] as const];
    }),
  );
}

/** The numbers of a row; null when one is unknown. */
export function rowValues(sheet: Sheet, row: GridRow): readonly number[] | null {
  const values = row.cells.flatMap((address) => sheet.values.get(address) ?? []);
  return values.length === row.cells.length ? values : null;
}

const UNCHANGED: Changes = new Map();

function applicationSums(grid: ApplicationsGrid): readonly PrintedSum[] {
  const columns = grid.columns.map((_, column) => column);
  const signed = (sign: 1 | -1, column: number, ...counted: readonly GridRow[]) =>
    counted.map((row) => ({ address: cellOf(row, column), sign }));
  return [
    ...grid.rows.map(rowSum),
    ...columns.map((column) => ({
      cells: [...signed(1, column, ...grid.leaves), ...signed(-1, column, grid.closed)],
    })),
    ...columns.map((column) => ({
      cells: [
        ...signed(1, column, grid.received, grid.carriedOver),
        ...signed(-1, column, grid.closed, grid.carriedForward),
      ],
    })),
  ];
}

function rowSum(row: GridRow): PrintedSum {
  const last = row.cells.length - 1;
  return {
    cells: row.cells.map((address, index) => ({ address, sign: index === last ? -1 : 1 })),
  };
}
