import type { Report } from "../../report/index.ts";
import type { Operand } from "../finding.ts";
import { type Sentence, sentencesOf } from "./sentence.ts";

/** A remedy of which the prose says that there was no case: a narrative zero, never a table's zero. */
export interface NoCases {
  readonly remedy: "reconsideration" | "litigation";
  readonly operand: Operand;
}

const REMEDIES = [
  { remedy: "reconsideration", name: /复议/ },
  { remedy: "litigation", name: /诉讼|起诉/ },
] as const;

/** “未发生…行政复议”, “行政诉讼0件”: the word of denial and the remedy close together, either way round. */
const DENIALS: readonly RegExp[] = [
  /(?:未发生|没有发生|未产生|未出现|未收到|没有收到|没有|无)[^，,；;。]{0,24}(?:复议|诉讼|起诉)/,
  /(?:复议|诉讼|起诉)[^，,；;。]{0,10}(?:未发生|没有发生|均?为\s*(?:0|零)|(?<![\d.])0\s*(?:件|起|例|宗))/,
];

/** 未经复议直接起诉 and 复议后起诉 name kinds of suit: of reconsiderations they say nothing. */
const KINDS_OF_SUIT =
  /(?:未经(?:行政)?复议(?:而|就)?(?:直接)?|(?:行政)?复议后(?:再)?)(?:提起|被提起)?(?:的)?(?:行政)?(?:诉讼|起诉)/g;

/** Words that deny a result (无纠错, 无败诉), not the case. */
const RESULT = /纠错|纠正|败诉|维持|撤销|无正当|无法|无效/;

/** Clauses that deny cases: 未发生…行政复议和行政诉讼. Only in the sections that tell the year's work. */
export function noCases(report: Report): readonly NoCases[] {
  return sentencesOf(report).flatMap((sentence) => {
    if (sentence.section === "problems" || sentence.section === "other") return [];
    if (!REMEDIES.some(({ name }) => name.test(sentence.masked))) return [];
    return sentence.masked
      .replace(KINDS_OF_SUIT, "诉讼")
      .split(/[，,；;]/)
      .filter(deniesCases)
      .flatMap((clause) =>
        REMEDIES.filter(({ name }) => name.test(clause)).map(({ remedy }) => ({
          remedy,
          operand: noneOperand(sentence),
        })),
      );
  });
}

function deniesCases(clause: string): boolean {
  const otherNumbers = /\d/.test(clause.replace(/(?<![\d.])0(?![\d.])/g, ""));
  return !otherNumbers && !RESULT.test(clause) && DENIALS.some((denial) => denial.test(clause));
}

function noneOperand({ anchor, place, text }: Sentence): Operand {
  const { line, column } = place;
  const address = `narrative.${anchor}`;
  return { address, value: "0", state: "narrative", line, column, text: text.trim() };
}
