import { join } from "node:path";
import type { Score } from "./score.ts";

/** What the methods page shows of the last run over the project's own cases. */
export const PUBLISHED = join(import.meta.dirname, "../../src/site/accuracy.json");

/** One line of the page: all cases of one kind of file. */
export interface PublishedAccuracy {
  readonly extension: string;
  readonly cases: number;
  readonly expected: number;
  readonly exact: number;
  readonly missing: number;
  readonly wrong: number;
}

/** The sums by kind of file, as the text of a JSON file. */
export function publishedText(scores: readonly Score[]): string {
  return `${JSON.stringify(published(scores), null, 2)}\n`;
}

function published(scores: readonly Score[]): readonly PublishedAccuracy[] {
  const extensions = [...new Set(scores.map((score) => score.extension))].sort();
  return extensions.map((extension) => {
    const own = scores.filter((score) => score.extension === extension);
    const sum = (count: (score: Score) => number) =>
      own.reduce((total, score) => total + count(score), 0);
    return {
      extension,
      cases: own.length,
      expected: sum((score) => score.expected),
      exact: sum((score) => score.exact),
      missing: sum((score) => score.missing),
      wrong: sum((score) => score.wrong.length),
    };
  });
}
