import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "../lib/report/index.ts";
import { type Reuse, type Sentence, sentencesOf } from "../lib/reuse/index.ts";
import { selection } from "./reads.ts";
import { lastRead, storeDirectory } from "./store.ts";

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

const readReuse = selection("reuse", (id): Reuse | null => {
  const name = join("reuse", `${id.slice(0, -"/2020".length)}.json`);
  return existsSync(join(storeDirectory(), name)) ? (reuseOfAgency(name)[id] ?? null) : null;
});

/** The reports of an agency lie in one file, and are asked for one after the other. */
const reuseOfAgency = lastRead<Readonly<Record<string, Reuse>>>();
