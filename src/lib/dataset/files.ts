import type { Edition } from "./editions.ts";

/** One file of the published data. */
export interface DataFile {
  /** Below the site's root, `data/v1/figures.csv`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Table and edition, for a file that is one. */
  readonly table?: string;
  readonly edition?: Edition;
  readonly rows?: number;
  /** Report year, for the zip of a year. */
  readonly year?: number;
}

/** What `data/v1/files.json` holds: every other file of the published data with its hash. */
export interface DataFiles {
  readonly version: string;
  /** Sorted by path. */
  readonly files: readonly DataFile[];
}
