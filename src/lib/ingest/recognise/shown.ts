import { isBlank, stripInvisible } from "../../parse/index.ts";
import type { Token } from "./token.ts";

/** A text on one line as it is quoted in messages and kept as prose: line breaks of a cell are gone, blanks single. */
export function shown(text: string): string {
  return stripInvisible(text)
    .trim()
    .replace(/\s*\n\s*/g, "")
    .replace(/\s+/g, " ");
}

/** The texts of cells, without the blank ones at the end. */
export function shownTexts(tokens: readonly Token[]): readonly string[] {
  const texts = tokens.map((token) => (isBlank(token.text) ? "" : shown(token.text)));
  while (texts.at(-1) === "") texts.pop();
  return texts;
}
