import type { Place, Section } from "../../report/index.ts";
import type { SectionKey } from "../../statute/index.ts";
import type { Operand } from "../finding.ts";
import { onceAReport } from "../once-a-report.ts";
import { halfWidth, maskTitles, maskUncounted } from "./mask.ts";
import { mayCount, type Quantity, quantitiesOf } from "./quantity.ts";

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
  readonly place: Place;
}

/** Every sentence of the prose; numbers are never bound across their ends. Computed once a report. */
export const sentencesOf = onceAReport((report): readonly Sentence[] =>
  report.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      block.kind === "prose" ? sentencesIn(block.text, section, block.place) : [],
    ),
  ),
);

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
  while (start > 0 && !BOUNDARIES.has(masked.charCodeAt(start - 1))) start--;
  let end = to;
  while (end < masked.length && !BOUNDARIES.has(masked.charCodeAt(end))) end++;
  return [start, end];
}

const BOUNDARIES = new Set(Array.from("，,；;：:。！？（）()", (sign) => sign.charCodeAt(0)));

function sentencesIn(text: string, section: Section, place: Place): readonly Sentence[] {
  const sentences = split(text);
  const plain = halfWidth(text);
  // Full width is rare, and a unit stays a unit: both texts have their sentences in the same places.
  const plainSentences = plain === text ? sentences : split(plain);
  return sentences.map((one, at) => sentence(one, plainSentences[at] ?? "", section, place));
}

function split(text: string): readonly string[] {
  return text.match(/[^。！？]+[。！？]?/g) ?? [];
}

/** @param plain the same in half-width digits */
function sentence(text: string, plain: string, { key, anchor }: Section, place: Place): Sentence {
  if (!mayCount(plain)) {
    return { text, masked: maskTitles(plain), quantities: [], section: key, anchor, place };
  }
  const masked = maskUncounted(plain);
  return { text, masked, quantities: quantitiesOf(masked), section: key, anchor, place };
}
