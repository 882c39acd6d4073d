/** A date read from a text: certain, or damaged in a way that allows several. */
export type DateReading =
  | { readonly kind: "date"; readonly date: string }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "none" };

const HAN: Readonly<Record<string, string>> = {
  〇: "0",
  "○": "0",
  零: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** Patterns of a date, the first that fits wins. The last two have lost 年, or 年 and 月, in extraction. */
const WHOLE = /(20\d{2})[-/.年](\d{1,2})[-/.月](\d{2}(?=\d{1,2}:\d{2})|\d{1,2}(?!\d))/;
const HAN_DATE =
  /([二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const YEAR_MARK_LOST = /(?<!\d)(20\d{2})(\d{1,2})月(\d{1,2})日/;
const BOTH_MARKS_LOST = /(?<!\d)(20\d{2})(\d{2,4})日/;

/** The first date in a text without blanks: `2021-01-28`, `2021年1月28日`, 二〇二一年一月二十八日, `202111日`. */
export function readDate(key: string): DateReading {
  const whole = WHOLE.exec(key) ?? YEAR_MARK_LOST.exec(key);
  if (whole) return ofParts(whole[1] as string, whole[2] as string, whole[3] as string);
  const han = HAN_DATE.exec(key);
  if (han) {
    const year = [...(han[1] as string)].map((digit) => HAN[digit]).join("");
    return ofParts(year, hanNumber(han[2] as string), hanNumber(han[3] as string));
  }
  const lost = BOTH_MARKS_LOST.exec(key);
  return lost ? splitDigits(lost[1] as string, lost[2] as string) : { kind: "none" };
}

/** 202111日 is 1月1日; 2021128日 may be 1月28日 or 12月8日. */
function splitDigits(year: string, digits: string): DateReading {
  const readings = [1, 2].flatMap((size) => {
    const reading = ofParts(year, digits.slice(0, size), digits.slice(size));
    return reading.kind === "date" && !/^0|^.0\d/.test(digits) ? [reading] : [];
  });
  if (readings.length > 1) return { kind: "ambiguous" };
  return readings[0] ?? { kind: "none" };
}

function ofParts(year: string, month: string, day: string): DateReading {
  const [y, m, d] = [year, month, day].map((part) => Number.parseInt(part, 10)) as [
    number,
    number,
    number,
  ];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= (days[m - 1] as number))) return { kind: "none" };
  return {
    kind: "date",
    date: `${year}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  };
}

/** 十一 is 11, 二十八 is 28. */
function hanNumber(text: string): string {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["0", text];
  const ten = tens === "" ? "1" : tens === "0" ? "0" : (HAN[tens as string] ?? "0");
  return String(
    Number.parseInt(ten, 10) * 10 + Number.parseInt(ones ? (HAN[ones] ?? "0") : "0", 10),
  );
}
