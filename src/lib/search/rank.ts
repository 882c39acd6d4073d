import type { DocumentMatch } from "./match.ts";
import type { ReadLine, ReadText } from "./read-text.ts";

/** What a place adds to a report's score: a title says what a report is about, a form's row is in all of them. */
const PLACES: Readonly<Record<ReadLine["kind"], number>> = {
  title: 6,
  heading: 3,
  paragraph: 1,
  row: 0.5,
};
/** Occurrences count less and less: the fourth adds little to the third. */
const SATURATION = 1.5;
/** A year of age weighs less than any difference in the text. */
const YEAR = 0.01;

/**
 * How well a report answers: for each term its rarity, times where and how densely it stands.
 * @param rarities for each term, 0 (in every report) and up
 */
export function score(
  { lines, text }: ReadText,
  match: DocumentMatch,
  rarities: readonly number[],
  year: number,
): number {
  const terms = match.terms.map((found, term) => {
    const weight = found.reduce(
      (sum, { line, ranges }) => sum + PLACES[(lines[line] as ReadLine).kind] * ranges.length,
      0,
    );
    const best = Math.max(...found.map(({ line }) => PLACES[(lines[line] as ReadLine).kind]));
    const density = weight / (weight + SATURATION * (0.5 + text.length / 8000));
    return (1 + (rarities[term] ?? 0)) * (best + density);
  });
  return terms.reduce((sum, term) => sum + term, 0) + (year - 2000) * YEAR;
}

/** How rare a term is among reports. */
export function rarity(documents: number, holding: number): number {
  return Math.log((documents + 1) / (holding + 1));
}
