import type { Place, Report } from "../../report/index.ts";
import type { SectionKey } from "../../statute/index.ts";
import type { Operand } from "../finding.ts";
import { halfWidth, maskUncounted } from "./mask.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";

/** One sentence of the prose with the numbers it holds. */
export interface Sentence {
  /** As published. */
  readonly text: string;
  /** The same length: half-width digits, and dates, titles, document numbers … masked. */
  readonly masked: string;
  readonly quantities: readonly Quantity[];
  readonly section: SectionKey | null;
  /** Anchor of the section. */
  readonly anchor: string;
  /** Whether it begins its paragraph. */
  readonly first: boolean;
  readonly place: Place;
}

/** Every sentence of the prose; numbers are never bound across their ends. Computed once a report. */
export function sentencesOf(report: Report): readonly Sentence[] {
  const known = SENTENCES.get(report);
  if (known) return known;
  const sentences = report.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === "prose"
        ? split(block.text).map((text, index) =>
            sentence(text, section.key, section.anchor, block.place, index === 0),
          )
        : [],
    ),
  );
  SENTENCES.set(report, sentences);
  return sentences;
}

/** A number of the prose as an operand. Its place is that of its paragraph. */
export function narrativeOperand(found: Sentence, quantity: Quantity): Operand {
  const [from, to] = clauseAround(found.masked, quantity.from, quantity.to);
  return {
    address: `narrative.${found.anchor}`,
    value: quantity.value,
    state: "narrative",
    line: found.place.line,
    column: found.place.column,
    text: found.text.slice(from, to).trim(),
  };
}

/** The clause a span stands in: from the comma, semicolon, colon or bracket before it to the one after. */
export function clauseAround(masked: string, from: number, to: number): readonly [number, number] {
  let start = from;
  while (start > 0 && !BOUNDARY.test(masked.charAt(start - 1))) start--;
  let end = to;
  while (end < masked.length && !BOUNDARY.test(masked.charAt(end))) end++;
  return [start, end];
}

const BOUNDARY = /[，,；;：:。！？（）()]/;

const SENTENCES = new WeakMap<Report, readonly Sentence[]>();

function split(text: string): readonly string[] {
  return text.match(/[^。！？]+[。！？]?/g) ?? [];
}

function sentence(
  text: string,
  section: SectionKey | null,
  anchor: string,
  place: Place,
  first: boolean,
): Sentence {
  const masked = maskUncounted(halfWidth(text));
  return { text, masked, quantities: quantitiesOf(masked), section, anchor, first, place };
}
