import type { DataFile, TableSchema } from "../../../src/lib/dataset/index.ts";

/** How rows of a table are written as text; each edition that is text has its rows in one of these. */
export type TextKind = "csv" | "json";

/** All tables of the archive, or those of one year, as a zip holds them. */
export type Cut = number | "all";

/** What a portion adds to everything that is published of the whole: files below a folder, and what is told of them. */
export interface MadePortion extends PortionNote {
  readonly folder: string;
}

/** What stands in `note.json` of a portion's folder, written when all else is there. */
export interface PortionNote {
  /** See `Portion`. */
  readonly key: string | null;
  /** Parts that were wanted; see {@link textPart} and {@link WHOLE_CUT}. */
  readonly wanted: readonly string[];
  /** Rows by table name. */
  readonly rows: Readonly<Record<string, number>>;
  /** Bytes of its rows as CSV by table name, whether or not they lie there. */
  readonly csvBytes: Readonly<Record<string, number>>;
  /** See `Portion`. */
  readonly cutKeys: Readonly<Partial<Record<Cut, string | null>>>;
  /** A hash of the tables of each cut. */
  readonly cuts: Readonly<Partial<Record<Cut, string>>>;
  /** Documents of its regions; they lie below the portion's folder as they are published. */
  readonly regions: readonly DataFile[];
}

/** The file a {@link PortionNote} stands in. */
export const NOTE = "note.json";

/** Rows of a table without what stands before, between portions and after them. */
export function textPart({ name }: Pick<TableSchema, "name">, kind: TextKind): string {
  return `tables/${name}.${kind}`;
}

/** Row groups of a table. */
export function groupsPart({ name }: Pick<TableSchema, "name">): string {
  return `tables/${name}.parquet`;
}

/** What is to be told of the row groups in a file's footer. */
export function footerPart({ name }: Pick<TableSchema, "name">): string {
  return `tables/${name}.footer`;
}

/** Rows of a table as CSV, deflated; see `deflated-piece.ts`. */
export function piecePart(cut: Cut, { name }: Pick<TableSchema, "name">): string {
  return `${CUTS_PART}/${cut}/${name}.deflate`;
}

/** Holds a folder of pieces for each cut. */
export const CUTS_PART = "cuts";

/** All pieces of the zip of everything, which only an archive has that is not large. */
export const WHOLE_CUT = `${CUTS_PART}/all`;

/** What feeds and the list of updates are made of. */
export const NEWS_PART = "news.json";

/** The sentences of its reports as numbers. */
export const PRINTS_PART = "prints";
