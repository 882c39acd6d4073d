import type { SectionKey } from "../../statute/index.ts";
import { halfWidth } from "../narrative/mask.ts";
import { type Sentence, sentencesOf } from "../narrative/sentence.ts";
import { textOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { defineProseRule } from "../prose-rule.ts";

/** Y-07: last year's number stands where the year of the report is meant. Titles of cited documents do not count. */
export const y07 = defineProseRule("Y-07", 2, ({ report }): readonly Outcome[] => {
  const { year } = report.meta;
  const opening = openingWith(year - 1);
  const stale = sentencesOf(report).filter((sentence) => isStale(sentence, opening, year));
  const facts = { year, stale: year - 1 };
  if (stale.length === 0) return [{ verdict: "PASS", operands: [], facts }];
  return stale.map((sentence) => ({
    verdict: "FAIL",
    operands: [
      textOperand(
        `narrative.${sentence.anchor}`,
        sentence.text.trim().slice(0, 60),
        sentence.place,
      ),
    ],
    facts,
  }));
});

/** The sections that tell the year's work; 五 also tells what it lacked. */
const ACCOUNT: ReadonlySet<SectionKey> = new Set(["overview", "applications", "problems"]);

/** Words that speak of last year as such: comparison, a past act, a period that began then. */
const RETROSPECT =
  /比|较(?!为|好|大|多|少|低|弱|强|高|快)|同期|相比|以来|起|上年|去年|上一年|印发|出台|颁布|施行|修订|发布的|制定的|成立|获|荣获|评为|公报|年鉴|至|到/;

/** “2020年，全县…”, “（一）2020年我县…”: a sentence that opens with a year. */
function openingWith(year: number): RegExp {
  return new RegExp(
    `^\\s*(?:[（(]?[一二三四五六七八九十]+[)）、是][^，。]{0,12})?${year}年(?:度)?[，,我全共]`,
  );
}

/** A sentence of the year's account that opens with last year, and nowhere names this one. */
function isStale(sentence: Sentence, opening: RegExp, year: number): boolean {
  if (sentence.section === null || !ACCOUNT.has(sentence.section)) return false;
  if (!sentence.text.includes("年")) return false;
  const text = halfWidth(sentence.text).replace(/《[^》]*》/g, "");
  return opening.test(text) && !text.includes(String(year)) && !RETROSPECT.test(text);
}
