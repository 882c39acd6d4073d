import { halfWidth } from "./narrative/mask.ts";
import { chineseInteger } from "./narrative/numeral.ts";

/**
 * The report year a title names, whatever its order: 方正县2020年…, 2021年度…, 二〇二〇年….
 * @returns null when it names none, or two different ones
 */
export function titleYear(title: string): number | null {
  const text = halfWidth(title).replace(/[○O０零]/g, "〇");
  const years = [...text.matchAll(/(\d{4}|[〇一二三四五六七八九]{4})\s*年/g)].map(([, year]) =>
    /\d/.test(year as string) ? Number(year) : chineseInteger(year as string),
  );
  const [first] = years;
  return first !== undefined && years.every((year) => year === first) ? first : null;
}
