import { frameOf, splitSentences, wording } from "../../lib/reuse/index.ts";
import type { TextSection } from "./report-text.ts";

/** Stands for the end of a paragraph among the words of a section. */
export const PARAGRAPH = "\n";

/** The words of a section with its paragraph ends. Put together they are the text. */
export function wordsOf({ paragraphs }: TextSection): readonly string[] {
  return paragraphs.flatMap((text) => [...segment(text), PARAGRAPH]);
}

/** Firefox below 125 cuts no Chinese words: there a sign is a word, and a number or a Latin word stays whole. */
const SIGNS = /\p{Script=Han}|[\p{L}\p{N}.,%]+|\s+|./gu;

function segment(text: string): readonly string[] {
  if (typeof Intl.Segmenter !== "function") return text.match(SIGNS) ?? [];
  const words = new Intl.Segmenter("zh", { granularity: "word" }).segment(text);
  return Array.from(words, ({ segment: word }) => word);
}

/** How many sentences of a text stand in another one, with the same figures and with others. */
export interface SharedSentences {
  readonly sentences: number;
  readonly exact: number;
  readonly reworded: number;
}

/** Counts the sentences of the right text that the left one has. */
export function sharedSentences(
  left: readonly TextSection[],
  right: readonly TextSection[],
): SharedSentences {
  const before = sentencesIn(left);
  const exact = new Set(before.map(wording));
  const frames = new Set(before.map(frameOf));
  const after = sentencesIn(right);
  const same = after.filter((sentence) => exact.has(wording(sentence))).length;
  const framed = after.filter((sentence) => frames.has(frameOf(sentence))).length;
  return { sentences: after.length, exact: same, reworded: framed - same };
}

function sentencesIn(sections: readonly TextSection[]): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(splitSentences));
}
