import type { Bilingual } from "../statute/index.ts";

/** The editions of a table: the same rows in the same order. */
export type Edition = "csv" | "excel" | "json" | "parquet";

/** What an edition is and how its file is called. */
export interface EditionSpec {
  readonly key: Edition;
  /** File name ending, with its dot. */
  readonly ending: string;
  readonly mediaType: string;
  readonly label: Bilingual;
  /** Most rows it is written with; a table with more has no such edition. Null for no limit. */
  readonly maxRows: number | null;
}

/** Rows below the head line of an Excel sheet (1 048 576 lines). */
const EXCEL_ROWS = 1_048_575;

/**
 * All editions. Past Excel's sheet the BOM edition would be cut silently when opened and a JSON of that length
 * opens nowhere: such a table is CSV and Parquet, and JSON by the shards of `reports/<region>/<year>.json`.
 */
export const EDITIONS: readonly EditionSpec[] = [
  {
    key: "csv",
    ending: ".csv",
    mediaType: "text/csv",
    label: { zh: "CSV（UTF-8，无 BOM）", en: "CSV (UTF-8, no BOM)" },
    maxRows: null,
  },
  {
    key: "excel",
    ending: ".excel.csv",
    mediaType: "text/csv",
    label: { zh: "CSV（带 BOM，供 Excel、WPS）", en: "CSV with BOM, for Excel and WPS" },
    maxRows: EXCEL_ROWS,
  },
  {
    key: "json",
    ending: ".json",
    mediaType: "application/json",
    label: { zh: "JSON", en: "JSON" },
    maxRows: EXCEL_ROWS,
  },
  {
    key: "parquet",
    ending: ".parquet",
    mediaType: "application/vnd.apache.parquet",
    label: { zh: "Parquet", en: "Parquet" },
    maxRows: null,
  },
];

/** The edition of a key. */
export function editionSpec(key: Edition): EditionSpec {
  return EDITIONS.find((edition) => edition.key === key) as EditionSpec;
}
