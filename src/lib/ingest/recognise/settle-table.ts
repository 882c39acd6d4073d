import type { Message } from "../../message/index.ts";
import { type FigureAddress, type FormId, figureSpec, type TableKey } from "../../statute/index.ts";
import { compareRepeated } from "./compare-repeated.ts";
import { withoutCut } from "./cut-end.ts";
import { type FoundCell, leftoverOf, placeCells } from "./place-cells.ts";
import { proveDrifted } from "./proof.ts";
import { lostMessage } from "./read-region.ts";
import type { ExtraReading, RegionReading, RowReading } from "./region-reading.ts";
import { addressesOf, type SettledRow } from "./settled-row.ts";
import { alignmentMessages, missingMessages, sumMessages } from "./table-messages.ts";

/** One statutory table as all regions together tell it. */
export interface FoundTable {
  readonly table: TableKey;
  readonly form: FormId;
  readonly cells: ReadonlyMap<FigureAddress, FoundCell>;
  readonly extras: readonly { readonly label: string; readonly cells: readonly string[] }[];
  /** Cells of rows that could not be read, kept as prose so that nothing visible is lost. */
  readonly leftovers: readonly string[];
  /** Whether the table contradicts itself or has lost its order: none of its figures is believed. */
  readonly failed: boolean;
  readonly messages: readonly Message[];
}

/**
 * Puts the readings of a table's regions together: aligns what sums prove, holds rows told twice against
 * each other, and checks the printed sums.
 * @param beside form of the tables beside it, for a table whose own rows tell none
 */
export function settleTable(
  table: TableKey,
  readings: readonly RegionReading[],
  beside: FormId,
): FoundTable {
  const rows = readings.flatMap((reading) => reading.rows);
  const form = formOf(table, rows) ?? beside;
  const cuts = new Set(readings.flatMap((reading) => (reading.cut ? [reading.cut] : [])));
  const settled = withoutCut(table, settleRows(table, form, rows), cuts);
  const twice = compareRepeated(table, settled.rows);
  const torn = readings.some((reading) => reading.shaky) && !sumsHold(table, form, twice.rows);
  const failed = readings.some((reading) => reading.lost) || twice.contradicted || torn;
  const kept = failed ? [] : twice.rows;
  const placed = placeCells(table, form, kept);
  return {
    table,
    form,
    cells: placed.cells,
    extras: [...readings.flatMap((reading) => reading.extras.map(plainExtra)), ...placed.strangers],
    leftovers: failed
      ? []
      : [...placed.own.flatMap(leftoverOf), ...placed.others, ...settled.leftovers],
    failed,
    messages: [
      ...readings.flatMap((reading) => reading.messages),
      ...(failed ? [] : alignmentMessages(table, placed.own)),
      ...(failed ? [] : settled.messages),
      ...twice.messages,
      ...(torn ? [lostMessage(table, undefined)] : []),
      ...placed.messages,
      ...(failed ? [] : sumMessages(table, form, kept)),
      ...(failed ? [] : missingMessages(table, form, kept)),
    ],
  };
}

/** The form a table's own rows and columns tell, or null when what is there stands on both. */
export function formOf(table: TableKey, rows: readonly RowReading[]): FormId | null {
  const votes = { "2019": 0, "2021": 0 };
  for (const row of rows) {
    for (const address of addressesOf(table, row)) {
      const forms = address === null ? [] : (figureSpec(address)?.forms ?? []);
      const [only, ...others] = forms;
      if (only && others.length === 0) votes[only]++;
    }
  }
  if (votes["2019"] === votes["2021"]) return null;
  return votes["2019"] > votes["2021"] ? "2019" : "2021";
}

function settleRows(
  table: TableKey,
  form: FormId,
  rows: readonly RowReading[],
): readonly SettledRow[] {
  const proofs = proveDrifted(table, form, rows);
  return rows.map((reading) => ({
    reading,
    cells:
      reading.alignment.kind === "aligned"
        ? reading.alignment.cells
        : (proofs.get(reading) ?? null),
  }));
}

/** Whether every printed sum that can be taken holds. */
function sumsHold(table: TableKey, form: FormId, rows: readonly SettledRow[]): boolean {
  return sumMessages(table, form, rows).length === 0;
}

function plainExtra(extra: ExtraReading): { label: string; cells: readonly string[] } {
  return { label: extra.label, cells: extra.cells };
}
