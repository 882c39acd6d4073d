import { SIMPLIFIED, TRADITIONAL } from "./traditional-table.ts";

/** A text with each traditional character in its simplified spelling; the same text when it has none. */
export function simplify(text: string): string {
  SIMPLER ??= new Map(
    Array.from(TRADITIONAL, (from, place) => [from, SIMPLIFIED[place] as string]),
  );
  const table = SIMPLER;
  return text.replace(/\p{Script=Han}/gu, (character) => table.get(character) ?? character);
}

let SIMPLER: ReadonlyMap<string, string> | undefined;
