import { RULE_ENTRIES } from "../lib/message/index.ts";
import type { Bilingual } from "../lib/statute/index.ts";
import type { ListedFinding } from "./listed-findings.ts";
import { correctionAddress } from "./source-file.ts";
import { type Standing, standingOf } from "./standing.ts";
import { readIndex } from "./store.ts";
import { both } from "./text.ts";

/** A finding as a line of a list shows it: all of it text, ready for a page and for a file that a page fetches. */
export interface FindingLine {
  readonly rule: string;
  readonly ruleTitle: Bilingual;
  readonly verdict: Standing;
  readonly class: "E" | "W" | "I";
  /** Code of the province. */
  readonly region: string;
  readonly year: string;
  /** Id of the report. */
  readonly report: string;
  readonly title: string;
  readonly statement: Bilingual;
  /** Empty where nothing was calculated. */
  readonly equation: string;
  /** How strong an explanation is, and the explanation; empty where there is none. */
  readonly explanation: Bilingual;
  /** Where whoever knows better may say so on the forge, null where the site names none. */
  readonly correction: string | null;
}

const NOTHING: Bilingual = { zh: "", en: "" };

/** The line of a finding. */
export function findingLine({ finding, report }: ListedFinding): FindingLine {
  const { explanation } = finding;
  const strength = explanation ? both((text) => text.strengths[explanation.strength]) : NOTHING;
  return {
    rule: finding.ruleId,
    ruleTitle: RULE_ENTRIES[finding.ruleId]?.title ?? NOTHING,
    verdict: standingOf(finding),
    class: finding.class,
    region: `${report.region.slice(0, 2)}0000`,
    year: String(report.year),
    report: report.id,
    title: report.title,
    statement: finding.statement,
    equation: finding.equation,
    explanation: explanation
      ? {
          zh: `${strength.zh}：${explanation.text.zh}`,
          en: `${strength.en}: ${explanation.text.en}`,
        }
      : NOTHING,
    correction: correctionAddress(readIndex().site, `${report.id} ${finding.ruleId}`),
  };
}
