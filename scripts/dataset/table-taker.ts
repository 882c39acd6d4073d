import { DATA_PATH, editionsOf, TABLES } from "../../src/lib/dataset/index.ts";
import { encodedRows } from "./encoded-rows.ts";
import type { DatasetJob, Taker } from "./job.ts";
import { tableWriter } from "./table-writer.ts";

/** Writes every table in every edition the archive has. */
export function tableTaker({ root, archive }: DatasetJob): Taker {
  const editions = editionsOf(archive.index);
  const tables = TABLES.map((table) => ({
    table,
    writer: tableWriter(root, DATA_PATH, table, editions),
  }));
  return {
    take(step) {
      const rows = encodedRows(step);
      for (const { table, writer } of tables) {
        for (const row of rows.get(table) ?? []) writer.add(row);
      }
    },
    close: () => tables.flatMap(({ writer }) => writer.close()),
  };
}
