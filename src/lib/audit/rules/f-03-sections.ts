import type { Report, Section } from "../../report/index.ts";
import { SECTIONS, type SectionSpec } from "../../statute/index.ts";
import { countOperand, textOperand } from "../operand.ts";
import type { Outcome } from "../outcome.ts";
import { declaredOutline } from "../outline.ts";
import { defineProseRule } from "../prose-rule.ts";
import { listOf } from "../wording.ts";

/** F-03: the six prescribed sections are there, in order, once, under their prescribed titles. */
export const f03 = defineProseRule("F-03", 1, ({ report }) => {
  const outline = SECTIONS.map((spec) => ({ spec, found: sectionsFor(report, spec) }));
  const faults = [missing(report, outline), twice(outline), misplaced(outline), retitled(outline)];
  const outcomes = faults.filter((fault) => fault !== null);
  if (outcomes.length > 0) return outcomes;
  const operands = outline.flatMap(({ found }) => found.map(titleOperand));
  return [{ verdict: "PASS", operands }];
});

interface Outlined {
  readonly spec: SectionSpec;
  readonly found: readonly Section[];
}

/** The sections of a kind; a heading that fits none counts for the one whose number it bears, if that is not there. */
function sectionsFor(report: Report, spec: SectionSpec): readonly Section[] {
  const own = report.sections.filter((section) => section.key === spec.key);
  if (own.length > 0) return own;
  return report.sections.filter(
    (section) => section.key === null && numberOf(section.title) === SECTIONS.indexOf(spec) + 1,
  );
}

function missing(report: Report, outline: readonly Outlined[]): Outcome | null {
  const absent = outline.filter(({ found }) => found.length === 0).map(({ spec }) => spec);
  if (absent.length === 0) return null;
  const declared = declaredOutline(report)?.keys ?? [];
  const lost = absent.some((spec) => declared.includes(spec.key));
  return {
    verdict: "FAIL",
    says: "FAIL.missing",
    cause: lost ? "not-in-our-copy" : "not-in-report",
    operands: absent.map((spec) => countOperand(`section.${spec.key}`, 0)),
    facts: { sections: listOf(absent.map(officialTitle)) },
  };
}

function twice(outline: readonly Outlined[]): Outcome | null {
  const repeated = outline.filter(({ found }) => found.length > 1);
  if (repeated.length === 0) return null;
  return {
    verdict: "FAIL",
    says: "FAIL.twice",
    operands: repeated.flatMap(({ found }) => found.map(titleOperand)),
    facts: { sections: listOf(repeated.map(({ spec }) => officialTitle(spec))) },
  };
}

function misplaced(outline: readonly Outlined[]): Outcome | null {
  const firsts = outline.flatMap(({ found }) => found.slice(0, 1));
  const strays = firsts.filter((section, index) => {
    const before = firsts[index - 1];
    return before !== undefined && before.place.line > section.place.line;
  });
  if (strays.length === 0) return null;
  return {
    verdict: "FAIL",
    says: "FAIL.order",
    operands: strays.map(titleOperand),
    facts: { sections: listOf(strays.map(printedTitle)) },
  };
}

function retitled(outline: readonly Outlined[]): Outcome | null {
  const odd = outline.flatMap(({ spec, found }) =>
    found.slice(0, 1).filter((section) => !isOfficial(spec, section.title)),
  );
  if (odd.length === 0) return null;
  return {
    verdict: "FAIL",
    says: "FAIL.titles",
    operands: odd.map(titleOperand),
    facts: { sections: listOf(odd.map(printedTitle)), count: odd.length },
  };
}

const NUMERALS = "一二三四五六";
const NUMBERED = /^\s*(?:([一二三四五六])|([1-6]))\s*[、.．,，:：]\s*(.*)$/s;

function numberOf(title: string): number | null {
  const match = NUMBERED.exec(title);
  if (!match) return null;
  return match[1] === undefined ? Number(match[2]) : NUMERALS.indexOf(match[1]) + 1;
}

/** Blanks do not count; the numeral and every word do. */
function isOfficial(spec: SectionSpec, title: string): boolean {
  return title.replace(/\s/g, "") === `${spec.numeral}、${spec.title.zh}`;
}

function officialTitle(spec: SectionSpec) {
  return { zh: `${spec.numeral}、${spec.title.zh}`, en: spec.title.en };
}

function printedTitle(section: Section) {
  return { zh: section.title.trim(), en: section.title.trim() };
}

function titleOperand(section: Section) {
  return textOperand(`section.${section.anchor}`, section.title, section.place);
}
