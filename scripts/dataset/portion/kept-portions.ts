import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DatasetJob } from "../job.ts";
import { keepOnly } from "../keep-only.ts";
import { makePortion } from "./make-portion.ts";
import { type MadePortion, NOTE, type PortionNote } from "./parts.ts";
import type { Portion } from "./portions.ts";

/** The portions of the last run, so that the data of one whose reports are as they were is not made again. */
export interface KeptPortions {
  /** A portion as it was kept, else made now with the parts that are wanted. */
  readonly get: (portion: Portion, wanted: ReadonlySet<string>) => MadePortion;
  /** Forgets the portions that were not asked for. */
  readonly close: () => void;
}

/**
 * Opens the portions kept in a store.
 * @param told called with the number of reports that are done with
 */
export function openKeptPortions(
  job: DatasetJob,
  storeDir: string,
  told: (reports: number) => void,
): KeptPortions {
  const root = join(storeDir, "portions");
  const asked = new Set<string>();
  return {
    get(portion, wanted) {
      const folder = join(root, portion.name);
      asked.add(portion.name);
      const note = keptNote(folder, portion, wanted);
      if (note) told(portion.reports.length);
      return { folder, ...(note ?? makePortion(job, portion, folder, wanted, () => told(1))) };
    },
    close: () => keepOnly(root, asked),
  };
}

/** The note of a portion that still holds, with all that is wanted. */
function keptNote(
  folder: string,
  { key }: Portion,
  wanted: ReadonlySet<string>,
): PortionNote | null {
  const path = join(folder, NOTE);
  if (key === null || !existsSync(path)) return null;
  const note = JSON.parse(readFileSync(path, "utf8")) as PortionNote;
  const has = new Set(note.wanted);
  return note.key === key && [...wanted].every((part) => has.has(part)) ? note : null;
}
