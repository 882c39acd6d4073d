import { type Message, message } from "../message/index.ts";
import { lineStarts, placeAt } from "./characters.ts";

/**
 * A number of a private person, alone between what are no digits: a mobile number, or eighteen characters of an
 * identity number, whole or in the groups people write them in.
 */
const NUMBER =
  /(?<![\dA-Za-z.-])(?:(1[3-9]\d(?:[ -]?\d{4}){2})|([1-9]\d{5} ?\d{8} ?\d{3}[\dXx]))(?![\dA-Za-z])/g;

/** Digits of full width, and the X of identity numbers; as long as what they stand for. */
const WIDE = /[\uff10-\uff19\uff38\uff58]/g;
const WIDE_BY = 0xfee0;

/** Weights of an identity number's first seventeen digits (GB 11643-1999, ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Warnings of mobile numbers and identity numbers in a content file, with line and column. An office's fixed line
 * belongs in a report and is not spoken of; nor are eighteen digits that are no identity number.
 */
export function personalNumbers(text: string): readonly Message[] {
  const starts = lineStarts(text);
  const narrow = text.replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - WIDE_BY));
  return [...narrow.matchAll(NUMBER)].flatMap(([, mobile, identity], index, all) => {
    const at = placeAt(starts, (all[index] as { index: number }).index);
    if (mobile !== undefined) return [message("personal-mobile", { end: mobile.slice(-4) }, at)];
    return identity !== undefined && isIdentityNumber(identity.replaceAll(" ", ""))
      ? [message("personal-identity", {}, at)]
      : [];
  });
}

/** Whether eighteen characters are an identity number: a date of birth in its place, and the right check digit. */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text)) {
    return false;
  }
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * text.charCodeAt(at), 0);
  const digits = sum - WEIGHTS.reduce((total, weight) => total + weight * 48, 0);
  return "10X98765432"[digits % 11] === (text[17] as string).toUpperCase();
}
