import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { walk } from "../../../src/lib/dataset/index.ts";
import { writeAtomically } from "../../store/write-atomically.ts";
import { type DatasetJob, yearsOf } from "../job.ts";
import { cutTaker } from "./cut-taker.ts";
import { groupTaker } from "./group-taker.ts";
import { newsTaker } from "./news-taker.ts";
import { type Cut, NEWS_PART, NOTE, type PortionNote, PRINTS_PART, WHOLE_CUT } from "./parts.ts";
import type { Portion } from "./portions.ts";
import { printTaker } from "./print-taker.ts";
import { regionTaker } from "./region-taker.ts";
import { textTaker } from "./text-taker.ts";

/**
 * Makes the data of a portion in a folder, in one walk: one record, one region and one row group a table are held.
 * @param wanted parts that only some archives have, see `parts.ts`
 * @param told called after each report
 */
export function makePortion(
  job: DatasetJob,
  { agencies, key }: Portion,
  folder: string,
  wanted: ReadonlySet<string>,
  told: () => void,
): PortionNote {
  rmSync(folder, { recursive: true, force: true });
  const cuts: readonly Cut[] = [
    ...(wanted.has(WHOLE_CUT) ? ["all" as const] : []),
    ...yearsOf(job),
  ];
  const made = {
    texts: textTaker(folder, wanted),
    groups: groupTaker(folder),
    cuts: cutTaker(folder, cuts),
    regions: regionTaker(job, folder),
    news: newsTaker(),
    prints: printTaker(),
  };
  const takers = Object.values(made);
  for (const step of walk(job.archive, job.open, agencies)) {
    for (const { take } of takers) take(step);
    if (step.kind === "slot" && step.slot.record) told();
  }
  made.texts.close();
  writeFileSync(join(folder, NEWS_PART), JSON.stringify(made.news.close()));
  writeFileSync(join(folder, PRINTS_PART), serialize(made.prints.close()));
  const note: PortionNote = {
    key,
    wanted: [...wanted],
    rows: made.groups.close(),
    cuts: made.cuts.close(),
    regions: made.regions.close(),
  };
  writeAtomically(join(folder, NOTE), JSON.stringify(note));
  return note;
}
