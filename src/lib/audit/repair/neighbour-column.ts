import {
  brokenSums,
  type Changes,
  changedCells,
  residual,
  rowValues,
  type Sheet,
} from "./sheet.ts";

/**
 * A number, or a part of one, in the wrong column of its row: the row's sum still holds, one column has
 * too much and another too little by the same amount. The last column is the total and takes no part.
 */
export function neighbourColumns(sheet: Sheet): readonly Changes[] {
  const amount = commonAmount(sheet);
  if (amount === null) return [];
  return sheet.rows.flatMap((row) => {
    const values = rowValues(sheet, row);
    if (!values) return [];
    const columns = values.slice(0, -1).map((_, index) => index);
    return columns.flatMap((from) =>
      (values[from] ?? 0) < amount
        ? []
        : columns
            .filter((to) => to !== from)
            .map((to) => changedCells(sheet, row.cells, moved(values, from, to, amount))),
    );
  });
}

/** The size all broken sums are out by; null when they differ, for then no single move mends them. */
function commonAmount(sheet: Sheet): number | null {
  const sizes = new Set(brokenSums(sheet).map((sum) => Math.abs(residual(sheet, sum))));
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

function moved(
  values: readonly number[],
  from: number,
  to: number,
  amount: number,
): readonly number[] {
  return values.map((value, index) =>
    index === from ? value - amount : index === to ? value + amount : value,
  );
}
