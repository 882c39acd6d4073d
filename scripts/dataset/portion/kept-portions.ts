import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { TableSchema } from "../../../src/lib/dataset/index.ts";
import { codeKey } from "../../store/code-key.ts";
import type { DatasetJob } from "../job.ts";
import { keepOnly } from "../keep-only.ts";
import { makePortion } from "./make-portion.ts";
import { type MadePortion, NOTE, type PortionNote } from "./parts.ts";
import type { Portion } from "./portions.ts";

/** The portions of the last run, so that the data of one whose reports are as they were is not made again. */
export interface KeptPortions {
  /** A portion as it was kept, else made now with the parts that are wanted. */
  readonly get: (portion: Portion, wanted: ReadonlySet<string>) => MadePortion;
  /** Bytes that a table as CSV has at least, as far as is known before anything is made. */
  readonly csvAtLeast: (table: Pick<TableSchema, "name">) => number;
  /** Forgets the portions that were not asked for. */
  readonly close: () => void;
}

/**
 * Opens the portions kept in a store.
 * @param portions those the archive has now
 * @param told called with the number of reports that are done with
 */
export function openKeptPortions(
  job: DatasetJob,
  storeDir: string,
  portions: readonly Portion[],
  told: (reports: number) => void,
): KeptPortions {
  const home = join(storeDir, "portions");
  // What other code made is neither read nor kept.
  const code = codeKey().slice(0, 16);
  keepOnly(home, new Set([code]));
  const root = join(home, code);
  const notes = new Map(portions.map(({ name }) => [name, noteOf(join(root, name))]));
  const holding = portions.flatMap((portion) => {
    const note = notes.get(portion.name);
    return note && holds(note, portion) ? [note] : [];
  });
  return {
    get(portion, wanted) {
      const folder = join(root, portion.name);
      const note = notes.get(portion.name) ?? null;
      if (note && holds(note, portion) && has(note, wanted)) {
        told(portion.reports.length);
        return { folder, ...note };
      }
      return { folder, ...makePortion(job, portion, folder, note, wanted, () => told(1)) };
    },
    csvAtLeast: ({ name }) =>
      holding.reduce((sum, { csvBytes }) => sum + (csvBytes[name] as number), 0),
    close: () => keepOnly(root, new Set(portions.map(({ name }) => name))),
  };
}

function noteOf(folder: string): PortionNote | null {
  const path = join(folder, NOTE);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as PortionNote) : null;
}

/** Whether a portion would come out as it was noted. */
function holds(note: PortionNote, { key }: Portion): boolean {
  return key !== null && note.key === key;
}

function has(note: PortionNote, wanted: ReadonlySet<string>): boolean {
  const parts = new Set(note.wanted);
  return [...wanted].every((part) => parts.has(part));
}
