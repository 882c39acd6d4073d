import type { Report, Section } from "../../report/index.ts";
import { chineseInteger } from "../narrative/numeral.ts";
import { textOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** F-11: lists told as 一是…二是… count on without a repeat or a gap. A new 一是 begins a new list. */
export const f11 = defineProseRule("F-11", 1, ({ report }): readonly Outcome[] =>
  report.sections.flatMap((section) => {
    const marks = marksOf(section);
    return marks.flatMap((mark, index): readonly Outcome[] => {
      const before = marks[index - 1];
      if (mark.number === 1 || !before || mark.number === before.number + 1) return [];
      const operands = [before, mark].map(({ text, place }) =>
        textOperand(`narrative.${section.anchor}`, text, place),
      );
      const says = mark.number === before.number ? "FAIL.twice" : "FAIL.gap";
      const facts = { mark: `${mark.numeral}是`, before: `${before.numeral}是` };
      return [{ verdict: "FAIL", says, operands, facts, place: mark.place }];
    });
  }),
);

interface Mark {
  readonly numeral: string;
  readonly number: number;
  readonly text: string;
  readonly place: Report["sections"][number]["place"];
}

const MARK = /(?:^|[。；;：:，,、\s])([一二三四五六七八九十]{1,3})是/g;

function marksOf(section: Section): readonly Mark[] {
  return section.blocks.flatMap((block) =>
    block.kind === "prose"
      ? [...block.text.matchAll(MARK)].flatMap((match): readonly Mark[] => {
          const numeral = match[1] as string;
          const number = chineseInteger(numeral);
          if (number === null) return [];
          const text = block.text.slice(match.index, match.index + 16).trim();
          return [{ numeral, number, text, place: block.place }];
        })
      : [],
  );
}
