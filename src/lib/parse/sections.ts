import { SECTIONS, type SectionKey, type TableKey } from "../statute/index.ts";

/**
 * Which of the six prescribed sections a heading opens: by its words, else by the statutory table that
 * stands under it, else by its numeral, where the words do not speak against it.
 * @param title heading as printed, numeral included
 * @param tables statutory tables under the heading
 * @returns null when it is none of the six
 */
export function sectionKey(title: string, tables: readonly TableKey[]): SectionKey | null {
  const { numeral, words } = splitNumeral(title.replace(/\s+/g, ""));
  const spoken = TITLE_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
  if (spoken) return spoken;
  const carried = SECTIONS.find((section) => section.table === tables[0] && tables.length > 0);
  if (carried) return carried.key;
  // 「2、 政府信息公开情况」 says no more than its number; 「四、下年工作安排」 is another matter.
  const counted = SECTIONS.find((section) => numerals(section.numeral).includes(numeral));
  return counted && /公开(?:工作)?(?:有关)?情况$/.test(words) ? counted.key : null;
}

/**
 * Words that tell the sections apart, in the order they must be asked: a heading on review also names
 * applications, and one on problems often names disclosure.
 */
const TITLE_WORDS: readonly (readonly [SectionKey, RegExp])[] = [
  ["problems", /问题|不足|改进|整改/],
  ["review", /复议|诉讼/],
  ["applications", /申请/],
  ["other", /其[他它].*(?:事项|情况|报告|说明)|需要?报告/],
  ["proactive", /主动公开/],
  ["overview", /(?:总体|基本|工作|整体)(?:工作)?情况$|概述|概况/],
];

/** A Chinese numeral needs no mark behind it; digits do, for 「2020年总体情况」 has no numeral. */
const NUMERAL =
  /^(?:[（(]?([一二三四五六七八九十]{1,3})[）)]?[、.．,，:：]?|[（(]?(\d{1,2})(?:[）)]、?|[、.．,，:：]))/;

function splitNumeral(title: string): { numeral: string; words: string } {
  const match = NUMERAL.exec(title);
  return match
    ? { numeral: match[1] ?? match[2] ?? "", words: title.slice(match[0].length) }
    : { numeral: "", words: title };
}

/** 二 may be printed 2. */
function numerals(chinese: string): readonly string[] {
  return [chinese, String("一二三四五六".indexOf(chinese) + 1)];
}
