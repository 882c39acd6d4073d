import { normaliseLabel } from "../../parse/index.ts";
import { SECTIONS, type SectionKey } from "../../statute/index.ts";

/** A line that opens a section. */
export interface Heading {
  readonly key: SectionKey;
  /** Whether a numeral stands before it; a heading without one is believed less. */
  readonly numbered: boolean;
}

/** Words that tell a section, most telling first; all of one list must stand in the heading. */
const KEYWORDS: readonly (readonly [SectionKey, readonly string[]])[] = [
  ["review", ["行政复议", "行政诉讼"]],
  ["review", ["行政复议", "情况"]],
  ["applications", ["收到和处理"]],
  ["applications", ["收到", "处理", "申请"]],
  ["applications", ["依申请公开", "情况"]],
  ["applications", ["处理", "信息公开申请"]],
  ["proactive", ["主动公开"]],
  ["proactive", ["政府信息公开情况"]],
  ["problems", ["存在", "问题"]],
  ["problems", ["主要问题"]],
  ["problems", ["问题", "改进"]],
  ["other", ["其他", "报告"]],
  ["other", ["其他需要"]],
  ["other", ["其他事项"]],
  ["overview", ["总体情况"]],
  ["overview", ["基本情况"]],
  ["overview", ["工作概况"]],
  ["overview", ["概述"]],
];

const TITLES: ReadonlyMap<string, SectionKey> = new Map(
  SECTIONS.map((section) => [normaliseLabel(section.title.zh), section.key]),
);

const ORDINALS: ReadonlyMap<SectionKey, number> = new Map(
  SECTIONS.map((section, index) => [section.key, index + 1]),
);

const CHINESE = /^第?[一二三四五六七八九]\s*(?:[、.．，,：:]|部分)/u;
const ARABIC = /^([1-9])\s*[、.．，,](?!\d)/u;
const MAX_HEADING = 45;

/**
 * The section a line opens, or null. A heading is short, ends in no full stop, and either bears a
 * numeral and a section's telling words, or is a section's title word for word.
 */
export function matchHeading(text: string): Heading | null {
  if (text.length > 200) return null;
  const line = text
    .trim()
    .replace(/^#{1,6}\s+/, "")
    .replace(/^\*+/, "");
  const key = normaliseLabel(line);
  if (key === "" || key.length > MAX_HEADING || /[。；;]$/u.test(line)) return null;
  const bare = key.replace(/^(?:第?[一二三四五六七八九](?:部分)?|\d)/u, "");
  const exact = TITLES.get(key) ?? TITLES.get(bare);
  if (exact !== undefined) return { key: exact, numbered: TITLES.get(key) === undefined };
  const arabic = ARABIC.exec(line)?.[1];
  if ((arabic === undefined && !CHINESE.test(line)) || /[，。]/u.test(line.slice(3))) return null;
  const found = KEYWORDS.find(([, words]) => words.every((word) => bare.includes(word)))?.[0];
  if (found === undefined) return null;
  // `1、主动公开情况` is a heading within a section; `2、 政府信息公开情况` is section two.
  if (arabic !== undefined && String(ORDINALS.get(found)) !== arabic) return null;
  return { key: found, numbered: true };
}
