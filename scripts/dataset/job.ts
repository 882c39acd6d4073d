import type { Archive, DataFile, OpenRecord, Step } from "../../src/lib/dataset/index.ts";
import type { Written } from "./file-sink.ts";

/** What every part of writing the data needs. */
export interface DatasetJob {
  readonly archive: Archive;
  readonly open: OpenRecord;
  /** Folder that stands for the site's root while the data is written. */
  readonly root: string;
  /** Address of the site with a slash at its end, or null. */
  readonly site: string | null;
}

/** One of the makers that are fed by one walk over a portion. */
export interface Taker<Result> {
  readonly take: (step: Step) => void;
  /** Writes what is left. */
  readonly close: () => Result;
}

/** Report years the archive has at least one report of, oldest first. */
export function yearsOf({ archive }: Pick<DatasetJob, "archive">): readonly number[] {
  return [...new Set(archive.index.reports.map(({ year }) => year))].sort((a, b) => a - b);
}

/** A written file as the data's index lists it. */
export function dataFile(path: string, written: Written): DataFile {
  return { path, ...written };
}
