import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { parquetPart, TABLES } from "../../../src/lib/dataset/index.ts";
import { encodedRows } from "../encoded-rows.ts";
import { fileSink } from "../file-sink.ts";
import type { Taker } from "../job.ts";
import { footerPart, groupsPart, type PortionNote } from "./parts.ts";

/** Writes the rows of a portion as row groups of Parquet. @returns how many rows each table got */
export function groupTaker(folder: string): Taker<PortionNote["rows"]> {
  const writers = TABLES.map((table) => {
    const sink = fileSink(join(folder, groupsPart(table)));
    return { table, sink, part: parquetPart(table, sink.write) };
  });
  return {
    take(step) {
      const rows = encodedRows(step);
      for (const { table, part } of writers) {
        for (const { row } of rows.get(table) ?? []) part.add(row);
      }
    },
    close() {
      const rows = writers.map(({ table, sink, part }): [string, number] => {
        const groups = part.close();
        sink.close();
        writeFileSync(join(folder, footerPart(table)), serialize(groups));
        return [table.name, Number(groups.num_rows)];
      });
      return Object.fromEntries(rows);
    },
  };
}
