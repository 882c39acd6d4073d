import type { Bilingual } from "../../statute/index.ts";
import { editionSpec } from "../editions.ts";
import type { DataFile } from "../files.ts";
import { TABLES } from "../tables.ts";

/** Which tables of a large archive have no CSV of the whole, why, and where their rows are instead. */
export function leftOut(files: readonly DataFile[]): readonly Bilingual[] {
  const megabytes = (editionSpec("csv").maxBytes as number) / 1_000_000;
  return TABLES.filter(
    ({ name }) => !files.some(({ table, edition }) => table === name && edition === "csv"),
  ).map(({ name }) => ({
    zh: `${name} 没有全库的 CSV：单个文件会超过 ${megabytes} MB。全部行在 ${name}.parquet；各年度的 CSV 在 zip/<year>.zip。`,
    en: `There is no CSV of all of ${name}: the file would exceed ${megabytes} MB. All its rows are in ${name}.parquet, and those of each year as CSV in zip/<year>.zip.`,
  }));
}
