import { brokenSums, type Changes, type PrintedSum, residual, type Sheet } from "./sheet.ts";

/** One wrong number: it must stand in every broken sum, and each of them asks for the same new value. */
export function oneCell(sheet: Sheet): readonly Changes[] {
  const [first, ...others] = brokenSums(sheet);
  if (!first) return [];
  return first.cells
    .filter(({ address }) => others.every((sum) => contains(sum, address)))
    .flatMap(({ address, sign }) => {
      const value = sheet.values.get(address);
      return value === undefined
        ? []
        : [new Map([[address, value - sign * residual(sheet, first)]])];
    });
}

function contains(sum: PrintedSum, address: string): boolean {
  return sum.cells.some((cell) => cell.address === address);
}
