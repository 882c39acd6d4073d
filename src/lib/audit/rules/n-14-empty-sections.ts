import { SECTIONS, type SectionKey } from "../../statute/index.ts";
import { textOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

const PROSE_SECTIONS: readonly SectionKey[] = ["problems", "other"];
const NOTHING = /^(?:无|暂无|没有|\/|—)?\s*[。.]?$/;

/** N-14: section 5 or 6 stands empty or says 无: information, no fault. */
export const n14 = defineProseRule("N-14", 1, ({ report }): readonly Outcome[] =>
  report.sections
    .filter((section) => section.key !== null && PROSE_SECTIONS.includes(section.key))
    .flatMap((section): readonly Outcome[] => {
      const text = section.blocks
        .map((block) => (block.kind === "statutory" ? block.table : block.text))
        .join("");
      if (!NOTHING.test(text.trim())) return [];
      const place = section.blocks[0]?.place ?? section.place;
      const title = SECTIONS.find(({ key }) => key === section.key)?.title ?? "";
      const operands = [textOperand(`narrative.${section.anchor}`, text.trim(), place)];
      return [{ verdict: "FAIL", operands, facts: { title } }];
    }),
);
