import type { Report } from "../../report/index.ts";
import type { TableKey } from "../../statute/index.ts";
import type { Repair } from "../finding.ts";
import { neighbourColumns } from "./neighbour-column.ts";
import { oneCell } from "./one-cell.ts";
import { brokenSums, type Changes, mends, type Sheet, sheetsOf } from "./sheet.ts";
import { shiftedRows } from "./shifted-row.ts";
import { splitDigits } from "./split-digits.ts";

/** The patterns of slips, the simplest first; a later one is looked for only where no earlier one mends the table. */
const PATTERNS: readonly (readonly [Repair["kind"], (sheet: Sheet) => readonly Changes[]])[] = [
  ["one-cell", oneCell],
  ["neighbour-column", neighbourColumns],
  ["split-digits", splitDigits],
  ["shifted-row", shiftedRows],
];

/**
 * Looks for single changes that make every broken printed sum hold and break no other.
 * @returns a repair for each sheet with broken sums that some change mends, with every such change of the
 * simplest pattern that has one; none where all sums hold or nothing mends them
 */
export function suggestRepairs(
  report: Report,
  table: Extract<TableKey, "applications" | "review">,
): readonly Repair[] {
  const known = sheetsOf(report, table, "unknown");
  const filled = sheetsOf(report, table, "nought");
  return known.flatMap((sheet, index) => {
    if (brokenSums(sheet).length === 0) return [];
    // A number that slipped leaves an empty cell behind: with noughts there, more sums bear the repair out.
    const fuller = filled[index];
    return (fuller && fuller.blanks.size > 0 && repairOf(fuller)) || (repairOf(sheet) ?? []);
  });
}

function repairOf(sheet: Sheet): Repair | null {
  for (const [kind, propose] of PATTERNS) {
    const mending = propose(sheet).filter((changes) => mends(sheet, changes));
    if (mending.length > 0) return describe(kind, sheet, mending);
  }
  return null;
}

function describe(kind: Repair["kind"], sheet: Sheet, mending: readonly Changes[]): Repair {
  const candidates = mending.map((changes) => ({
    changes: [...changes].map(([address, to]) => ({
      address,
      from: sheet.blanks.has(address) ? null : decimal(sheet.values.get(address)),
      to: String(to),
    })),
  }));
  const transposed = kind === "one-cell" && mending.length === 1 && swapsDigits(sheet, mending[0]);
  return { kind: transposed ? "transposed-digits" : kind, candidates };
}

/** 61 for 16: the same digits in another order, which is why the residual is divisible by nine. */
function swapsDigits(sheet: Sheet, changes: Changes | undefined): boolean {
  return [...(changes ?? [])].every(([address, to]) => {
    const from = decimal(sheet.values.get(address));
    return from !== null && from.length > 1 && digits(from) === digits(String(to));
  });
}

function digits(text: string): string {
  return [...text].sort().join("");
}

function decimal(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}
