import type { Report } from "../../report/index.ts";

/** Length of the runs of characters compared. */
const RUN = 5;

/** Of all runs, about one in this many is kept: enough to tell 95 % from 90 %, and quick. */
const KEPT_ONE_IN = 8;

/** A prose shorter than this resembles others by its phrases alone. */
const FEWEST_RUNS = 60;

/**
 * How alike the prose of two reports is, years and blanks left out: the share of common runs of five
 * characters, estimated on a fixed eighth of them chosen by their hash.
 * @returns 0 to 1; null when one of them has too little prose
 */
export function resemblance(one: Report, other: Report): number | null {
  const [few, many] = [runsOf(one), runsOf(other)].sort((left, right) => left.size - right.size);
  if (!few || !many || few.size < FEWEST_RUNS) return null;
  let common = 0;
  for (const run of few) if (many.has(run)) common++;
  return common / (few.size + many.size - common);
}

const RUNS = new WeakMap<Report, ReadonlySet<number>>();

function runsOf(report: Report): ReadonlySet<number> {
  const known = RUNS.get(report);
  if (known) return known;
  const runs = new Set<number>();
  const text = proseOf(report);
  for (let at = 0; at + RUN <= text.length; at++) {
    const hash = hashOf(text, at);
    if (hash % KEPT_ONE_IN === 0) runs.add(hash);
  }
  RUNS.set(report, runs);
  return runs;
}

function proseOf(report: Report): string {
  return report.sections
    .flatMap((section) => section.blocks.map((block) => (block.kind === "prose" ? block.text : "")))
    .join("")
    .replace(/\d{4}\s*年?|\s/g, "");
}

function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < RUN; offset++) {
    hash = Math.imul(hash ^ text.charCodeAt(at + offset), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}
