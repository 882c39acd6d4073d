/** The editions of a table: the same rows in the same order. */
export type Edition = "csv" | "excel" | "json" | "parquet";

/** What an edition is and how its file is called. */
export interface EditionSpec {
  readonly key: Edition;
  /** File name ending, with its dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** Most rows a table of so many columns is written with; a longer one has no such edition. Null for no limit. */
  readonly maxRows: (columns: number) => number | null;
}

/** Rows below the head line of an Excel sheet (1 048 576 lines): past them Excel cuts a CSV silently. */
const EXCEL_ROWS = 1_048_575;

/** Cells past which a JSON (some hundred MB) opens nowhere; the shards of `reports/<region>/<year>.json` stay. */
const JSON_CELLS = 4_000_000;

const unlimited = (): null => null;

/** All editions. */
export const EDITIONS: readonly EditionSpec[] = [
  {
    key: "csv",
    ending: ".csv",
    mediaType: "text/csv",
    maxRows: unlimited,
  },
  {
    key: "excel",
    ending: ".excel.csv",
    mediaType: "text/csv",
    maxRows: () => EXCEL_ROWS,
  },
  {
    key: "json",
    ending: ".json",
    mediaType: "application/json",
    maxRows: (columns) => Math.floor(JSON_CELLS / columns),
  },
  {
    key: "parquet",
    ending: ".parquet",
    mediaType: "application/vnd.apache.parquet",
    maxRows: unlimited,
  },
];

/** The edition of a key. */
export function editionSpec(key: Edition): EditionSpec {
  return EDITIONS.find((edition) => edition.key === key) as EditionSpec;
}
