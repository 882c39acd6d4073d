import { join } from "node:path";
import { csvHeader, csvRow, type Step, TABLES } from "../../src/lib/dataset/index.ts";
import { type FileSink, fileSink } from "./file-sink.ts";
import type { DatasetJob, Taker } from "./job.ts";

/** Folder of the tables of one year, outside of what is published: they only go into that year's zip. */
export function yearFolder({ root }: DatasetJob, year: number): string {
  return join(root, "years", String(year));
}

/** Sorts the rows of every table by report year; the rows of an agency itself go to every year. */
export function yearTaker(job: DatasetJob): Taker {
  const years = new Map(
    yearsOf(job).map((year) => [
      year,
      TABLES.map((table) => {
        const sink = fileSink(join(yearFolder(job, year), `${table.name}.csv`));
        sink.write(csvHeader(table));
        return { table, sink };
      }),
    ]),
  );
  return {
    take(step) {
      const of = step.kind === "agency" ? [...years.values()] : [years.get(step.slot.year) ?? []];
      for (const { table, sink } of of.flat()) writeRows(table, sink, step);
    },
    close() {
      for (const { sink } of [...years.values()].flat()) sink.close();
      return [];
    },
  };
}

/** Report years the archive has at least one report of, oldest first. */
export function yearsOf({ archive }: DatasetJob): readonly number[] {
  return [...new Set(archive.index.reports.map(({ year }) => year))].sort((a, b) => a - b);
}

function writeRows(table: (typeof TABLES)[number], sink: FileSink, step: Step): void {
  for (const row of table.rows(step)) sink.write(csvRow(table, row));
}
