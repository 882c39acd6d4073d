import { join } from "node:path";
import { JSON_FRAME, jsonRow, TABLES, type TableSchema } from "../../../src/lib/dataset/index.ts";
import { type EncodedRow, encodedRows } from "../encoded-rows.ts";
import { fileSink } from "../file-sink.ts";
import type { Taker } from "../job.ts";
import { type PortionNote, type TextKind, textPart } from "./parts.ts";

/** How a row of each kind is written; the first of a portion has nothing before it. */
const WRITE: Readonly<
  Record<TextKind, (table: TableSchema, row: EncodedRow, at: number) => string>
> = {
  csv: (_, { line }) => line,
  json: (table, { row }, at) => (at === 0 ? "" : JSON_FRAME.between) + jsonRow(table, row),
};

/** Writes the rows of a portion as text, in each kind that is wanted. @returns how long they are as CSV, by table name */
export function textTaker(
  folder: string,
  wanted: ReadonlySet<string>,
): Taker<PortionNote["csvBytes"]> {
  const lengths = new Map(TABLES.map((table) => [table, 0]));
  const writers = TABLES.flatMap((table) =>
    (Object.keys(WRITE) as TextKind[])
      .filter((kind) => wanted.has(textPart(table, kind)))
      .map((kind) => ({
        table,
        write: WRITE[kind],
        sink: fileSink(join(folder, textPart(table, kind))),
        rows: 0,
      })),
  );
  return {
    take(step) {
      const rows = encodedRows(step);
      for (const [table, length] of lengths) {
        const lines = rows.get(table) ?? [];
        const added = lines.reduce((sum, { line }) => sum + Buffer.byteLength(line), 0);
        lengths.set(table, length + added);
      }
      for (const writer of writers) {
        for (const row of rows.get(writer.table) ?? []) {
          writer.sink.write(writer.write(writer.table, row, writer.rows++));
        }
      }
    },
    close() {
      for (const { sink } of writers) sink.close();
      return Object.fromEntries([...lengths].map(([{ name }, length]) => [name, length]));
    },
  };
}
