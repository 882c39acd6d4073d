import { matchColumnLabel, matchRowLabel, normaliseLabel } from "../../parse/index.ts";
import { APPLICANT_COLUMNS, TABLE_KEYS } from "../../statute/index.ts";
import { type Item, lineNumberOf, textsOf } from "./item.ts";
import { cellTextsOf } from "./sheet.ts";
import { isValueText } from "./token.ts";

/** So many rows must be doubled before a text counts as two reports side by side. */
const MIN_DOUBLED = 3;

/** What shows that a text holds more than one year in each line. */
export interface SideBySide {
  readonly ruleId: "import-side-by-side" | "import-years-beside";
  readonly facts: Readonly<Record<string, string>>;
  readonly line: number | null;
}

/**
 * Whether two reports stand side by side, two years in every line: a row's label or a head twice in a line
 * with something between, twice as many figures behind a label of table B as the form has columns, or a head of
 * years over the form's rows. Null when they do not.
 */
export function isSideBySide(items: readonly Item[]): SideBySide | null {
  const doubled = items.flatMap((item): readonly SideBySide[] => {
    const label = doubledLabel(item);
    return label === null
      ? []
      : [{ ruleId: "import-side-by-side", facts: { label }, line: lineNumberOf(item) }];
  });
  return doubled.length >= MIN_DOUBLED ? (doubled[0] ?? null) : yearsBeside(items);
}

const YEAR_HEAD = /^(20\d{2})年?度?(?:数据?|情况|数量|合计)?$/;

/**
 * A head that names two years or more, with rows of the form below it that have a figure for each, in a text
 * without any head of the form: a report may hold such a table beside its own.
 */
function yearsBeside(items: readonly Item[]): SideBySide | null {
  if (items.some((item) => cellsOf(item).some(isHead))) return null;
  for (const [at, item] of items.entries()) {
    const years = new Set(
      cellsOf(item).flatMap((text) => YEAR_HEAD.exec(normaliseDigits(text))?.[1] ?? []),
    );
    if (years.size < 2) continue;
    const rows = items.slice(at + 1).filter((below) => hasRowOf(below, years.size));
    if (rows.length < MIN_DOUBLED) continue;
    const facts = { years: [...years].join("、") };
    return { ruleId: "import-years-beside", facts, line: lineNumberOf(item) };
  }
  return null;
}

function hasRowOf(item: Item, count: number): boolean {
  const texts = cellsOf(item).filter((text) => text.trim() !== "");
  const isLabelled = texts.some((text) =>
    TABLE_KEYS.some((table) => matchRowLabel(table, text).length > 0),
  );
  return isLabelled && texts.filter(isValueText).length === count;
}

function normaliseDigits(text: string): string {
  return text.normalize("NFKC").replace(/\s/g, "");
}

function cellsOf(item: Item): readonly string[] {
  return item.kind === "line" ? cellTextsOf(item.text) : textsOf(item);
}

function doubledLabel(item: Item): string | null {
  const texts = cellsOf(item);
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

function isHead(text: string): boolean {
  return (
    normaliseLabel(text).length >= 3 &&
    TABLE_KEYS.some((table) => matchColumnLabel(table, text).length > 0)
  );
}

function isRowOrHead(text: string): boolean {
  return TABLE_KEYS.filter((table) => table !== "review").some(
    (table) =>
      matchRowLabel(table, text).some((match) => match.likeness !== "near") ||
      matchColumnLabel(table, text).length > 0,
  );
}
