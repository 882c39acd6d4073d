import { textOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** What web pages and word processors leave around a report and an importer should have removed. */
const FOREIGN: readonly RegExp[] = [
  /\[bookmark:[^\]]*\]|_GoBack/,
  /当前(?:栏目|位置)\s*[:：]/,
  /(?:^|\s)分享(?:到)?\s*[:：]/,
  /^(?:索引号|索 引 号)\s*[:：]?\s*\S/,
  /【(?:打印|关闭)[^】]*】|字体\s*[:：]\s*[【[]?大/,
  /^[-—=_|\s]{6,}$/,
  /(?:上一篇|下一篇)\s*[:：]|浏览次数\s*[:：]/,
];

/** All of them at once. */
const ANY_FOREIGN = new RegExp(FOREIGN.map((pattern) => pattern.source).join("|"));

/** F-10: leftovers of the page or program the copy came through. */
export const f10 = defineProseRule("F-10", 1, ({ report }): readonly Outcome[] =>
  report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly Outcome[] => {
      if (block.kind !== "prose") return [];
      const found = ANY_FOREIGN.exec(block.text)?.[0];
      if (found === undefined) return [];
      const operands = [textOperand(`narrative.${section.anchor}`, found.trim(), block.place)];
      return [
        { verdict: "FAIL", cause: "not-in-our-copy", operands, facts: { text: found.trim() } },
      ];
    }),
  ),
);
