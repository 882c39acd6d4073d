import type { Report } from "../../report/index.ts";
import { halfWidth } from "./mask.ts";
import { type Sentence, sentencesOf } from "./sentence.ts";

/** The statistics period a report states, as calendar dates. */
export interface StatedPeriod {
  /** `2020-01-01` */
  readonly from: string;
  /** `2020-12-31` */
  readonly to: string;
  readonly text: string;
  readonly sentence: Sentence;
}

const PERIOD =
  /统计(?:数据)?(?:的)?(?:起止|截止)?(?:期限|时间段?|时段|时限|周期|区间)[^。]{0,12}?(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*(?:起)?\s*(?:至|到|[—－–~～-]+)\s*(?:(\d{4})\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/**
 * The period of the figures, where one sentence states it in full.
 * @returns null when none does, or two state different ones
 */
export function statedPeriod(report: Report): StatedPeriod | null {
  const found = sentencesOf(report).flatMap((sentence) => read(sentence) ?? []);
  const [first] = found;
  const agree = found.every((period) => period.from === first?.from && period.to === first.to);
  return first && agree ? first : null;
}

function read(sentence: Sentence): StatedPeriod | null {
  if (!sentence.text.includes("统计")) return null;
  const match = PERIOD.exec(halfWidth(sentence.text));
  if (!match) return null;
  const [text, year, month, day, endYear, endMonth, endDay] = match as unknown as [
    string,
    string,
    string,
    string,
    string | undefined,
    string,
    string,
  ];
  return {
    from: date(year, month, day),
    to: date(endYear ?? year, endMonth, endDay),
    text,
    sentence,
  };
}

function date(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
