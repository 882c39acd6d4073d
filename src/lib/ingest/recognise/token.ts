import { isBlank, isValueLike } from "../../parse/index.ts";

/** One cell's text as the source holds it, with where it stands. */
export interface Token {
  readonly text: string;
  /** 1-based line in the input, null where the source has no lines. */
  readonly line: number | null;
  /** 1-based character in that line. */
  readonly at: number;
  /** Physical row it stands in; rows count through a sheet. */
  readonly row: number;
  /** Grid column, or position in the row where there is no grid. */
  readonly column: number;
}

/** Where a message about a token points. */
export function placeOf(token: Token): { readonly line: number; readonly column: number } | null {
  return token.line === null ? null : { line: token.line, column: token.at };
}

/** Whether the cell shows nothing. */
export function isBlankToken(token: Token): boolean {
  return isBlank(token.text);
}

/** Whether the cell shows a number, `/`, 无 or the like. */
export function isValueToken(token: Token): boolean {
  return isValueText(token.text);
}

/** Whether a text is a number, `/`, 无 or the like. */
export function isValueText(text: string): boolean {
  return !isBlank(text) && isValueLike(text);
}

const PAGE_NUMBER =
  /^(?:[-—–－─]+\s*\d{1,4}\s*[-—–－─]+|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?)$/u;

/** Whether a text is a page number such as `-3-` or 第3页. */
export function isPageNumber(text: string): boolean {
  return PAGE_NUMBER.test(text.trim());
}
