import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { walk } from "../../../src/lib/dataset/index.ts";
import { writeAtomically } from "../../store/write-atomically.ts";
import { type DatasetJob, yearsOf } from "../job.ts";
import { keepOnly } from "../keep-only.ts";
import { cutTaker } from "./cut-taker.ts";
import { groupTaker } from "./group-taker.ts";
import { newsTaker } from "./news-taker.ts";
import {
  CUTS_PART,
  type Cut,
  NEWS_PART,
  NOTE,
  type PortionNote,
  PRINTS_PART,
  WHOLE_CUT,
} from "./parts.ts";
import type { Portion } from "./portions.ts";
import { printTaker } from "./print-taker.ts";
import { regionTaker } from "./region-taker.ts";
import { textTaker } from "./text-taker.ts";

/**
 * Makes the data of a portion in a folder, in one walk: one record, one region and one row group a table are held.
 * @param before what the folder holds from the last time; cuts in it that still hold stay
 * @param wanted parts that only some archives have, see `parts.ts`
 * @param told called after each report
 */
export function makePortion(
  job: DatasetJob,
  { agencies, key, cutKeys }: Portion,
  folder: string,
  before: PortionNote | null,
  wanted: ReadonlySet<string>,
  told: () => void,
): PortionNote {
  const cuts: readonly Cut[] = [
    ...(wanted.has(WHOLE_CUT) ? ["all" as const] : []),
    ...yearsOf(job),
  ];
  const held = cuts.filter(
    (cut) => before?.cuts[cut] && cutKeys[cut] !== null && before.cutKeys[cut] === cutKeys[cut],
  );
  clearPortion(folder, held);
  const made = {
    texts: textTaker(folder, wanted),
    groups: groupTaker(folder),
    cuts: cutTaker(
      folder,
      cuts.filter((cut) => !held.includes(cut)),
    ),
    regions: regionTaker(job, folder),
    news: newsTaker(),
    prints: printTaker(),
  };
  const takers = Object.values(made);
  for (const step of walk(job.archive, job.open, agencies)) {
    for (const { take } of takers) take(step);
    if (step.kind === "slot" && step.slot.record) told();
  }
  writeFileSync(join(folder, NEWS_PART), JSON.stringify(made.news.close()));
  writeFileSync(join(folder, PRINTS_PART), serialize(made.prints.close()));
  const note: PortionNote = {
    key,
    wanted: [...wanted],
    rows: made.groups.close(),
    csvBytes: made.texts.close(),
    cutKeys,
    cuts: {
      ...Object.fromEntries(held.map((cut) => [cut, before?.cuts[cut]])),
      ...made.cuts.close(),
    },
    regions: made.regions.close(),
  };
  writeAtomically(join(folder, NOTE), JSON.stringify(note));
  return note;
}

/** Leaves nothing in a folder but some cuts. What is there is not trusted again before its new note is written. */
function clearPortion(folder: string, cuts: readonly Cut[]): void {
  rmSync(join(folder, NOTE), { force: true });
  keepOnly(folder, new Set([CUTS_PART]));
  keepOnly(join(folder, CUTS_PART), new Set(cuts.map(String)));
}
