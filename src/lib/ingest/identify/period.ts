/** The whole year a report says its figures count, or null; half-years are told apart. */
export interface Period {
  readonly year: number;
  readonly halfYear: boolean;
}

/** Extraction may have lost 年 and 月: 自202111日起至20211231日止. */
const PERIOD =
  /(?<!\d)(20\d{2})年?0?1月?0?1日(?:起)?(?:至|到|-|—|~|－)+(?:(20\d{2})年?|当年|同年)?(\d{1,2})月?(\d{1,2})日/g;

/** The statistics periods a text states (自2020年1月1日起至12月31日止), each once, in order of appearance. */
export function statedPeriods(key: string): readonly Period[] {
  const periods = new Map<string, Period>();
  for (const match of key.matchAll(PERIOD)) {
    const [, start, end, month, day] = match;
    if (end !== undefined && end !== start) continue;
    const whole = month === "12" && day === "31";
    const half = Number.parseInt(month as string, 10) === 6 && day === "30";
    if (whole || half) {
      periods.set(`${start}${half}`, {
        year: Number.parseInt(start as string, 10),
        halfYear: half,
      });
    }
  }
  return [...periods.values()];
}
