import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { csvHeader, TABLES } from "../../src/lib/dataset/index.ts";
import { encodedRows } from "./encoded-rows.ts";
import { fileSink } from "./file-sink.ts";
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
      const rows = encodedRows(step);
      for (const { table, sink } of of.flat()) {
        for (const { line } of rows.get(table) ?? []) sink.write(line);
      }
    },
    close() {
      for (const [year, tables] of years) {
        const hashes = tables.map(({ sink }) => sink.close().sha256);
        writeFileSync(hashFile(job, year), hashes.join("\n"));
      }
      return [];
    },
  };
}

/** The hashes of all tables of a year, which together are the year's. */
export function yearHash(job: DatasetJob, year: number): string {
  return readFileSync(hashFile(job, year), "utf8");
}

function hashFile(job: DatasetJob, year: number): string {
  return join(yearFolder(job, year), "hashes.txt");
}

/** Report years the archive has at least one report of, oldest first. */
export function yearsOf({ archive }: DatasetJob): readonly number[] {
  return [...new Set(archive.index.reports.map(({ year }) => year))].sort((a, b) => a - b);
}
