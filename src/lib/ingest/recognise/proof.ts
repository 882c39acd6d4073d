import { parseCell } from "../../parse/index.ts";
import { addDecimals, type Decimal, equalDecimals } from "../../report/index.ts";
import { type FormId, type TableKey, tableOf } from "../../statute/index.ts";
import type { RowReading } from "./region-reading.ts";
import type { Token } from "./token.ts";

/** A row whose cells stand in their columns. */
export interface AlignedRow {
  readonly reading: RowReading;
  readonly cells: readonly Token[];
}

/** At most so many combinations of readings are held against the column sums. */
const MAX_COMBINATIONS = 256;

/**
 * Chooses among the readings of drifted rows: the one whose printed row sum holds, if it is the only one
 * left by the column sums too. Sums confirm a reading; they never make a value.
 * @returns the cells of each drifted row that is proved
 */
export function proveDrifted(
  table: TableKey,
  form: FormId,
  rows: readonly RowReading[],
): ReadonlyMap<RowReading, readonly Token[]> {
  const drifted = rows.filter((row) => row.alignment.kind === "drifted");
  // Table A prints no sums: nothing can prove an alignment there.
  if (drifted.length === 0 || table === "proactive") return new Map();
  const choices = drifted.map((row) => readingsOf(row).filter((cells) => rowSumHolds(row, cells)));
  const open = drifted.filter((_, at) => choices[at]?.length !== 0);
  const fixed = rows.flatMap((row): AlignedRow[] =>
    row.alignment.kind === "aligned" ? [{ reading: row, cells: row.alignment.cells }] : [],
  );
  const options = choices.filter((each) => each.length > 0);
  const combinations = combine(options);
  if (combinations === null) return new Map();
  const holding = combinations.filter((combination) => {
    const chosen = open.map((reading, at) => ({ reading, cells: combination[at] ?? [] }));
    return table !== "applications" || !contradicts(form, [...fixed, ...chosen], open);
  });
  const [only, ...others] = holding;
  if (!only || others.length > 0) return new Map();
  return new Map(open.map((row, at) => [row, only[at] ?? []]));
}

/** Whether the printed sum of a row holds: six applicants make 总计, four results make 总计 of each remedy. */
export function rowSumHolds(row: RowReading, cells: readonly Token[]): boolean {
  return sumsOf(row, cells).every(sumHolds);
}

/** A sum a row prints: its parts and its total, null where a cell shows no number. */
export interface RowSum {
  readonly row: string | null;
  readonly parts: readonly (Decimal | null)[];
  readonly total: Decimal | null;
}

/** Whether a sum is printed in full, and right. */
export function sumHolds({ parts, total }: RowSum): boolean {
  const known = parts.filter((part) => part !== null);
  return (
    total !== null && known.length === parts.length && equalDecimals(addDecimals(known), total)
  );
}

/** The sums a row prints: one of six applicants, or one of four results for each remedy. */
export function sumsOf(row: RowReading, cells: readonly Token[]): readonly RowSum[] {
  const groups = [...new Set(row.columns.map((column) => column.row ?? row.row))];
  return groups.map((group) => {
    const own = row.columns
      .map((column, at) => ({ column, value: numberOf(cells[at]) }))
      .filter(({ column }) => (column.row ?? row.row) === group);
    return {
      row: group,
      parts: own.filter(({ column }) => column.column !== "total").map(({ value }) => value),
      total: own.find(({ column }) => column.column === "total")?.value ?? null,
    };
  });
}

/** A sum down a column of table B. */
export interface ColumnSum {
  readonly column: string;
  readonly left: Decimal;
  readonly right: Decimal;
  /** Rows that take part. */
  readonly rows: readonly string[];
}

/** Rows that are no outcome of an application. */
const NO_OUTCOME: readonly string[] = ["received", "carriedOver", "closed", "carriedForward"];

/** The column sums of table B that can be taken: outcomes make （七）, and 一 + 二 = 三（七） + 四. */
export function columnSums(form: FormId, rows: readonly AlignedRow[]): readonly ColumnSum[] {
  const outcomes = tableOf("applications", form)
    .rows.map((row) => row.key)
    .filter((key) => !NO_OUTCOME.includes(key));
  const equations: readonly (readonly [readonly string[], readonly string[]])[] = [
    [outcomes, ["closed"]],
    [
      ["received", "carriedOver"],
      ["closed", "carriedForward"],
    ],
  ];
  const values = valuesByRow(rows);
  const columns = [
    ...new Set(rows.flatMap((row) => row.reading.columns.map((each) => each.column))),
  ];
  return columns.flatMap((column) => {
    if (column === null) return [];
    return equations.flatMap(([left, right]) => {
      const total = (keys: readonly string[]) => sumDown(values, keys, column);
      const sides = [total(left), total(right)] as const;
      if (sides[0] === null || sides[1] === null) return [];
      return [{ column, left: sides[0], right: sides[1], rows: [...left, ...right] }];
    });
  });
}

/** Whether a column sum that takes one of the chosen rows fails. */
function contradicts(
  form: FormId,
  rows: readonly AlignedRow[],
  chosen: readonly RowReading[],
): boolean {
  return columnSums(form, rows).some(
    (sum) =>
      !equalDecimals(sum.left, sum.right) &&
      chosen.some((row) => row.row !== null && sum.rows.includes(row.row)),
  );
}

function sumDown(
  values: ReadonlyMap<string, ReadonlyMap<string, Decimal>>,
  rows: readonly string[],
  column: string,
): Decimal | null {
  const parts = rows.map((row) => values.get(row)?.get(column));
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? addDecimals(known) : null;
}

function valuesByRow(
  rows: readonly AlignedRow[],
): ReadonlyMap<string, ReadonlyMap<string, Decimal>> {
  return new Map(
    rows.map(({ reading, cells }) => [
      reading.row ?? "",
      new Map(
        reading.columns.flatMap((column, at) => {
          const value = numberOf(cells[at]);
          return column.column === null || value === null ? [] : [[column.column, value] as const];
        }),
      ),
    ]),
  );
}

function readingsOf(row: RowReading): readonly (readonly Token[])[] {
  return row.alignment.kind === "drifted" ? row.alignment.readings : [];
}

function combine(
  options: readonly (readonly (readonly Token[])[])[],
): readonly (readonly (readonly Token[])[])[] | null {
  const count = options.reduce((product, each) => product * each.length, 1);
  if (count > MAX_COMBINATIONS) return null;
  return options.reduce<readonly (readonly (readonly Token[])[])[]>(
    (combinations, each) =>
      combinations.flatMap((combination) => each.map((cells) => [...combination, cells])),
    [[]],
  );
}

const NOWHERE = { line: 1, column: 1 };

function numberOf(token: Token | undefined): Decimal | null {
  if (!token) return null;
  const { cell } = parseCell(token.text, "count", NOWHERE, null);
  return cell.state === "reported" ? cell.value : null;
}
