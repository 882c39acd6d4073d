import { isLarge } from "./large-archive.ts";
import type { StoreIndex } from "./record.ts";

/** The editions of a table: the same rows in the same order. */
export type Edition = "csv" | "excel" | "json" | "parquet";

/** What an edition is and how its file is called. */
export interface EditionSpec {
  readonly key: Edition;
  /** File name ending, with its dot. */
  readonly ending: string;
  readonly mediaType: string;
  /** A table with more rows has no such edition; null for no limit. */
  readonly maxRows: number | null;
  /** A table whose file would be larger has no such edition; null for no limit. */
  readonly maxBytes: number | null;
  /** Whether it only says again what the CSV says: a large archive has none of those. */
  readonly isSecondCopy: boolean;
}

/** Rows below the head line of an Excel sheet (1 048 576 lines): past them Excel cuts a CSV silently. */
const EXCEL_ROWS = 1_048_575;

/** What GitHub takes of one file. */
const LARGEST_FILE = 100_000_000;

/** All editions. Parquet has no limit, so that every table is there as a whole. */
export const EDITIONS: readonly EditionSpec[] = [
  {
    key: "csv",
    ending: ".csv",
    mediaType: "text/csv",
    maxRows: null,
    maxBytes: LARGEST_FILE,
    isSecondCopy: false,
  },
  {
    key: "excel",
    ending: ".excel.csv",
    mediaType: "text/csv",
    maxRows: EXCEL_ROWS,
    maxBytes: LARGEST_FILE,
    isSecondCopy: true,
  },
  {
    key: "json",
    ending: ".json",
    mediaType: "application/json",
    maxRows: null,
    maxBytes: LARGEST_FILE,
    isSecondCopy: true,
  },
  {
    key: "parquet",
    ending: ".parquet",
    mediaType: "application/vnd.apache.parquet",
    maxRows: null,
    maxBytes: null,
    isSecondCopy: false,
  },
];

/** The editions an archive has, before any table is too large for one. */
export function editionsOf(index: Pick<StoreIndex, "reports">): readonly EditionSpec[] {
  return EDITIONS.filter(({ isSecondCopy }) => !isSecondCopy || !isLarge(index));
}

/** The edition of a key. */
export function editionSpec(key: Edition): EditionSpec {
  return EDITIONS.find((edition) => edition.key === key) as EditionSpec;
}
