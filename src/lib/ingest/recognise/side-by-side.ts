import { matchColumnLabel, matchRowLabel, normaliseLabel } from "../../parse/index.ts";
import { APPLICANT_COLUMNS, TABLE_KEYS } from "../../statute/index.ts";
import { type Item, lineNumberOf, textsOf } from "./item.ts";
import { cellTextsOf } from "./sheet.ts";
import { isValueText } from "./token.ts";

/** So many rows must be doubled before a text counts as two reports side by side. */
const MIN_DOUBLED = 3;

/**
 * Whether two reports stand side by side, two years in every line: a row's label or a head twice in a line
 * with something between, or twice as many figures behind a label of table B as the form has columns.
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
  const texts = item.kind === "line" ? cellTextsOf(item.text) : textsOf(item);
  return labelTwice(texts) ?? labelOfTwoRows(texts);
}

/** A merged cell written out repeats its label at once: only one that comes again later is a second one. */
function labelTwice(texts: readonly string[]): string | null {
  const seen = new Set<string>();
  let last = "";
  for (const text of texts) {
    const key = normaliseLabel(text);
    const again = key === last;
    last = key;
    // Table C repeats its heads three times in a line by itself.
    if (again || key.length < 3 || !isRowOrHead(text)) continue;
    if (seen.has(key)) return text.trim();
    seen.add(key);
  }
  return null;
}

function labelOfTwoRows(texts: readonly string[]): string | null {
  const values = texts.filter(isValueText).length;
  if (values < 2 * APPLICANT_COLUMNS.length) return null;
  return texts.find((text) => matchRowLabel("applications", text).length === 1) ?? null;
}

function isRowOrHead(text: string): boolean {
  return TABLE_KEYS.filter((table) => table !== "review").some(
    (table) =>
      matchRowLabel(table, text).some((match) => match.likeness !== "near") ||
      matchColumnLabel(table, text).length > 0,
  );
}
