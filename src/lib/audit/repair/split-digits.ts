import { type Changes, changedCells, rowValues, type Sheet } from "./sheet.ts";

/**
 * A number torn in two (1 2 for 12): its digits fill two cells. Either its tail took the place of a nought,
 * or the rest of the row stands one cell too far right and the total fell off the end; joined again, the
 * total is then what the parts make.
 */
export function splitDigits(sheet: Sheet): readonly Changes[] {
  return sheet.rows.flatMap((row) => {
    const values = rowValues(sheet, row);
    if (!values) return [];
    return values
      .slice(0, -1)
      .flatMap((_, at) => [...joinedInPlace(values, at), ...joinedAndMovedBack(values, at)])
      .map((mended) => changedCells(sheet, row.cells, mended));
  });
}

/** The tail stood where a nought belongs; the total takes no part. */
function joinedInPlace(values: readonly number[], at: number): readonly (readonly number[])[] {
  if (at + 2 >= values.length) return [];
  return joined(values, at).map((whole) => [
    ...values.slice(0, at),
    whole,
    0,
    ...values.slice(at + 2),
  ]);
}

function joinedAndMovedBack(values: readonly number[], at: number): readonly (readonly number[])[] {
  return joined(values, at).map((whole) => {
    const parts = [...values.slice(0, at), whole, ...values.slice(at + 2)];
    return [...parts, parts.reduce((sum, value) => sum + value, 0)];
  });
}

/** 1 and 2 are 12; 14 and 8 may also be 1408, for a torn off 08 reads as 8. */
function joined(values: readonly number[], at: number): readonly number[] {
  const [head, tail] = values.slice(at, at + 2);
  if (head === undefined || tail === undefined || head === 0) return [];
  return ["", "0", "00"].map((lost) => Number(`${head}${lost}${tail}`));
}
