import { RADICALS, TRADITIONAL } from "./foldTables.ts";

// Controls, soft hyphen, fillers, zero-width and bidi marks, variation selectors, byte-order mark:
// nothing a reader of the page could see.
const INVISIBLE = /(?![\t-\r\u0085])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2800\ufeff]/gu;

/** Whether a text shows nothing: white space of any kind, zero-width and control characters. */
export function isBlank(text: string): boolean {
  return stripInvisible(text).trim() === "";
}

/** The text without characters that show nothing and take no room. White space stays. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, "");
}

/** Full-width ASCII forms to ASCII, `１２．５` → `12.5`. Nothing else: ① and ² are no digits of a figure. */
export function foldWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (char) =>
    String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
}

/**
 * One spelling for characters that look or mean the same in a label: compatibility forms, radicals that
 * PDF fonts put for the character (⼈ for 人), traditional for simplified. For matching only, never stored.
 */
export function foldScript(text: string): string {
  let folded = "";
  for (const char of text.normalize("NFKC")) {
    const unified = RADICALS.get(char) ?? char;
    folded += TRADITIONAL.get(unified) ?? unified;
  }
  return folded;
}
