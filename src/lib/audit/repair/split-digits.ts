import { type Changes, changedCells, rowValues, type Sheet } from "./sheet.ts";

/**
 * A number torn in two (1 2 for 12): its digits fill two cells, the rest of the row stands one cell too
 * far right, and the total fell off the end. Joined again, the total is what the parts make.
 */
export function splitDigits(sheet: Sheet): readonly Changes[] {
  return sheet.rows.flatMap((row) => {
    const values = rowValues(sheet, row);
    if (!values) return [];
    return values.slice(0, -1).flatMap((head, at) => {
      const tail = values[at + 1];
      if (tail === undefined || head === 0) return [];
      const joined = Number(`${head}${tail}`);
      const parts = [...values.slice(0, at), joined, ...values.slice(at + 2)];
      const total = parts.reduce((sum, value) => sum + value, 0);
      return [changedCells(sheet, row.cells, [...parts, total])];
    });
  });
}
