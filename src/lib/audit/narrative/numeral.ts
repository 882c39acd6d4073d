const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * Reads a Chinese numeral: 十二 is 12, 三千六百 3600, 两万零五 20005, 二〇二〇 2020.
 * @returns null when the text is no well-formed numeral (百三十, 三四, 十十)
 */
export function chineseInteger(text: string): number | null {
  if (text === "") return null;
  return isDigitRow(text) ? readDigitRow(text) : readMyriads(text);
}

/** 二〇二〇: digits said one by one. Two bare digits (三四) are “three or four”, so a row needs a zero or four places. */
function isDigitRow(text: string): boolean {
  const characters = [...text];
  if (!characters.every((character) => character in DIGITS)) return false;
  return characters.length === 1 || characters.length >= 4 || /[〇]/.test(text);
}

function readDigitRow(text: string): number {
  return [...text].reduce((value, character) => value * 10 + (DIGITS[character] as number), 0);
}

function readMyriads(text: string): number | null {
  let total = 0;
  let rest = text;
  for (const unit of ["亿", "万"]) {
    const at = rest.indexOf(unit);
    if (at < 0) continue;
    const head = readBelowMyriad(rest.slice(0, at));
    if (head === null || head === 0) return null;
    total += head * (MYRIADS[unit] as number);
    rest = rest.slice(at + 1);
  }
  if (rest === "") return total > 0 ? total : null;
  const tail = readBelowMyriad(rest);
  return tail === null ? null : total + tail;
}

function readBelowMyriad(text: string): number | null {
  let total = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  for (const character of text) {
    const unit = TENS[character];
    if (unit !== undefined) {
      // 十 may stand without a digit before it, 百 and 千 may not; units must fall.
      if (unit >= lastUnit || (digit === null && unit !== 10) || digit === 0) return null;
      total += (digit ?? 1) * unit;
      lastUnit = unit;
      digit = null;
    } else {
      const value = DIGITS[character];
      if (value === undefined || (digit !== null && digit !== 0)) return null;
      digit = value;
    }
  }
  if (text === "") return null;
  return total + (digit ?? 0);
}
