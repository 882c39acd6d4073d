import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../lib/report/index.ts";
import { type Reuse, type Sentence, sentencesOf } from "../lib/reuse/index.ts";
import { selection } from "./reads.ts";
import { storeDirectory } from "./store.ts";

/** A sentence of a report that was written before or elsewhere. */
export interface ReusedSentence extends Sentence {
  /** Where it stands in the report before, or null. */
  readonly before: { readonly anchor: string; readonly exact: boolean } | null;
  /** Other agencies that wrote it. */
  readonly others: number;
}

/** What of a report was written before or elsewhere, with the sentences themselves. */
export interface ReusePage extends Omit<Reuse, "found"> {
  readonly found: readonly ReusedSentence[];
}

/** @returns null where the report has no sentence to look at */
export function reuseOf(report: Report): ReusePage | null {
  const reuse = readReuse(report.id);
  if (reuse === null || reuse.sentences === 0) return null;
  const sentences = sentencesOf(report);
  return {
    ...reuse,
    found: reuse.found.map(({ at, before, others }) => ({
      ...(sentences[at] as Sentence),
      before,
      others,
    })),
  };
}

const readReuse = selection(
  "reuse",
  (id): Reuse | null => reuseOfAgency(id.slice(0, -"/2020".length))[id] ?? null,
);

type AgencyReuse = Readonly<Record<string, Reuse>>;

/** The file last read: the reports of an agency lie in one, and are asked for one after the other. */
let last:
  | { readonly path: string; readonly changed: number; readonly reuse: AgencyReuse }
  | undefined;

function reuseOfAgency(agency: string): AgencyReuse {
  const path = join(storeDirectory(), "reuse", `${agency}.json`);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) return {};
  if (last?.path !== path || last.changed !== file.mtimeMs) {
    const reuse = JSON.parse(readFileSync(path, "utf8")) as AgencyReuse;
    last = { path, changed: file.mtimeMs, reuse };
  }
  return last.reuse;
}
