import type { Report } from "../report/index.ts";
import type { SectionKey } from "../statute/index.ts";
import { chineseInteger } from "./narrative/numeral.ts";

/** What a report says its own outline is: “报告全文包括…等六个部分”. */
export interface DeclaredOutline {
  /** The number of parts it names. */
  readonly count: number;
  /** The prescribed sections among them, in the prescribed order. */
  readonly keys: readonly SectionKey[];
  readonly text: string;
  readonly anchor: string;
  readonly line: number;
  readonly column: number;
}

const DECLARATION =
  /(?:包括|包含|分为|由)([^。]{4,400}?)等?([一二三四五六七八九十两\d]+)个?(?:部分|方面)/;

/** The word by which a title of each prescribed section is known; `review` first, its titles speak of 申请 too. */
const MARKS: readonly (readonly [SectionKey, RegExp])[] = [
  ["overview", /总体情况|概述|基本情况/],
  ["proactive", /主动公开/],
  ["applications", /(?:处理|办理)[^、，,]*申请|依申请/],
  ["review", /复议|诉讼/],
  ["problems", /问题/],
  ["other", /其他需要|其它需要|其他事项/],
];

/**
 * The outline a report announces before its first section.
 * @returns null when it announces none, or names fewer than three of the prescribed sections
 */
export function declaredOutline(report: Report): DeclaredOutline | null {
  for (const section of report.sections) {
    if (section.key !== null) return null;
    for (const block of section.blocks) {
      if (block.kind !== "prose") continue;
      const match = DECLARATION.exec(block.text);
      const count = match ? partCount(match[2] as string) : null;
      if (!match || count === null) continue;
      const titles = match[1] as string;
      const keys = MARKS.filter(([, mark]) => mark.test(titles)).map(([key]) => key);
      if (keys.length < 3) continue;
      const { line, column } = block.place;
      return { count, keys, text: match[0], anchor: section.anchor, line, column };
    }
  }
  return null;
}

function partCount(numeral: string): number | null {
  return /^\d+$/.test(numeral) ? Number(numeral) : chineseInteger(numeral);
}
