import { matchColumnLabel, matchRowLabel, normaliseLabel } from "../../parse/index.ts";
import { TABLE_KEYS } from "../../statute/index.ts";
import { type Item, lineNumberOf, textsOf } from "./item.ts";

/** So many rows must carry their label twice before a text counts as two reports side by side. */
const MIN_DOUBLED = 3;

/**
 * Whether two reports stand side by side, two years in every line: a row's label, or a head, twice in a line.
 * @returns the first such label and its line, or null
 */
export function isSideBySide(
  items: readonly Item[],
): { readonly label: string; readonly line: number | null } | null {
  const doubled = items.flatMap((item) => {
    const label = doubledLabel(item);
    return label === null ? [] : [{ label, line: lineNumberOf(item) }];
  });
  return doubled.length >= MIN_DOUBLED ? (doubled[0] ?? null) : null;
}

function doubledLabel(item: Item): string | null {
  const seen = new Set<string>();
  const texts = textsOf(item).flatMap((text) => text.split(/\t|\||\s{2,}/));
  for (const text of texts) {
    const key = normaliseLabel(text);
    // Table C repeats its heads three times in a line by itself.
    if (key.length < 3 || !isRowOrHead(text)) continue;
    if (seen.has(key)) return text.trim();
    seen.add(key);
  }
  return null;
}

function isRowOrHead(text: string): boolean {
  return TABLE_KEYS.filter((table) => table !== "review").some(
    (table) =>
      matchRowLabel(table, text).some((match) => match.likeness !== "near") ||
      matchColumnLabel(table, text).length > 0,
  );
}
