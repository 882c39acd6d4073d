import type { Report } from "../../report/index.ts";
import type { Operand } from "../finding.ts";
import { sentencesOf } from "./sentence.ts";

/** A remedy of which the prose says that there was no case: a narrative zero, never a table's zero. */
export interface NoCases {
  readonly remedy: "reconsideration" | "litigation";
  readonly operand: Operand;
}

const NONE =
  /未发生|没有发生|未产生|未出现|未收到|没有收到|没有(?!及时|按)|无(?=[^正法效]|$)|均?为\s*0|为零|(?<![\d.])0\s*(?:件|起|例|宗)/;

const REMEDIES = [
  { remedy: "reconsideration", name: /复议/ },
  { remedy: "litigation", name: /诉讼|起诉/ },
] as const;

/** Clauses that deny cases: 未发生…行政复议和行政诉讼. Only in the sections that tell the year's work. */
export function noCases(report: Report): readonly NoCases[] {
  return sentencesOf(report).flatMap((sentence) => {
    if (!REMEDIES.some(({ name }) => name.test(sentence.masked))) return [];
    if (sentence.section === "problems" || sentence.section === "other") return [];
    return sentence.masked.split(/[，,；;]/).flatMap((clause) => {
      if (!NONE.test(clause) || /\d/.test(clause.replace(/(?<![\d.])0(?![\d.])/g, ""))) return [];
      return REMEDIES.filter(({ name }) => name.test(clause)).map(({ remedy }) => ({
        remedy,
        operand: {
          address: `narrative.${sentence.anchor}`,
          value: "0",
          state: "narrative" as const,
          line: sentence.place.line,
          column: sentence.place.column,
          text: sentence.text.trim(),
        },
      }));
    });
  });
}
