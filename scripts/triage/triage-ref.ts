import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Report } from "../../src/lib/report/index.ts";
import { originalPath } from "../content/originals.ts";
import { readContent } from "../content/read.ts";
import { reproduce } from "../content/reproduce.ts";
import { contextOf } from "../review/context-at.ts";
import { changesBetween, filesAt } from "../review/git-changes.ts";
import { type Review, type ReviewContext, reviewChanges } from "../review/review-changes.ts";

/**
 * How far a contribution can be trusted unread, worst first: `broken` cannot be read; `duplicate` brings a document or a
 * report that is there; `doubtful` needs a person; `clean` has nothing against it; `reproduced` comes out of its stored
 * original again, byte for byte.
 */
export type Standing = "broken" | "duplicate" | "doubtful" | "clean" | "reproduced";

/** One open contribution. */
export interface TriageRow {
  readonly ref: string;
  readonly standing: Standing;
  readonly reports: number;
  readonly figures: number;
  readonly newFindings: number;
  /** What only keepers change and a contribution did: `verdicts`, `corrections`, `statements`, `agency.yaml`, `outside`. */
  readonly marks: readonly string[];
}

/** Looks at a ref as data; its code is never run. @throws when git does not know the ref */
export async function triageRef(ref: string, base: string, repository = "."): Promise<TriageRow> {
  const files = filesAt(ref, "content", repository);
  const review = reviewChanges(changesBetween(base, ref, repository), contextOf(files));
  const present = contextOf(filesAt(base, "content/reports", repository));
  const marks = marksOf(review);
  return {
    ref,
    standing: await standingOf(review, marks, files, present),
    reports: review.reports.length,
    figures: review.reports.reduce((sum, { figures }) => sum + figures.length, 0),
    newFindings: review.reports.reduce((sum, { newFindings }) => sum + newFindings.length, 0),
    marks,
  };
}

function marksOf({ reports, changedAgencies, outside, otherContent }: Review): readonly string[] {
  const parts = new Set(reports.flatMap(({ keepersParts }) => keepersParts));
  return [
    ...[...parts].sort(),
    ...(changedAgencies.length > 0 ? ["agency.yaml"] : []),
    ...(outside.length + otherContent.length > 0 ? ["outside"] : []),
  ];
}

async function standingOf(
  review: Review,
  marks: readonly string[],
  files: ReadonlyMap<string, Uint8Array>,
  present: ReviewContext,
): Promise<Standing> {
  const { reports } = review;
  if (reports.some(({ errors, report }) => errors.length > 0 || report === null)) return "broken";
  if (reports.some((one) => one.kind === "new" && one.report && isHeld(one.report, present))) {
    return "duplicate";
  }
  const isPlain = reports.length > 0 && reports.every(({ kind }) => kind === "new");
  if (!isPlain || marks.length > 0) return "doubtful";
  const reported = reports.flatMap(({ report }) => report ?? []);
  if (await areReproduced(reported, files)) return "reproduced";
  return reports.some(({ newFindings }) => newFindings.length > 0) ? "doubtful" : "clean";
}

/** Whether the archive has the same document already, under this or another name. */
function isHeld(report: Report, { reports }: ReviewContext): boolean {
  return reports.some(({ meta }) => meta.original.sha256 === report.meta.original.sha256);
}

async function areReproduced(
  reports: readonly Report[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<boolean> {
  const directory = mkdtempSync(join(tmpdir(), "gongkai-triage-"));
  try {
    for (const [path, bytes] of files) {
      const target = join(directory, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, bytes);
    }
    const content = readContent(join(directory, "content"));
    for (const report of reports) {
      if (originalPath(report, content.originals) === null) return false;
      if ((await reproduce(report, content)).length > 0) return false;
    }
    return true;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
