import { type Changes, changedCells, rowValues, type Sheet } from "./sheet.ts";

/** A whole row one cell too far right or left: the number that fell off is what the row's own sum leaves. */
export function shiftedRows(sheet: Sheet): readonly Changes[] {
  return sheet.rows.flatMap((row) => {
    const values = rowValues(sheet, row);
    if (!values || values.every((value) => value === 0)) return [];
    return [backFromRight(values), backFromLeft(values)].map((mended) =>
      changedCells(sheet, row.cells, mended),
    );
  });
}

function backFromRight(values: readonly number[]): readonly number[] {
  const parts = values.slice(1);
  return [...parts, sum(parts)];
}

function backFromLeft(values: readonly number[]): readonly number[] {
  const kept = values.slice(0, -1);
  const total = kept.at(-1) ?? 0;
  return [total - sum(kept.slice(0, -1)), ...kept];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
