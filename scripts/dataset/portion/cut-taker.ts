import { join } from "node:path";
import { TABLES } from "../../../src/lib/dataset/index.ts";
import { sha256 } from "../../store/hash.ts";
import { deflatedPiece } from "../deflated-piece.ts";
import { encodedRows } from "../encoded-rows.ts";
import type { Taker } from "../job.ts";
import { type Cut, type PortionNote, piecePart } from "./parts.ts";

/**
 * Deflates the rows of a portion for the zips they go into: those of a report into its year's, those of an agency itself
 * into every one. @returns a hash of each cut
 */
export function cutTaker(folder: string, cuts: readonly Cut[]): Taker<PortionNote["cuts"]> {
  const writers = cuts.map((cut) => ({
    cut,
    tables: TABLES.map((table) => ({
      table,
      piece: deflatedPiece(join(folder, piecePart(cut, table))),
    })),
  }));
  return {
    take(step) {
      const rows = encodedRows(step);
      for (const { cut, tables } of writers) {
        if (typeof cut === "number" && step.kind === "slot" && step.slot.year !== cut) continue;
        for (const { table, piece } of tables) {
          for (const { line } of rows.get(table) ?? []) piece.write(line);
        }
      }
    },
    close: () =>
      Object.fromEntries(
        writers.map(({ cut, tables }) => [
          cut,
          sha256(tables.map(({ piece }) => piece.close().sha256).join()),
        ]),
      ),
  };
}
