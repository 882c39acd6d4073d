import { RADICALS, TRADITIONAL } from "./fold-tables.ts";

// Controls, soft hyphen, fillers, zero-width and bidi marks, variation selectors, byte-order mark:
// nothing a reader of the page could see.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const INVISIBLE = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Almost every text is of these only; asking first is much faster than replacing. */
const PLAIN =
  /^[\t-\r !-~\u00a0\u00b7\u2014-\u201d\u2026\u3000-\u3163\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Whether a text shows nothing: white space of any kind, zero-width and control characters. */
export function isBlank(text: string): boolean {
  return stripInvisible(text).trim() === "";
}

/** The text without characters that show nothing and take no room. White space stays. */
export function stripInvisible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, "");
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
  return text.normalize("NFKC").replace(VARIANT, (char) => FOLDED.get(char) ?? char);
}

/** Radicals first: what one stands for may itself be traditional. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ...TRADITIONAL,
  ...[...RADICALS].map(([radical, char]) => [radical, TRADITIONAL.get(char) ?? char] as const),
]);

/** Every character that is folded: most texts hold none, and one search is much faster than a look-up a character. */
const VARIANT = new RegExp(`[${[...FOLDED.keys()].join("")}]`, "gu");
